import type { Measurements } from './results.ts';
import type { ScanRow } from './rows/scan-rows.ts';
import { amount, times } from './table.ts';
import type { TextKind } from './texts.ts';

/** A limit the product has set itself, and how this run stands to it. */
export type Budget = {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly verdict: 'pass' | 'FAIL' | 'not measured';
};

/** Limits: multiples of the plain pass, milliseconds, bytes per name. */
const LIMITS = {
  exact: 6,
  exactLatin: 6.5,
  affixes: 12,
  flat: 1.5,
  matchingBytesPerName: 16,
  compileMillionMs: 2_000,
  recognitionMs: 40,
  chromiumScanMs: 6,
  coldStartMs: 350,
  /** Growth of the cost per unit that still counts as linear. */
  growth: 2,
} as const;

const MILLION = 1_000_000;

type Reading = { readonly what: string; readonly limit: number; readonly value: number | null };

function judged({ what, limit, value }: Reading, write: (value: number) => string): Budget {
  if (value === null || !Number.isFinite(value))
    return { what, limit: `≤ ${write(limit)}`, measured: '–', verdict: 'not measured' };
  return {
    what,
    limit: `≤ ${write(limit)}`,
    measured: write(value),
    verdict: value <= limit ? 'pass' : 'FAIL',
  };
}

function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** How much slower the slowest list scans than the shortest one, over all texts. */
function steepest(scans: readonly ScanRow[], nsOf: (row: ScanRow) => number): number | null {
  const kinds = new Set<TextKind>(scans.map(({ text }) => text));
  return worst(
    [...kinds].map((kind) => {
      const ns = scans.filter(({ text }) => text === kind).map(nsOf);
      const [first] = ns;
      return first === undefined || ns.length < 2 ? null : Math.max(...ns) / first;
    }),
  );
}

function scanBudgets({ scans }: Measurements): readonly Budget[] {
  const exactOf = (row: ScanRow): number => row.exact.timesBound;
  const isLatin = ({ text }: ScanRow): boolean => text === 'en';
  const other = scans.filter((row) => !isLatin(row));
  const readings = [
    { what: 'scan of names as written', limit: LIMITS.exact, value: worst(other.map(exactOf)) },
    { what: 'the same, Latin', limit: LIMITS.exactLatin, value: worst(scans.filter(isLatin).map(exactOf)) },
    {
      what: 'scan with affixes',
      limit: LIMITS.affixes,
      value: worst(scans.map(({ affixes }) => affixes.timesBound)),
    },
    {
      what: 'longest list over shortest, names as written',
      limit: LIMITS.flat,
      value: steepest(scans, ({ exact }) => exact.ns),
    },
    {
      what: 'the same with affixes',
      limit: LIMITS.flat,
      value: steepest(scans, ({ affixes }) => affixes.ns),
    },
  ];
  return readings.map((reading) => judged(reading, times));
}

/** The verdicts on one run. They are printed, and asked for by no test: a busy computer is no defect. */
export function budgetsOf(measurements: Measurements): readonly Budget[] {
  const { lexicons, recognitions, pathological, chromium } = measurements;
  const million = lexicons.find(({ names, variants }) => names === MILLION && !variants);
  const ms = (value: number): string => `${amount(value)} ms`;
  const bytes = (value: number): string => `${amount(value)} B`;
  const largest = lexicons.filter(({ names, variants }) => names >= 10_000 && !variants);
  return [
    ...scanBudgets(measurements),
    judged(
      {
        what: 'compiled lexicon, matching, per name (from 10,000 names)',
        limit: LIMITS.matchingBytesPerName,
        value: worst(largest.map(({ matchingBytesPerName }) => matchingBytesPerName)),
      },
      bytes,
    ),
    judged(
      {
        what: 'compiling 1,000,000 names as listed',
        limit: LIMITS.compileMillionMs,
        value: million?.compileMs ?? null,
      },
      ms,
    ),
    judged(
      {
        what: 'whole recognition of 100,000 units, warm',
        limit: LIMITS.recognitionMs,
        value: worst(recognitions.map((row) => row.ms)),
      },
      ms,
    ),
    judged(
      {
        what: 'growth of the cost per unit, hardest texts',
        limit: LIMITS.growth,
        value: worst(pathological.map(({ growth }) => growth)),
      },
      times,
    ),
    judged(
      {
        what: 'scan of 100,000 units in a warm Chromium worker',
        limit: LIMITS.chromiumScanMs,
        value: chromium?.warmScanMs ?? null,
      },
      ms,
    ),
    judged(
      {
        what: 'stopped background, 1,000,000 names: message to first marks',
        limit: LIMITS.coldStartMs,
        value: chromium?.coldStartMs ?? null,
      },
      ms,
    ),
  ];
}
