import { browser } from 'wxt/browser';
import type { RecognizeReply, RecognizeRequest } from '../../src/core/recognition/page-marks.ts';
import type { Result } from '../../src/core/result.ts';
import { ask } from '../../src/messaging/channel.ts';
import type { Failure, InterfaceLanguage } from '../../src/messaging/protocol.ts';
import { type PageSession, startPageSession } from '../../src/page/page-session.ts';
import type { PageWindow } from '../../src/page/page-window.ts';
import type { PlacedMark } from '../../src/page/painter.ts';
import type { PointedMark } from '../../src/page/pointed-mark.ts';
import { type CardDoor, offeredCards } from './card-door.ts';

/** Siyaq on one page: marks and cards while its site is on, nothing while it is off. */
export type ReadingAid = {
  /** Reads the site's settings and starts, stops or refreshes accordingly. */
  followSettings(): Promise<void>;
  /** Goes to the next or the previous mark and opens its card for the keyboard. */
  step(direction: 'next' | 'previous'): void;
};

type PageDate = Pick<RecognizeRequest, 'declaredLang' | 'published'>;

/** After an update or removal of the extension, the script that stayed behind has nobody to ask. */
function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

export function createReadingAid(window: PageWindow, lifetime: AbortController): ReadingAid {
  let running: { readonly session: PageSession; readonly life: AbortController } | null = null;
  let door: CardDoor | null = null;
  let language: InterfaceLanguage = 'en';
  let current: PlacedMark | null = null;
  let facts: PageDate = { declaredLang: window.document.documentElement.lang || null, published: null };

  const recognize = async (request: RecognizeRequest): Promise<Result<RecognizeReply, Failure>> => {
    const reply = await ask('recognizeBlocks', request);
    if (!reply.ok && isOrphaned()) lifetime.abort();
    return reply;
  };

  async function loadCard(life: AbortController): Promise<void> {
    await ask('loadCardScript', undefined);
    const offer = offeredCards();
    if (offer === null || life.signal.aborted) return;
    door = offer.makeCard((subject, published) => ask('readCard', { subject, published }), life.signal);
    const { declaredLang, published } = offer.readFacts();
    facts = { declaredLang, published: published?.value ?? null };
    // Events are judged by the day of publication, which is known only now.
    await running?.session.refresh();
  }

  function start(): void {
    const life = new AbortController();
    lifetime.signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
    const session = startPageSession({
      window,
      signal: life.signal,
      recognize,
      facts: () => facts,
      loadCard: () => loadCard(life),
      showCard: (shown) => door?.open(shown, language, false),
      leaveCard: () => door?.leave(),
      // The popup says what went wrong; a page's console belongs to the page.
      report: () => undefined,
    });
    running = { session, life };
  }

  function stop(): void {
    running?.life.abort();
    running = null;
    door = null;
    current = null;
  }

  function show(step: PointedMark | null): void {
    if (step === null || running === null) return;
    current = step.placed;
    step.placed.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    door?.open({ ...step, published: facts.published, how: 'focus' }, language, true);
  }

  return {
    async followSettings() {
      const settings = await ask('readPageSettings', undefined);
      if (!settings.ok) {
        if (isOrphaned()) lifetime.abort();
        return;
      }
      language = settings.value.language;
      if (settings.value.mode === 'off') stop();
      else if (running === null) start();
      else await running.session.refresh();
    },
    step(direction) {
      if (running !== null) show(running.session[direction](current));
    },
  };
}
