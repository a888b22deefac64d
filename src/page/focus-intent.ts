import type { Clock } from './clock.ts';
import { isElement, type PageWindow } from './page-window.ts';
import type { PaintedMarks } from './painted-marks.ts';
import { type PointedMark, rangeRects } from './pointed-mark.ts';
import { INTENT_MILLISECONDS } from './pointer-intent.ts';

export type FocusIntent = {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly painted: () => PaintedMarks;
  /** The keyboard rests on a control whose words hold a mark. */
  readonly onPoint: (pointed: PointedMark) => void;
  readonly onLeave: () => void;
};

/** A focused element with more text than this is a part of the page, not a link with a name in it. */
const LONGEST_TEXT = 300;

/**
 * Does for the keyboard what resting on a mark does for the pointer: a link or button reached with the Tab key shows
 * the card of the first mark in its words, and keeps the focus.
 */
export function watchFocus({ window, clock, signal, painted, onPoint, onLeave }: FocusIntent): void {
  let callOff = (): void => {};
  let told = false;
  const onFocus = (event: FocusEvent): void => {
    callOff();
    if (told) onLeave();
    told = false;
    if (!event.isTrusted || event.type !== 'focusin') return;
    const pointed = markIn(window, event.target, painted());
    if (pointed === null) return;
    callOff = clock.after(INTENT_MILLISECONDS, () => {
      told = true;
      onPoint(pointed);
    });
  };
  window.addEventListener('focusin', onFocus, { signal, capture: true });
  window.addEventListener('focusout', onFocus, { signal, capture: true });
  signal.addEventListener('abort', () => callOff(), { once: true });
}

function markIn(window: PageWindow, target: EventTarget | null, painted: PaintedMarks): PointedMark | null {
  if (!(target instanceof window.Node) || !isElement(target) || !target.matches(':focus-visible'))
    return null;
  if ((target.textContent ?? '').length > LONGEST_TEXT) return null;
  const placed = painted.all.find(({ ranges }) =>
    ranges.some(({ startContainer }) => target.contains(startContainer)),
  );
  const rect = placed?.ranges.flatMap((range) => [...rangeRects(window, range)])[0];
  return placed === undefined || rect === undefined ? null : { placed, rect };
}
