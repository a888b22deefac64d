import { type CardFrame, createCardFrame } from './card-frame.ts';
import type { Clock } from './clock.ts';
import type { PageWindow } from './page-window.ts';

/** How long a card stays after the pointer left it or its words: time enough to cross the gap between the two. */
export const GRACE_MILLISECONDS = 300;

/** What a card is opened for. */
export type CardOpening<Content> = {
  readonly content: Content;
  /** The box of the words in the viewport, asked again when the page scrolls; `null` once they are gone. */
  readonly anchor: () => DOMRect | null;
  readonly rightToLeft: boolean;
  /** Moves the focus into the card (opened by keyboard); a card opened by pointer leaves the focus alone. */
  readonly takesFocus: boolean;
};

export type CardHostParts<Content> = {
  readonly window: PageWindow;
  readonly clock: Clock;
  /** Closes the card for good. */
  readonly signal: AbortSignal;
  /** Fills the closed shadow root and answers how to take the card down again. */
  readonly render: (root: ShadowRoot, content: Content, close: () => void) => () => void;
};

export type CardHost<Content> = {
  open(opening: CardOpening<Content>): void;
  /** The pointer left the words: the card closes in a moment, unless the pointer is on it or the focus in it. */
  leave(): void;
  close(): void;
  isOpen(): boolean;
};

type OpenCard = {
  readonly frame: CardFrame;
  readonly takeDown: () => void;
  readonly focusBefore: Element | null;
  readonly life: AbortController;
};

/**
 * Shows one card at a time in one element that exists only while the card is open. Escape, a press outside and a
 * pointer that stays away close it; a focus that was in it goes back to where it came from. Events that the page
 * makes up are not heeded.
 */
export function createCardHost<Content>(parts: CardHostParts<Content>): CardHost<Content> {
  const { window, clock, signal, render } = parts;
  const { document } = window;
  let card: OpenCard | null = null;
  let callOff = (): void => {};

  function close(): void {
    callOff();
    if (card === null) return;
    const { frame, takeDown, focusBefore, life } = card;
    card = null;
    life.abort();
    const hadFocus = document.activeElement === frame.host;
    takeDown();
    frame.remove();
    if (hadFocus && focusBefore !== null) giveFocus(window, focusBefore);
  }

  function leave(): void {
    callOff();
    callOff = clock.after(GRACE_MILLISECONDS, () => {
      if (card !== null && document.activeElement !== card.frame.host) close();
    });
  }

  function open(opening: CardOpening<Content>): void {
    if (signal.aborted) return;
    const focusBefore = card?.focusBefore ?? document.activeElement;
    close();
    const anchor = opening.anchor();
    if (anchor === null) return;
    const frame = createCardFrame(window);
    const life = new AbortController();
    const takeDown = render(frame.root, opening.content, close);
    card = { frame, takeDown, focusBefore, life };
    listen(frame, life.signal);
    keepInPlace(frame, opening, life.signal);
    if (opening.takesFocus) focusCard(document, frame);
  }

  function listen({ host }: CardFrame, until: AbortSignal): void {
    const onWindow = { signal: until, capture: true };
    window.addEventListener('keydown', (event) => closeOnEscape(event, close), onWindow);
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && !event.composedPath().includes(host)) close();
      },
      onWindow,
    );
    host.addEventListener('pointerenter', (event) => event.isTrusted && callOff(), { signal: until });
    host.addEventListener('pointerleave', (event) => event.isTrusted && leave(), { signal: until });
    host.addEventListener('focusout', (event) => event.isTrusted && event.relatedTarget !== null && close(), {
      signal: until,
    });
  }

  function keepInPlace(
    frame: CardFrame,
    { anchor, rightToLeft }: CardOpening<Content>,
    until: AbortSignal,
  ): void {
    let frameRequest = 0;
    const place = (): void => {
      const rect = anchor();
      if (rect === null || !frame.placeBeside(rect, rightToLeft)) close();
    };
    const placeSoon = (): void => {
      window.cancelAnimationFrame(frameRequest);
      frameRequest = window.requestAnimationFrame(place);
    };
    place();
    const sizes = new window.ResizeObserver(placeSoon);
    sizes.observe(frame.host);
    window.addEventListener('scroll', placeSoon, { signal: until, capture: true, passive: true });
    window.addEventListener('resize', placeSoon, { signal: until });
    until.addEventListener('abort', () => {
      sizes.disconnect();
      window.cancelAnimationFrame(frameRequest);
    });
  }

  signal.addEventListener('abort', close, { once: true });
  return { open, leave, close, isOpen: () => card?.frame.host.isConnected === true };
}

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
  // The key means the card; a dialog of the page below it stays open.
  event.preventDefault();
  event.stopImmediatePropagation();
  close();
}

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex]';

/** Unless the card's content has taken the focus by itself. */
function focusCard(document: Document, { host, root }: CardFrame): void {
  if (document.activeElement === host) return;
  root.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  if (document.activeElement === host) return;
  // Nothing inside can take the focus yet: the card itself does.
  host.tabIndex = -1;
  host.focus({ preventScroll: true });
}

function giveFocus(window: PageWindow, element: Element): void {
  if (!element.isConnected) return;
  if (element instanceof window.HTMLElement || element instanceof window.SVGElement) {
    element.focus({ preventScroll: true });
  }
}
