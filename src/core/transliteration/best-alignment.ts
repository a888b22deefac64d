import type { SoundPair, SoundTable } from './sound-table.ts';

/** The likeliest way two spellings correspond: pairs from left to right and their summed gain in nats. */
export type Alignment = { readonly gain: number; readonly pairs: readonly SoundPair[] };

/** Longer tokens are no names. */
export const LONGEST_TOKEN = 40;
const WIDTH = LONGEST_TOKEN + 1;
const IMPOSSIBLE = -1e9;

function endsWithAt(text: string, piece: string, end: number): boolean {
  const length = piece.length;
  if (length === 0) return true;
  if (length > end || text.charCodeAt(end - 1) !== piece.charCodeAt(length - 1)) return false;
  return length === 1 || text.startsWith(piece, end - length);
}

/** Results of one alignment: `gains[j · WIDTH + i]` is the best gain of `j` units of the other token and `i` Latin ones. */
type Grid = { readonly latin: string; readonly gains: Float64Array; readonly chosen: SoundPair[] };

const NO_PAIRS: readonly SoundPair[] = [];

/** Tries pairs that end at Latin unit `i` and at a unit of the other token that they are known to fit. */
function improve({ latin, gains, chosen }: Grid, cell: number, pairs: readonly SoundPair[]): void {
  const i = cell % WIDTH;
  for (const pair of pairs) {
    if (!endsWithAt(latin, pair.latin, i)) continue;
    const before = cell - pair.other.length * WIDTH - pair.latin.length;
    const gain = (gains[before] ?? IMPOSSIBLE) + pair.gain;
    if (gain > (gains[cell] ?? IMPOSSIBLE)) {
      gains[cell] = gain;
      chosen[cell] = pair;
    }
  }
}

function fill(latin: string, other: string, table: SoundTable): Grid {
  const gains = new Float64Array((other.length + 1) * WIDTH).fill(IMPOSSIBLE);
  const grid: Grid = { latin, gains, chosen: [] };
  grid.gains[0] = 0;
  for (let j = 0; j <= other.length; j++) {
    const written = j === 0 ? NO_PAIRS : (table.byLastUnit.get(other.charCodeAt(j - 1)) ?? NO_PAIRS);
    const fitting = written.filter((pair) => endsWithAt(other, pair.other, j));
    for (let i = 0; i <= latin.length; i++) {
      improve(grid, j * WIDTH + i, fitting);
      if (i > 0) {
        improve(grid, j * WIDTH + i, table.unwritten.get(latin.charCodeAt(i - 1)) ?? NO_PAIRS);
      }
    }
  }
  return grid;
}

/**
 * Aligns a folded Latin token with a folded token of the table's script; `null` when no sequence of known pairs makes
 * both. Time grows with the product of the lengths: some microseconds for names.
 */
export function bestAlignment(latin: string, other: string, table: SoundTable): Alignment | null {
  if (latin.length > LONGEST_TOKEN || other.length > LONGEST_TOKEN) return null;
  const { gains, chosen } = fill(latin, other, table);
  const gain = gains[other.length * WIDTH + latin.length] ?? IMPOSSIBLE;
  if (gain <= IMPOSSIBLE / 2) return null;
  const pairs: SoundPair[] = [];
  for (let j = other.length, i = latin.length; i > 0 || j > 0; ) {
    const pair = chosen[j * WIDTH + i];
    if (!pair) return null;
    pairs.push(pair);
    j -= pair.other.length;
    i -= pair.latin.length;
  }
  return { gain, pairs: pairs.reverse() };
}
