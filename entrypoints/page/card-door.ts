import type { ContextCard } from '../../src/core/corpus/context-card.ts';
import type { Subject } from '../../src/core/knowledge/subject.ts';
import type { Result } from '../../src/core/result.ts';
import type { Failure, InterfaceLanguage } from '../../src/messaging/protocol.ts';
import type { ShownMark } from '../../src/page/page-session.ts';

/**
 * How the page script and the card script meet: both run in the extension's own world of the same page, which the
 * page's scripts cannot see. The card script leaves its maker under this key.
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

export function offerCardMaker(maker: CardMaker): void {
  Reflect.set(globalThis, DOOR, maker);
}

function isMaker(value: unknown): value is CardMaker {
  return typeof value === 'function';
}

export function offeredCardMaker(): CardMaker | null {
  const maker: unknown = Reflect.get(globalThis, DOOR);
  return isMaker(maker) ? maker : null;
}
