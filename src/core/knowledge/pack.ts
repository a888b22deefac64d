import * as v from 'valibot';
import {
  CLAIM_RELATIONS,
  DATE_PRECISIONS,
  ENTITY_KINDS,
  isUnit,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
} from './closed-lists.ts';
import { EVENT_KINDS } from './event-kind.ts';
import {
  type ClaimId,
  type DisagreementId,
  type EntityId,
  type EventId,
  isClaimId,
  isDisagreementId,
  isEntityId,
  isEventId,
  isPackId,
  isSourceId,
  isStoryId,
  type PackId,
  type SourceId,
  type StoryId,
} from './ids.ts';

/** The longest written name, in UTF-16 units; a longer "name" is a broken file, not a name. */
export const LONGEST_NAME = 400;

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

const writtenForm = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

const entityIdSchema = v.custom<EntityId>(isEntityId, 'expected an entity id');
const eventIdSchema = v.custom<EventId>(isEventId, 'expected an event id');
const storyIdSchema = v.custom<StoryId>(isStoryId, 'expected a story id');
const claimIdSchema = v.custom<ClaimId>(isClaimId, 'expected a claim id');
const disagreementIdSchema = v.custom<DisagreementId>(isDisagreementId, 'expected a disagreement id');
const sourceIdSchema = v.custom<SourceId>(isSourceId, 'expected a source id');
const packIdSchema = v.custom<PackId>(isPackId, 'expected a pack id');

const localTextSchema = v.record(v.string(), v.string());
const dateSchema = v.nullable(v.pipe(v.string(), v.regex(ISO_DATE, 'expected YYYY, YYYY-MM or YYYY-MM-DD')));
const sourcesSchema = v.optional(v.array(sourceIdSchema), []);

/** A day, month or year, each as far as it is known; `null` ends are open. */
const whenSchema = v.looseObject({
  from: dateSchema,
  to: dateSchema,
  precision: v.picklist(DATE_PRECISIONS),
});

const nameSchema = v.looseObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1, 'a name is empty'), v.maxLength(LONGEST_NAME)),
  lang: v.optional(v.string(), 'und'),
  kind: v.optional(v.picklist(NAME_KINDS), 'official'),
  ambiguous: v.optional(v.boolean(), false),
});

const roleSchema = v.looseObject({
  role: localTextSchema,
  of: v.nullable(entityIdSchema),
  from: v.optional(dateSchema, null),
  to: v.optional(dateSchema, null),
  sources: sourcesSchema,
});

const relationSchema = v.looseObject({ relation: v.string(), target: v.string(), sources: sourcesSchema });

const entitySchema = v.looseObject({
  id: entityIdSchema,
  kind: v.optional(v.picklist(ENTITY_KINDS), 'concept'),
  generic: v.optional(v.boolean(), false),
  names: v.pipe(v.array(nameSchema), v.minLength(1, 'an entity needs a name')),
  description: v.optional(localTextSchema, {}),
  wikidata: v.optional(v.nullable(v.string()), null),
  roles: v.optional(v.array(roleSchema), []),
  relations: v.optional(v.array(relationSchema), []),
});

const participantSchema = v.looseObject({
  entity: entityIdSchema,
  role: v.picklist(PARTICIPANT_ROLES),
  core: v.optional(v.boolean(), false),
});

const eventSchema = v.looseObject({
  id: eventIdSchema,
  kind: v.picklist(EVENT_KINDS),
  story: v.optional(v.nullable(storyIdSchema), null),
  modality: v.picklist(MODALITIES),
  title: localTextSchema,
  description: v.optional(localTextSchema, {}),
  when: whenSchema,
  place: v.optional(v.nullable(entityIdSchema), null),
  participants: v.array(participantSchema),
  triggers: v.optional(v.record(v.string(), v.array(writtenForm)), {}),
  supersededBy: v.optional(v.nullable(eventIdSchema), null),
});

