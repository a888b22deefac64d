import type {
  ClaimRelation,
  EntityKind,
  Modality,
  NameKind,
  ParticipantRole,
  Qualifier,
} from '../knowledge/closed-lists.ts';
import type { EventKind } from '../knowledge/event-kind.ts';
import type { ArticleId, ClaimId, DisagreementId, EntityId, EventId, SourceId } from '../knowledge/ids.ts';
import type { ClaimValue, LocalText, When } from '../knowledge/pack.ts';

/** What a card draws; no markup and no interface text. Every `LocalText` comes from packs or articles. */
export type ContextCard = EntityCard | EventCard;

export type EntityLabel = { readonly id: EntityId; readonly kind: EntityKind; readonly label: LocalText };
export type EventLabel = {
  readonly id: EventId;
  readonly title: LocalText;
  readonly when: When;
  readonly modality: Modality;
};
export type SourceLabel = {
  readonly id: SourceId;
  readonly title: string;
  readonly lang: string;
  readonly published: { readonly from: string | null; readonly to: string | null };
};

export type ClaimLine = {
  readonly id: ClaimId;
  readonly predicate: string;
  readonly value: ClaimValue;
  readonly qualifier: Qualifier;
  readonly asOf: string | null;
  readonly attributedTo: LocalText | null;
  readonly source: SourceLabel;
};

export type DisagreementLine = {
  readonly id: DisagreementId;
  readonly relation: ClaimRelation | null;
  readonly note: LocalText;
  readonly claims: readonly ClaimLine[];
};

export type RoleLine = {
  readonly role: LocalText;
  readonly of: EntityLabel | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Held at the page's date: `unknown` when dates are missing on either side. */
  readonly held: 'then' | 'not-then' | 'unknown';
};

export type SavedLine = {
  readonly id: ArticleId;
  readonly title: string;
  readonly lang: string;
  readonly site: string | null;
  readonly url: string;
  readonly published: string | null;
};

export type EntityCard = {
  readonly kind: 'entity';
  readonly id: EntityId;
  readonly entityKind: EntityKind;
  readonly label: LocalText;
  readonly description: LocalText;
  readonly names: readonly { readonly text: string; readonly lang: string; readonly kind: NameKind }[];
  /** Roles held at the page's date first. */
  readonly roles: readonly RoleLine[];
  /** Latest dated first. */
  readonly events: readonly EventLabel[];
  readonly claims: readonly ClaimLine[];
  readonly disagreements: readonly DisagreementLine[];
  readonly articles: readonly SavedLine[];
};

export type EventCard = {
  readonly kind: 'event';
  readonly id: EventId;
  readonly eventKind: EventKind;
  readonly modality: Modality;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly when: When;
  readonly place: EntityLabel | null;
  readonly story: LocalText | null;
  readonly participants: readonly { readonly entity: EntityLabel; readonly role: ParticipantRole }[];
  readonly claims: readonly ClaimLine[];
  readonly disagreements: readonly DisagreementLine[];
  readonly supersededBy: EventLabel | null;
  /** Neighbours in the same story by date. */
  readonly previous: EventLabel | null;
  readonly next: EventLabel | null;
  readonly articles: readonly SavedLine[];
};
