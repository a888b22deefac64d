import { entityId } from '../../../src/core/knowledge/ids.ts';
import { recognize } from '../../../src/core/recognition/recognize.ts';
import { compile, type Opened, open, scan } from '../adapter.ts';
import { seededRandom } from '../random.ts';
import { timed } from '../timing.ts';

/** Texts that no one writes, each so many units long. The names below make them as hard as they can be. */
const TEXTS: Readonly<Record<string, (units: number) => string>> = {
  'one letter (alef)': (units) => 'ا'.repeat(units),
  'alefs, a space every 50': (units) => `${'ا'.repeat(49)} `.repeat(Math.ceil(units / 50)).slice(0, units),
  'Sam Sam Sam': (units) => 'Sam '.repeat(Math.ceil(units / 4)).slice(0, units),
  والوالوال: (units) => 'وال'.repeat(Math.ceil(units / 3)).slice(0, units),
  'one letter, then marks only': (units) => `a${'\u0301\u0323'.repeat(Math.ceil(units / 2))}`.slice(0, units),
  'a mark on each letter': (units) => 'e\u0301'.repeat(Math.ceil(units / 2)).slice(0, units),
  'lone high surrogates': (units) => '\ud83d'.repeat(units),
  'full stops': (units) => 'a.'.repeat(Math.ceil(units / 2)).slice(0, units),
  'random units of the BMP': (units) => {
    const random = seededRandom(units);
    return Buffer.from(Uint16Array.from({ length: units }, () => random.below(0x10000)).buffer).toString(
      'utf16le',
    );
  },
};

const NAMES = ['Sam', 'Sam Sam Sam Altman', 'ا', 'اا', 'وال', 'a', 'A.A.A.B', 'é', 'e', 'Sam Altman'];

export type PathologicalRow = {
  readonly text: string;
  /** Units of the text and nanoseconds per unit, small texts first; `null` for a text too long for recognition. */
  readonly points: readonly {
    readonly units: number;
    readonly scanNs: number;
    readonly recognizeNs: number | null;
  }[];
  /** Cost per unit of the longest text over the cheapest: one when the time is linear. */
  readonly growth: number;
};

/** Whole recognition of longer texts is not asked: a page is cut into blocks long before. */
const LONGEST_RECOGNIZED = 1_000_000;

function hardLexicon(): Opened {
  const entities = NAMES.map((text, index) => ({
    id: entityId(`hard-${index}`),
    kind: 'person' as const,
    generic: false,
    names: [{ text, lang: 'und', kind: 'official' as const, ambiguous: false }],
    description: {},
    wikidata: null,
    roles: [],
    relations: [],
  }));
  return open(compile({ entities }));
}

function fastest(work: () => unknown, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, timed(work).ms);
  return best;
}

export function pathologicalRows(sizes: readonly number[]): readonly PathologicalRow[] {
  const lexicon = hardLexicon();
  return Object.entries(TEXTS).map(([name, make]) => {
    const points = sizes.map((units) => {
      const text = make(units);
      const rounds = units > 1_000_000 ? 1 : 5;
      const scanMs = fastest(() => scan(text, lexicon, { affixes: true }), rounds);
      const block = { kind: 'paragraph' as const, text };
      const recognizeMs =
        units > LONGEST_RECOGNIZED
          ? null
          : fastest(() => recognize({ blocks: [block], published: null }, lexicon), units > 100_000 ? 1 : 3);
      const perUnit = (ms: number): number => (ms * 1e6) / units;
      return {
        units,
        scanNs: perUnit(scanMs),
        recognizeNs: recognizeMs === null ? null : perUnit(recognizeMs),
      };
    });
    // The smallest text is left out: it is over before the compiler of the engine has warmed up.
    const settled = points.slice(1);
    const cheapest = Math.min(...settled.map(({ scanNs }) => scanNs));
    return { text: name, points, growth: (points.at(-1)?.scanNs ?? 0) / cheapest };
  });
}
