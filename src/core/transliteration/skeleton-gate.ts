import { firstSkeleton } from './skeleton.ts';
import { mayBegin, mayEnd, type SkeletonIndex } from './skeleton-index.ts';

/** A token as folded units `units[start…end)`. */
export type TokenUnits = { readonly units: Uint16Array; readonly start: number; readonly end: number };

const ALEF = 0x627;
const LAM = 0x644;
const SHORTEST_REST = 3;
/** و ف ب ل ك, and ו ה ב ל מ ש כ. */
const PROCLITIC_UNITS: ReadonlySet<number> = new Set(
  Array.from('وفبلكוהבלמשכ', (letter) => letter.charCodeAt(0)),
);

function hasArticle({ units, start, end }: TokenUnits): boolean {
  return units[start] === ALEF && units[start + 1] === LAM && end - start >= 2 + SHORTEST_REST;
}

/**
 * Whether an unknown token may begin an indexed name, with or without a proclitic. Meant for every unknown token of a
 * page: allocates nothing, some 150 ns. Looks at the usual reading of the token only, which is that of nine in ten
 * names.
 */
export function couldBegin(index: SkeletonIndex, token: TokenUnits): boolean {
  const { units, start, end } = token;
  if (mayBegin(index, firstSkeleton(units, start, end))) return true;
  return (
    end - start > SHORTEST_REST &&
    PROCLITIC_UNITS.has(units[start] ?? 0) &&
    mayBegin(index, firstSkeleton(units, start + 1, end))
  );
}

/** Whether an unknown token may end an indexed name; cost as `couldBegin`. */
export function couldEnd(index: SkeletonIndex, token: TokenUnits): boolean {
  const { units, start, end } = token;
  return (
    mayEnd(index, firstSkeleton(units, start, end)) ||
    (hasArticle(token) && mayEnd(index, firstSkeleton(units, start + 2, end)))
  );
}
