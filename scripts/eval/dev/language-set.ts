import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { detectLanguage } from '../../../src/core/text/language.ts';
import { commonest, type SetReport, shareLine } from './set-report.ts';

const sentenceSchema = v.object({ lang: v.string(), text: v.string() });
const ENOUGH_LETTERS = 60;

/** Sentences of 60 letters or more in 30 languages, told apart without a declared language. */
export function evaluateLanguage(folder: string): SetReport {
  const sentences = readFileSync(path.join(folder, 'language/lingua-sentences-30x60.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(sentenceSchema, JSON.parse(line)))
    .filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= ENOUGH_LETTERS);
  const wrong = sentences.flatMap(({ text, lang }) => {
    const guess = detectLanguage(text, null).lang;
    return guess === lang ? [] : [`${lang} taken for ${guess}`];
  });
  const right = sentences.length - wrong.length;
  return {
    name: 'Language of sentences of 60 letters or more',
    figures: [['language: right', right / sentences.length]],
    lines: [shareLine('right', right, sentences.length), ...commonest(wrong, 12)],
    errors: [],
  };
}
