import type { EntityId, EventId } from '../knowledge/ids.ts';
import type { Span } from '../text/span.ts';
import type { Reason } from './reason.ts';

/** How sure a recognition is; `possible` is never painted. */
export const TIERS = ['sure', 'likely', 'possible'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * An entity proposed for a span of a block's original text. `span` is the bare name; `token` covers the whole
 * written word with its proclitics and endings, which is what gets painted. `confidence` is a probability 0–1.
 */
export type EntityMention = {
  readonly block: number;
  readonly span: Span;
  readonly token: Span;
  readonly surface: string;
  readonly entity: EntityId;
  readonly tier: Tier;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** A known event told by a block; `span` is the trigger phrase. */
export type EventMention = {
  readonly block: number;
  readonly span: Span;
  readonly surface: string;
  readonly event: EventId;
  readonly tier: Tier;
  readonly confidence: number;
  readonly role: 'main' | 'background';
  readonly reasons: readonly Reason[];
};
