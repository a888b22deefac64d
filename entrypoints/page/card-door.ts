import type { PageFacts } from '../../src/core/corpus/article.ts';
import type { ContextCard } from '../../src/core/corpus/context-card.ts';
import type { Subject } from '../../src/core/knowledge/subject.ts';
import type { Result } from '../../src/core/result.ts';
import type { Failure, InterfaceLanguage } from '../../src/messaging/protocol.ts';
import type { ShownMark } from '../../src/page/page-session.ts';

/**
 * How the page script and the card script meet: both run in the extension's own world of the same page, which the
 * page's scripts cannot see. The card script leaves its offer under this key.
 */
const DOOR = Symbol.for('siyaq.card');

export type CardDoor = {
  readonly open: (shown: ShownMark, language: InterfaceLanguage, takesFocus: boolean) => void;
  readonly leave: () => void;
};

export type LoadCard = (
  subject: Subject,
  published: string | null,
) => Promise<Result<ContextCard | null, Failure>>;
export type CardMaker = (loadCard: LoadCard, signal: AbortSignal) => CardDoor;

/** What the page script gets from the card script: cards, and the reader of the page's head, which only they need. */
export type CardOffer = {
  readonly makeCard: CardMaker;
  readonly readFacts: () => PageFacts;
  /** The marks' style sheet, for open shadow roots. */
  readonly styles: string;
};

export function offerCards(offer: CardOffer): void {
  Reflect.set(globalThis, DOOR, offer);
}

function isOffer(value: unknown): value is CardOffer {
  return typeof value === 'object' && value !== null && 'makeCard' in value && 'readFacts' in value;
}

export function offeredCards(): CardOffer | null {
  const offer: unknown = Reflect.get(globalThis, DOOR);
  return isOffer(offer) ? offer : null;
}
