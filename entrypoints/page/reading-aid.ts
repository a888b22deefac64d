import { browser } from 'wxt/browser';
import type { RecognizeReply, RecognizeRequest } from '../../src/core/recognition/page-marks.ts';
import type { Result } from '../../src/core/result.ts';
import { ask } from '../../src/messaging/channel.ts';
import type { Failure, InterfaceLanguage } from '../../src/messaging/protocol.ts';
import { type PageSession, type ShownMark, startPageSession } from '../../src/page/page-session.ts';
import type { PageWindow } from '../../src/page/page-window.ts';
import type { PlacedMark } from '../../src/page/painter.ts';
import type { PointedMark } from '../../src/page/pointed-mark.ts';
import { type CardDoor, type CardOffer, offeredCards } from './card-door.ts';

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

/** Attempts to load the card's script; the background may be stopped in the middle of one. */
const MOST_ATTEMPTS = 2;

export function createReadingAid(window: PageWindow, lifetime: AbortController): ReadingAid {
  let running: { readonly session: PageSession; readonly life: AbortController } | null = null;
  let offer: CardOffer | null = null;
  let door: CardDoor | null = null;
  let language: InterfaceLanguage = 'en';
  let current: PlacedMark | null = null;

  const recognize = async (request: RecognizeRequest): Promise<Result<RecognizeReply, Failure>> => {
    const reply = await ask('recognizeBlocks', request);
    if (!reply.ok && isOrphaned()) lifetime.abort();
    return reply;
  };

  /** The page's head is read anew each time: after in-page navigation it is another article's. */
  function facts(): PageDate {
    const found = offer?.readFacts();
    const declaredLang = found ? found.declaredLang : window.document.documentElement.lang || null;
    return { declaredLang, published: found?.published?.value ?? null };
  }

  async function openDoor(life: AbortController): Promise<void> {
    for (let attempt = 0; offer === null && attempt < MOST_ATTEMPTS; attempt++) {
      await ask('loadCardScript', undefined);
      offer = offeredCards();
    }
    if (offer === null || door !== null || life.signal.aborted) return;
    door = offer.makeCard((subject, published) => ask('readCard', { subject, published }), life.signal);
    // Events are judged by the day of publication, which is known only now.
    await running?.session.refresh();
  }

  async function showCard(shown: ShownMark, takesFocus: boolean): Promise<void> {
    if (door === null && running !== null) await openDoor(running.life);
    door?.open(shown, language, takesFocus);
  }

  function start(): void {
    const life = new AbortController();
    lifetime.signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
    const session = startPageSession({
      window,
      signal: life.signal,
      recognize,
      facts,
      styles: () => offer?.styles ?? '',
      loadCard: () => openDoor(life),
      showCard: (shown) => void showCard(shown, false),
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
    if (step === null) return;
    current = step.placed;
    step.placed.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    void showCard({ ...step, published: facts().published, how: 'focus' }, true);
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
