import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { detectLanguage } from '../../../src/core/text/language.ts';
import { commonest, type SetReport, shareLine } from './set-report.ts';

const sentenceSchema = v.object({ lang: v.string(), text: v.string() });
/** News is read as articles, not as sentences: three of one language are judged together. */
const JOINED = 3;

function joinedByThrees(sentences: readonly { lang: string; text: string }[]) {
  const byLanguage = Map.groupBy(sentences, ({ lang }) => lang);
  return [...byLanguage].flatMap(([lang, own]) =>
    Array.from({ length: Math.floor(own.length / JOINED) }, (_, at) => ({
      lang,
      text: own
        .slice(at * JOINED, (at + 1) * JOINED)
        .map(({ text }) => text)
        .join(' '),
    })),
  );
}

function wrongOf(texts: readonly { lang: string; text: string }[]): readonly string[] {
  return texts.flatMap(({ text, lang }) => {
    const guess = detectLanguage(text, null).lang;
    return guess === lang ? [] : [`${lang} taken for ${guess}`];
  });
}

/** Sentences in 30 languages, alone and by threes, told apart without a declared language. */
export function evaluateLanguage(folder: string): SetReport {
  const sentences = readFileSync(path.join(folder, 'language/lingua-sentences-30x60.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(sentenceSchema, JSON.parse(line)));
  const joined = joinedByThrees(sentences);
  const wrong = wrongOf(sentences);
  const wrongJoined = wrongOf(joined);
  return {
    name: 'Language',
    figures: [
      ['language: right by threes', 1 - wrongJoined.length / joined.length],
      ['language: right alone', 1 - wrong.length / sentences.length],
    ],
    lines: [
      shareLine('three sentences together', joined.length - wrongJoined.length, joined.length),
      ...commonest(wrongJoined, 12),
      shareLine('single sentences', sentences.length - wrong.length, sentences.length),
      ...commonest(wrong, 12),
    ],
    errors: [],
  };
}
