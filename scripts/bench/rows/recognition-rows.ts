import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognize } from '../../../src/core/recognition/recognize.ts';
import { readPack } from '../../cli/load-lexicon.ts';
import { compile, open } from '../adapter.ts';
import { type BenchName, benchEntities } from '../names.ts';
import { benchText, type TextKind } from '../texts.ts';
import { boundNs, interleaved, type Pace, plainPasses } from '../timing.ts';

export type RecognitionRow = {
  readonly text: TextKind;
  readonly names: number;
  readonly units: number;
  readonly blocks: number;
  readonly mentions: number;
  readonly events: number;
  readonly ms: number;
  readonly medianMs: number;
  readonly timesBound: number;
};

const ASSETS = path.resolve(import.meta.dirname, '../../../assets/public');
const LONGEST_BLOCK = 600;

function givenNames(): readonly string[] {
  const flat = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [];
  };
  return flat(JSON.parse(readFileSync(path.join(ASSETS, 'given-names.json'), 'utf8')));
}

/** Paragraphs of up to 600 units, cut between sentences. */
export function blocksOf(text: string): readonly { readonly kind: 'paragraph'; readonly text: string }[] {
  const blocks: string[] = [''];
  for (const line of text.split('\n')) {
    const last = blocks.at(-1) ?? '';
    if (last.length + line.length > LONGEST_BLOCK) blocks.push(line);
    else blocks[blocks.length - 1] = last === '' ? line : `${last} ${line}`;
  }
  return blocks.filter((block) => block !== '').map((block) => ({ kind: 'paragraph', text: block }));
}

/** Whole recognition of an article about the starter pack's people and events, by a lexicon with more names. */
export function recognitionRows(
  more: readonly BenchName[],
  units: number,
  pace: Pace,
): readonly RecognitionRow[] {
  const pack = readPack(path.join(ASSETS, 'packs/openai-2023.json'));
  const lexicon = open(
    compile({
      entities: [...pack.entities, ...benchEntities(more)],
      notNames: pack.notNames,
      events: pack.events,
      givenNames: givenNames(),
    }),
  );
  const subjects = [
    ...pack.entities.flatMap(({ names }) => names),
    ...pack.events.flatMap(({ triggers }) =>
      Object.entries(triggers).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang }))),
    ),
  ];
  const planted = subjects.flatMap(({ text, lang }): BenchName[] => {
    const code = lang === 'ar' || lang === 'en' || lang === 'ru' || lang === 'zh' ? lang : null;
    return code === null ? [] : [{ text, lang: code, kind: 'concept', entity: -1 }];
  });
  return (['ar', 'en', 'mixed'] as const).map((kind) => {
    const { text } = benchText(kind, planted, units);
    const blocks = blocksOf(text);
    const reading = { blocks, published: '2023-11-21' };
    const { mentions, events } = recognize(reading, lexicon);
    const times = interleaved(
      { bound: () => plainPasses(text), whole: () => recognize(reading, lexicon) },
      pace,
    );
    return {
      text: kind,
      names: more.length + pack.entities.length,
      units: text.length,
      blocks: blocks.length,
      mentions: mentions.length,
      events: events.length,
      ms: times.whole.min,
      medianMs: times.whole.median,
      timesBound: (times.whole.min * 1e6) / text.length / boundNs(text, times.bound.min),
    };
  });
}
