import { hitsIn, type Opened, readTokens, scan } from '../adapter.ts';
import type { Hit } from '../hits.ts';
import type { BenchText, Planted, TextKind } from '../texts.ts';
import { boundNs, interleaved, type Pace, plainPasses } from '../timing.ts';

/** Nanoseconds per UTF-16 unit and how often the bound's time that is; minima, then the median. */
export type Cost = { readonly ns: number; readonly medianNs: number; readonly timesBound: number };

export type ScanRow = {
  readonly names: number;
  readonly text: TextKind;
  readonly units: number;
  readonly boundNs: number;
  /** Folding, tokenizing and hashing alone, the first step of both scans. */
  readonly tokens: Cost;
  /** Names as they stand in the list. */
  readonly exact: Cost;
  readonly affixes: Cost;
  readonly exactHits: number;
  readonly affixHits: number;
  /** Names put into the text as they are, and those of them that were found. */
  readonly planted: number;
  readonly plantedFound: number;
  /** The same for names with a clitic or an ending. */
  readonly affixed: number;
  readonly affixedFound: number;
};

/** How many of the planted names lie inside some hit. */
function foundOf(planted: readonly Planted[], hits: readonly Hit[]): number {
  const furthest = new Map<number, number>();
  for (const { start, end } of hits) {
    for (let at = start; at < end; at++) furthest.set(at, Math.max(furthest.get(at) ?? 0, end));
  }
  return planted.filter(({ start, end }) => (furthest.get(start) ?? 0) >= end).length;
}

export function scanRow(
  { kind, text, planted }: BenchText,
  { lexicon, names }: { readonly lexicon: Opened; readonly names: number },
  pace: Pace,
): ScanRow {
  const times = interleaved(
    {
      bound: () => plainPasses(text),
      tokens: () => readTokens(text),
      exact: () => scan(text, lexicon, { affixes: false }),
      affixes: () => scan(text, lexicon, { affixes: true }),
    },
    pace,
  );
  const bound = boundNs(text, times.bound.min);
  const perUnit = (ms: number): number => (ms * 1e6) / text.length;
  const cost = ({ min, median }: { min: number; median: number }): Cost => ({
    ns: perUnit(min),
    medianNs: perUnit(median),
    timesBound: perUnit(min) / bound,
  });
  const exactHits = hitsIn(text, lexicon, { affixes: false });
  const affixHits = hitsIn(text, lexicon, { affixes: true });
  const plain = planted.filter((name) => !name.affixed);
  const withAffix = planted.filter((name) => name.affixed);
  return {
    names,
    text: kind,
    units: text.length,
    boundNs: bound,
    tokens: cost(times.tokens),
    exact: cost(times.exact),
    affixes: cost(times.affixes),
    exactHits: exactHits.length,
    affixHits: affixHits.length,
    planted: plain.length,
    plantedFound: foundOf(plain, exactHits),
    affixed: withAffix.length,
    affixedFound: foundOf(withAffix, affixHits),
  };
}
