import type { PageWindow } from './page-window.ts';
import type { PaintedMarks } from './painted-marks.ts';
import type { PlacedMark } from './painter.ts';
import { type PointedMark, rangeRects } from './pointed-mark.ts';

/**
 * The next mark in page order that is on show, going round at the end; `null` when there is none. Without `current`,
 * or after it is gone from the page, the steps begin at the first mark. Scrolling to it is the caller's part.
 */
export function focusNext(
  window: PageWindow,
  painted: PaintedMarks,
  current: PlacedMark | null,
): PointedMark | null {
  const { all } = painted;
  const next = placeOf(current, all) + 1;
  return firstShown(window, [...all.slice(next), ...all.slice(0, next)]);
}

/** The same the other way round, beginning at the last mark. */
export function focusPrevious(
  window: PageWindow,
  painted: PaintedMarks,
  current: PlacedMark | null,
): PointedMark | null {
  const { all } = painted;
  const place = Math.max(0, placeOf(current, all));
  return firstShown(window, [...all.slice(0, place).reverse(), ...all.slice(place).reverse()]);
}

/** Marks are made anew at every painting: a mark is found again by the words it stands on. */
function placeOf(wanted: PlacedMark | null, all: readonly PlacedMark[]): number {
  const range = wanted?.ranges[0];
  if (range === undefined) return -1;
  return all.findIndex(
    ({ ranges: [first] }) =>
      first?.startContainer === range.startContainer && first.startOffset === range.startOffset,
  );
}

function firstShown(window: PageWindow, candidates: readonly PlacedMark[]): PointedMark | null {
  for (const placed of candidates) {
    const rect = placed.ranges.flatMap((range) => rangeRects(window, range)).find(hasArea);
    if (rect !== undefined) return { placed, rect };
  }
  return null;
}

function hasArea({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0;
}
