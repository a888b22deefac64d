import type { BlockKind } from '../core/corpus/article.ts';
import type { EntityKind } from '../core/knowledge/closed-lists.ts';
import type { Subject } from '../core/knowledge/subject.ts';
import type { Tier } from '../core/recognition/mention.ts';
import type { Reason } from '../core/recognition/reason.ts';
import type { Result } from '../core/result.ts';
import type { Span } from '../core/text/span.ts';

/**
 * What a page session asks of whoever recognizes, and gets back. The page layer knows no messages; these shapes are
 * the same as those of the protocol, which a test holds them to.
 */

/** A block goes out with its hash; `text` is `null` when the other side was sent it before. */
export type SentBlock = { readonly hash: string; readonly kind: BlockKind; readonly text: string | null };

export type RecognizeRequest = {
  readonly blocks: readonly SentBlock[];
  readonly declaredLang: string | null;
  readonly published: string | null;
};

/** How a mark looks: the kind of its entity, or that it is an event. */
export type Look = EntityKind | 'event';

/** `block` is the index of the block in the request, `span` the words to paint, in units of its text. */
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
  /** The other side lost these texts: send them again. */
  | { readonly kind: 'missing'; readonly hashes: readonly string[] };

/** What went wrong; `code` is for programs, `detail` names the thing and the place. */
export type PageProblem = { readonly code: string; readonly detail: string };

export type Recognize = (request: RecognizeRequest) => Promise<Result<RecognizeReply, PageProblem>>;
