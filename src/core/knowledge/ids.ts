import type { Brand } from '../brand.ts';

export type EntityId = Brand<string, 'EntityId'>;
export type EventId = Brand<string, 'EventId'>;
export type StoryId = Brand<string, 'StoryId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type DisagreementId = Brand<string, 'DisagreementId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type PackId = Brand<string, 'PackId'>;
/** `art:` and the SHA-256 of the canonical address, in hexadecimal. */
export type ArticleId = Brand<string, 'ArticleId'>;

const LONGEST_ID = 200;
const FORBIDDEN_IN_ID = /[\p{White_Space}\p{C}]/u;

/** An id is 1–200 UTF-16 units without white space or control characters. */
function isId(text: unknown): text is string {
  return (
    typeof text === 'string' && text.length > 0 && text.length <= LONGEST_ID && !FORBIDDEN_IN_ID.test(text)
  );
}

export const isEntityId = (text: unknown): text is EntityId => isId(text);
export const isEventId = (text: unknown): text is EventId => isId(text);
export const isStoryId = (text: unknown): text is StoryId => isId(text);
export const isClaimId = (text: unknown): text is ClaimId => isId(text);
export const isDisagreementId = (text: unknown): text is DisagreementId => isId(text);
export const isSourceId = (text: unknown): text is SourceId => isId(text);
export const isPackId = (text: unknown): text is PackId => isId(text);
export const isArticleId = (text: unknown): text is ArticleId => isId(text) && text.startsWith('art:');

function branded<Id extends string>(text: string, guard: (value: unknown) => value is Id, what: string): Id {
  if (!guard(text)) throw new TypeError(`Not a valid ${what} id: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** Each constructor throws a TypeError that quotes the text when it is no valid id. */
export const entityId = (text: string): EntityId => branded(text, isEntityId, 'entity');
export const eventId = (text: string): EventId => branded(text, isEventId, 'event');
export const sourceId = (text: string): SourceId => branded(text, isSourceId, 'source');
export const packId = (text: string): PackId => branded(text, isPackId, 'pack');
export const articleId = (text: string): ArticleId => branded(text, isArticleId, 'article');
