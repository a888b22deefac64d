import type { BlockKind } from '../corpus/article.ts';
import type { EntityKind } from '../knowledge/closed-lists.ts';
import type { Subject } from '../knowledge/subject.ts';
import type { Span } from '../text/span.ts';
import type { Tier } from './mention.ts';
import type { Reason } from './reason.ts';

/** Blocks travel with a hash; the text is left out when the other side is believed to have it already. */
export type SentBlock = { readonly hash: string; readonly kind: BlockKind; readonly text: string | null };

export type RecognizeRequest = {
  readonly blocks: readonly SentBlock[];
  readonly declaredLang: string | null;
  /** ISO date or instant of publication, when the page says it. */
  readonly published: string | null;
};

/** How a mark looks: the kind of its entity, or that it is an event. */
export type Look = EntityKind | 'event';

/** One mark on the page: `span` is what gets painted, in units of the text of block number `block`. */
export type Mark = {
  readonly block: number;
  readonly span: Span;
  readonly subject: Subject;
  readonly look: Look;
  readonly tier: Exclude<Tier, 'possible'>;
  readonly reasons: readonly Reason[];
};

export type RecognizeReply =
  | { readonly kind: 'recognized'; readonly lang: string; readonly marks: readonly Mark[] }
  /** The texts of these blocks are not known here (any more): send them again. */
  | { readonly kind: 'missing'; readonly hashes: readonly string[] };
