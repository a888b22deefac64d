import { parseArgs } from 'node:util';
import { FULL_PACE, type Pace, QUICK_PACE } from './timing.ts';

export type BenchOptions = {
  /** Lengths of the lists of names, shortest first. */
  readonly sizes: readonly number[];
  readonly pace: Pace;
  readonly peers: boolean;
  /** Milliseconds for one peer with one list. */
  readonly peerBoxMs: number;
  readonly recognitionNames: number;
  readonly pathologicalSizes: readonly number[];
  readonly chromium: boolean;
  /** Print results as JSON instead of tables. */
  readonly json: boolean;
};

export const BENCH_USAGE = `node scripts/bench.ts [--quick] [--chromium] [--no-peers] [--json] [--sizes 1000,10000]
  --quick     short lists and few rounds, under a minute
  --chromium  also measure in Chromium (needs "npm run build" for the cold start)
  --no-peers  leave the peers out
  --json      print the results as JSON
  --sizes     lengths of the lists of names`;

/** @throws TypeError for options it does not know, RangeError for sizes that are none. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      chromium: { type: 'boolean' },
      'no-peers': { type: 'boolean' },
      json: { type: 'boolean' },
      sizes: { type: 'string' },
    },
  });
  const quick = values.quick === true;
  const usual = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const sizes = values.sizes?.split(',').map(Number) ?? usual;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new RangeError(`--sizes wants whole numbers parted by commas, not ${values.sizes}`);
  return {
    sizes: sizes.sort((a, b) => a - b),
    pace: quick ? QUICK_PACE : FULL_PACE,
    peers: values['no-peers'] !== true,
    peerBoxMs: quick ? 10_000 : 90_000,
    recognitionNames: quick ? 10_000 : 100_000,
    pathologicalSizes: quick ? [10_000, 100_000, 1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000],
    chromium: values.chromium === true,
    json: values.json === true,
  };
}
