import type { Clock } from './clock.ts';
import type { PageWindow } from './page-window.ts';
import type { PaintedMarks } from './painted-marks.ts';
import type { PlacedMark } from './painter.ts';
import { markAt, type Point, type PointedMark } from './pointed-mark.ts';

/** How long the pointer rests on a mark before it is meant: shorter, and cards follow a pointer on its way elsewhere. */
export const INTENT_MILLISECONDS = 150;

export type PointerIntent = {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly painted: () => PaintedMarks;
  /** The pointer rests on a mark, or a finger tapped it. */
  readonly onPoint: (pointed: PointedMark, how: 'hover' | 'tap') => void;
  /** The pointer left the mark told last. */
  readonly onLeave: () => void;
};

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"]';

/**
 * Watches pointer and finger over the marks. One look per frame at most; events made by the page's own scripts are
 * not heeded; while a button is held the reader is selecting text, not pointing.
 */
export function watchPointer(intent: PointerIntent): void {
  const { window, signal, painted } = intent;
  const hover = createHover(intent);
  let frame = 0;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const point = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : null;
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => hover.moved(point));
    },
    { signal, passive: true, capture: true },
  );
  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      window.cancelAnimationFrame(frame);
      hover.moved(null);
    },
    { signal },
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !isTap(event) || isOnControl(window, event)) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const pointed = markAt(window, { x: event.clientX, y: event.clientY }, painted());
      if (pointed !== null) intent.onPoint(pointed, 'tap');
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
}

/** Turns places of the pointer into "rests on this mark" and "left it". */
function createHover({ window, clock, signal, painted, onPoint, onLeave }: PointerIntent) {
  let over: PlacedMark | null = null;
  let told = false;
  let callOff = (): void => {};
  signal.addEventListener('abort', () => callOff(), { once: true });

  function moved(point: Point | null): void {
    const pointed = point === null ? null : markAt(window, point, painted());
    if (pointed?.placed === over) return;
    if (pointed === null && over === null) return;
    callOff();
    if (told) onLeave();
    told = false;
    over = pointed?.placed ?? null;
    if (pointed === null) return;
    callOff = clock.after(INTENT_MILLISECONDS, () => {
      told = true;
      onPoint(pointed, 'hover');
    });
  }
  return { moved };
}

function isTap(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

/** A tap on a link or a control belongs to the page. */
function isOnControl(window: PageWindow, event: MouseEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof window.Element && target.closest(CONTROLS) !== null;
}
