import type { Mark, RecognizeRequest } from '../core/recognition/page-marks.ts';
import { type Clock, windowClock } from './clock.ts';
import { watchFocus } from './focus-intent.ts';
import { focusNext, focusPrevious } from './mark-steps.ts';
import { createPagePainting, type PagePainting } from './page-painting.ts';
import { type PageText, readPageText } from './page-reading.ts';
import { type PageChange, watchPage } from './page-watcher.ts';
import type { PageWindow } from './page-window.ts';
import type { PaintedMarks } from './painted-marks.ts';
import type { PlacedMark } from './painter.ts';
import type { PointedMark } from './pointed-mark.ts';
import { watchPointer } from './pointer-intent.ts';
import { createAsker } from './recognition-asker.ts';
import type { PageProblem, Recognize } from './recognition-port.ts';
import { createSingleRun } from './single-run.ts';

/** What the card is about: the mark, the box of its words in the viewport, and the page's date. */
export type ShownMark = PointedMark & {
  readonly published: string | null;
  readonly how: 'hover' | 'tap' | 'focus';
};

export type PageSessionOptions = {
  readonly window: PageWindow;
  /** Ends the session, as `stop` does. */
  readonly signal: AbortSignal;
  readonly recognize: Recognize;
  /** What is known of the page's language and date at the moment; asked at every reading. */
  readonly facts: () => Pick<RecognizeRequest, 'declaredLang' | 'published'>;
  /** Called once, when the page has its first marks: only then is the card's script worth loading. */
  readonly loadCard: () => Promise<unknown>;
  readonly showCard: (shown: ShownMark) => void;
  /** The pointer left the mark: the card may go, unless the pointer went to the card. */
  readonly leaveCard: () => void;
  readonly report: (problem: PageProblem) => void;
  /** Marks every mention; otherwise the first of each subject per section. */
  readonly everyMention?: boolean;
  /** The text of `highlight-styles.css`, for open shadow roots; empty as long as it is not at hand. */
  readonly styles?: () => string;
  readonly clock?: Clock;
};

export type PageSession = {
  /** Takes everything away without a trace. */
  stop(): void;
  /** Asks again though the page is the same: the corpus has changed. */
  refresh(): Promise<void>;
  /** Resolves when the reading that is going on is painted. */
  settled(): Promise<void>;
  /** What is painted now. */
  marks(): PaintedMarks;
  next(current: PlacedMark | null): PointedMark | null;
  previous(current: PlacedMark | null): PointedMark | null;
};

/**
 * Reads the page, has it recognized, paints the marks and keeps them right while the page changes. A page with
 * nothing known on it gets no mark, no pointer listener and no card script.
 */
export function startPageSession(options: PageSessionOptions): PageSession {
  const { window } = options;
  const clock = options.clock ?? windowClock(window);
  const own = new AbortController();
  const signal = AbortSignal.any([options.signal, own.signal]);
  const { everyMention = false, styles = () => '' } = options;
  const painting = createPagePainting({ window, signal, everyMention, styles });
  const reader = createReader({ options, painting, signal, onFirstMarks });
  const runs = createSingleRun(() => reader.read());
  const watcher = watchPage({ window, clock, signal, onChange });

  function onChange(change: PageChange): void {
    if (change === 'navigation') {
      // Another article under the same document: its date is another, even where its words are the same.
      reader.forget();
      options.leaveCard();
    }
    void update();
  }

  function onFirstMarks(): void {
    const onPoint = (pointed: PointedMark, how: ShownMark['how']) =>
      options.showCard({ ...pointed, how, published: reader.published() });
    const pointing = { window, clock, signal, painted: painting.marks, onLeave: options.leaveCard };
    watchPointer({ ...pointing, onPoint });
    watchFocus({ ...pointing, onPoint: (pointed) => onPoint(pointed, 'focus') });
    // A page that searches itself clears the registry when the reader types, clicks or comes back.
    for (const occasion of ['visibilitychange', 'keyup', 'pointerup']) {
      window.document.addEventListener(occasion, painting.restore, { signal, passive: true });
    }
    options.loadCard().catch((error: unknown) => options.report(unexpected('Loading the card', error)));
  }

  async function update(): Promise<void> {
    await runs.request();
    watcher.include(reader.shadowRoots());
  }

  if (!signal.aborted) void update();
  return {
    stop: () => own.abort(),
    refresh() {
      reader.forget();
      return update();
    },
    settled: runs.settled,
    marks: painting.marks,
    next: (current) => focusNext(window, painting.marks(), current),
    previous: (current) => focusPrevious(window, painting.marks(), current),
  };
}

type ReaderParts = {
  readonly options: PageSessionOptions;
  readonly painting: PagePainting;
  readonly signal: AbortSignal;
  readonly onFirstMarks: () => void;
};

/** One reading after the other: what was asked and answered last, and whether it still holds. */
function createReader({ options, painting, signal, onFirstMarks }: ReaderParts) {
  const { window, report } = options;
  const asker = createAsker(options.recognize);
  let last: { readonly text: PageText; readonly marks: readonly Mark[] } | null = null;
  let published: string | null = null;
  let shadowRoots: readonly ShadowRoot[] = [];
  let hadMarks = false;
  let forgotten = 0;

  async function marksOf(text: PageText): Promise<readonly Mark[] | null> {
    if (last !== null && saysTheSame(text, last.text)) return last.marks;
    if (text.blocks.length === 0) return [];
    const facts = options.facts();
    published = facts.published;
    const reply = await asker.ask(text.blocks, facts);
    if (reply.ok) return reply.value.marks;
    if (!signal.aborted) report(reply.failure);
    return null;
  }

  async function readOnce(): Promise<void> {
    const before = forgotten;
    const text = await readPageText(window, signal);
    if (signal.aborted) return;
    painting.restore();
    if (last !== null && standsOnTheSame(text, last.text)) return;
    const marks = await marksOf(text);
    if (marks === null || signal.aborted) return;
    // What was asked before `forget` is painted, for it is the best there is, but not relied on.
    last = before === forgotten ? { text, marks } : null;
    shadowRoots = text.shadowRoots;
    await painting.show(text, marks);
    if (hadMarks || marks.length === 0 || signal.aborted) return;
    hadMarks = true;
    onFirstMarks();
  }

  return {
    async read(): Promise<void> {
      try {
        await readOnce();
      } catch (error) {
        if (!signal.aborted) report(unexpected('Reading the page', error));
      }
    },
    forget() {
      last = null;
      forgotten++;
    },
    published: () => published,
    shadowRoots: () => shadowRoots,
  };
}

function saysTheSame(one: PageText, other: PageText): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ hash }, index) => hash === other.blocks[index]?.hash)
  );
}

/** The same words in the same text nodes: the marks on them are still in place. */
function standsOnTheSame(one: PageText, other: PageText): boolean {
  return (
    saysTheSame(one, other) &&
    one.blocks.every(({ block }, index) => {
      const before = other.blocks[index]?.block.segments ?? [];
      return (
        before.length === block.segments.length &&
        block.segments.every(({ textNode }, at) => textNode === before[at]?.textNode)
      );
    })
  );
}

function unexpected(what: string, error: unknown): PageProblem {
  return { code: 'unexpected', detail: `${what}: ${error instanceof Error ? error.message : String(error)}` };
}
