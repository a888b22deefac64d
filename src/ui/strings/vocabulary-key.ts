import type { CoverageRelation } from '../../core/corpus/related-article.ts';
import type {
  ClaimRelation,
  EntityKind,
  Modality,
  NameKind,
  ParticipantRole,
  PLAIN_UNITS,
  Qualifier,
} from '../../core/knowledge/closed-lists.ts';
import type { EventKind } from '../../core/knowledge/event-kind.ts';
import type { Tier } from '../../core/recognition/mention.ts';
import type { FailureCode } from '../failure.ts';

export type PlainUnit = (typeof PLAIN_UNITS)[number];

/** One string per member of every closed list that a reader meets; a list that grows stops the catalogues compiling. */
export type VocabularyKey =
  | `entity-kind.${EntityKind}`
  | `event-kind.${EventKind}`
  | `modality.${Modality}`
  | `name-kind.${NameKind}`
  | `participant.${ParticipantRole}`
  | `claim-relation.${ClaimRelation}`
  | `coverage.${CoverageRelation}`
  | `tier.${Tier}`
  | `failure.${FailureCode}`;

/** Phrases around a value: each has the slot `{value}`. */
export type QualifierKey = `qualifier.${Qualifier}`;

/**
 * Units are counted things: `unit` stands alone ("two days"), `unit-after` follows a word such as "more than",
 * which changes the form in languages with case.
 */
export type UnitKey = `unit.${PlainUnit}` | `unit-after.${PlainUnit}`;