const claimValueSchema = v.variant('kind', [
  v.looseObject({
    kind: v.literal('quantity'),
    amount: v.number(),
    unit: v.custom<string>(isUnit, 'expected a unit of the list or an ISO currency code'),
  }),
  v.looseObject({ kind: v.literal('date'), ...whenSchema.entries }),
  v.looseObject({ kind: v.literal('role'), role: localTextSchema, of: v.nullable(entityIdSchema) }),
  v.looseObject({ kind: v.literal('statement'), text: localTextSchema }),
  v.looseObject({ kind: v.literal('choice'), choice: v.string() }),
]);

const subjectRefSchema = v.union([
  v.strictObject({ entity: entityIdSchema }),
  v.strictObject({ event: eventIdSchema }),
]);

const claimSchema = v.looseObject({
  id: claimIdSchema,
  subject: subjectRefSchema,
  about: v.optional(v.array(subjectRefSchema), []),
  predicate: v.string(),
  value: claimValueSchema,
  qualifier: v.optional(v.picklist(QUALIFIERS), 'exact'),
  asOf: v.optional(dateSchema, null),
  attributedTo: v.optional(v.nullable(entityIdSchema), null),
  attributedLabel: v.optional(v.nullable(localTextSchema), null),
  source: sourceIdSchema,
});

const disagreementSchema = v.looseObject({
  id: disagreementIdSchema,
  claims: v.array(claimIdSchema),
  relation: v.optional(v.picklist(CLAIM_RELATIONS)),
  note: v.optional(localTextSchema, {}),
});

const sourceSchema = v.looseObject({
  id: sourceIdSchema,
  title: v.string(),
  lang: v.optional(v.string(), 'und'),
  published: v.optional(v.looseObject({ from: dateSchema, to: dateSchema }), { from: null, to: null }),
  summary: v.optional(localTextSchema, {}),
});

const storySchema = v.looseObject({
  id: storyIdSchema,
  title: localTextSchema,
  from: v.optional(dateSchema, null),
  to: v.optional(dateSchema, null),
});

/** Pack format 1. Unknown fields are kept; a value outside a closed list is refused with its place. */
export const packSchema = v.looseObject({
  format: v.literal('siyaq-pack'),
  version: v.literal(1),
  id: packIdSchema,
  title: v.optional(localTextSchema, {}),
  licence: v.optional(v.string(), ''),
  entities: v.optional(v.array(entitySchema), []),
  notNames: v.optional(
    v.array(v.looseObject({ text: writtenForm, lang: v.optional(v.string(), 'und') })),
    [],
  ),
  stories: v.optional(v.array(storySchema), []),
  events: v.optional(v.array(eventSchema), []),
  claims: v.optional(v.array(claimSchema), []),
  disagreements: v.optional(v.array(disagreementSchema), []),
  sources: v.optional(v.array(sourceSchema), []),
});

/** A string per language, keyed by BCP 47 tag: `{ en: '…', ar: '…' }`. */
export type LocalText = Readonly<Record<string, string>>;

type DeepReadonly<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly DeepReadonly<Item>[]
      : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Pack = DeepReadonly<v.InferOutput<typeof packSchema>>;
export type PackEntity = DeepReadonly<v.InferOutput<typeof entitySchema>>;
export type PackName = DeepReadonly<v.InferOutput<typeof nameSchema>>;
export type PackRole = DeepReadonly<v.InferOutput<typeof roleSchema>>;
export type PackEvent = DeepReadonly<v.InferOutput<typeof eventSchema>>;
export type PackParticipant = DeepReadonly<v.InferOutput<typeof participantSchema>>;
export type PackClaim = DeepReadonly<v.InferOutput<typeof claimSchema>>;
export type ClaimValue = PackClaim['value'];
export type PackDisagreement = DeepReadonly<v.InferOutput<typeof disagreementSchema>>;
export type PackSource = DeepReadonly<v.InferOutput<typeof sourceSchema>>;
export type PackStory = DeepReadonly<v.InferOutput<typeof storySchema>>;
export type PackNotName = Pack['notNames'][number];
export type When = PackEvent['when'];
export type SubjectRef = PackClaim['subject'];
