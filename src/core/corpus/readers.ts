import type { ArticleId, ClaimId, EntityId, EventId, SourceId, StoryId } from '../knowledge/ids.ts';
import type {
  PackClaim,
  PackDisagreement,
  PackEntity,
  PackEvent,
  PackSource,
  PackStory,
} from '../knowledge/pack.ts';
import type { Subject } from '../knowledge/subject.ts';
import type { Article, ArticleSignature } from './article.ts';
import type { SavedLine } from './context-card.ts';

/**
 * What core asks of stored knowledge. A record that several packs bring is answered once, merged by the store:
 * lists united, single values from the pack that was added first. Unknown ids answer `undefined`.
 */
export type KnowledgeReader = {
  entity(id: EntityId): Promise<PackEntity | undefined>;
  entities(ids: readonly EntityId[]): Promise<readonly PackEntity[]>;
  event(id: EventId): Promise<PackEvent | undefined>;
  events(ids: readonly EventId[]): Promise<readonly PackEvent[]>;
  eventsWith(entity: EntityId): Promise<readonly PackEvent[]>;
  eventsOfStory(story: StoryId): Promise<readonly PackEvent[]>;
  story(id: StoryId): Promise<PackStory | undefined>;
  /** Claims whose subject it is, and claims that are also about it. */
  claimsAbout(subject: Subject): Promise<readonly PackClaim[]>;
  claims(ids: readonly ClaimId[]): Promise<readonly PackClaim[]>;
  disagreementsWith(claims: readonly ClaimId[]): Promise<readonly PackDisagreement[]>;
  source(id: SourceId): Promise<PackSource | undefined>;
};

/** What core asks of saved articles. */
export type CorpusReader = {
  article(id: ArticleId): Promise<Article | undefined>;
  /** Newest publication first, at most `limit`. */
  articlesWith(subject: Subject, limit: number): Promise<readonly SavedLine[]>;
  signatures(): Promise<readonly ArticleSignature[]>;
  size(): Promise<number>;
};
