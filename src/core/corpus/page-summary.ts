import type { ArticleId } from '../knowledge/ids.ts';
import type { Tier } from '../recognition/mention.ts';
import type { Reason } from '../recognition/reason.ts';
import type { Direction, Found } from './article.ts';
import type { EntityLabel, EventLabel } from './context-card.ts';
import type { RelatedArticle } from './related-article.ts';

/** Whether the page's article is in the corpus. `changed`: saved, but the text differs now. */
export type SavedState =
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'saved'; readonly id: ArticleId; readonly savedAt: string }
  | { readonly kind: 'changed'; readonly id: ArticleId; readonly savedAt: string };

export type SummaryEntity = {
  readonly entity: EntityLabel;
  /** 0–1, the page's best entity has 1. */
  readonly weight: number;
  readonly count: number;
  readonly tier: Tier;
  readonly surface: string;
  readonly reasons: readonly Reason[];
};

export type SummaryEvent = {
  readonly event: EventLabel;
  readonly role: 'main' | 'background';
  readonly count: number;
  readonly tier: Tier;
  readonly surface: string;
  readonly reasons: readonly Reason[];
};

/** What the popup says about a page. Entities and events come by weight, best first; `possible` ones are left out. */
export type PageSummary = {
  readonly url: string;
  readonly title: string;
  /** BCP 47, `und` when unsure. */
  readonly lang: string;
  readonly dir: Direction;
  readonly published: Found<string> | null;
  readonly entities: readonly SummaryEntity[];
  readonly events: readonly SummaryEvent[];
  readonly saved: SavedState;
  readonly related: readonly RelatedArticle[];
  /** Articles in the corpus, so that an empty list can be explained. */
  readonly corpusSize: number;
};
