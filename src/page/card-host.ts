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
    if (opening.anchor() === null) return;
    const frame = createCardFrame(window);
    const life = new AbortController();
    const takeDown = render(frame.root, opening.content, close);
    card = { frame, takeDown, focusBefore, life };
    listenFor({ close, leave, stay: () => callOff() }, { window, frame, until: life.signal });
    keepInPlace(opening, close, { window, frame, until: life.signal });
    if (opening.takesFocus && card !== null) focusCard(document, frame);
  }

  signal.addEventListener('abort', close, { once: true });
  return { open, leave, close, isOpen: () => card?.frame.host.isConnected === true };
}

type Shown = { readonly window: PageWindow; readonly frame: CardFrame; readonly until: AbortSignal };
type Reactions = Readonly<Record<'close' | 'leave' | 'stay', () => void>>;

/** What ends a card and what keeps it, as long as it is open. */
function listenFor(
  { close, leave, stay }: Reactions,
  { window, frame: { host }, until: signal }: Shown,
): void {
  const onWindow = { signal, capture: true };
  window.addEventListener('keydown', (event) => closeOnEscape(event, close), onWindow);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host)) close();
    },
    onWindow,
  );
  host.addEventListener('pointerenter', (event) => event.isTrusted && stay(), { signal });
  host.addEventListener('pointerleave', (event) => event.isTrusted && leave(), { signal });
  host.addEventListener('focusout', (event) => event.isTrusted && event.relatedTarget !== null && close(), {
    signal,
  });
}

/** Moves the card with its words and with its own size; closes it when the words are gone. */
function keepInPlace(
  { anchor, rightToLeft }: CardOpening<unknown>,
  close: () => void,
  { window, frame, until }: Shown,
): void {
  let request = 0;
  const place = (): void => {
    const rect = anchor();
    if (rect === null || !frame.placeBeside(rect, rightToLeft)) close();
  };
  const placeSoon = (): void => {
    window.cancelAnimationFrame(request);
    request = window.requestAnimationFrame(place);
  };
  const sizes = new window.ResizeObserver(placeSoon);
  sizes.observe(frame.host);
  window.addEventListener('scroll', placeSoon, { signal: until, capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { signal: until });
  until.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(request);
  });
  place();
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
