import * as v from 'valibot';
import { type ArticleId, isArticleId, isPackId, type PackId } from '../core/knowledge/ids.ts';
import {
  type Pack,
  type PackClaim,
  type PackDisagreement,
  type PackEntity,
  type PackEvent,
  type PackNotName,
  type PackSource,
  type PackStory,
  packSchema,
  type SubjectRef,
} from '../core/knowledge/pack.ts';
import { type SubjectKey, subjectKey } from '../core/knowledge/subject.ts';
import {
  type ClaimRecord,
  type DisagreementRecord,
  type EntityShelfRecord,
  type EventRecord,
  JOB_STATES,
  type NotNameShelfRecord,
  type PackCounts,
  type PackRecord,
  type SourceRecord,
  type StoryRecord,
} from './records.ts';
import { StoredRecordError } from './stored-record-error.ts';

/** A value and the pack that says it. */
export type Kept<Value> = { readonly pack: PackId; readonly value: Value };

/** A pack as the library lists it. */
export type StoredPack = {
  readonly id: PackId;
  readonly title: Pack['title'];
  readonly licence: string;
  /** Place in the order in which packs were added; the lowest wins where packs differ. */
  readonly addedAt: number;
  /** ISO instant of the last import. */
  readonly importedAt: string;
  readonly counts: PackCounts;
};

export type Job = {
  readonly id: string;
  readonly kind: string;
  readonly state: (typeof JOB_STATES)[number];
  /** Units of work done, of `total`. */
  readonly step: number;
  readonly total: number;
  readonly detail: string;
  /** ISO instant. */
  readonly startedAt: string;
};

/** Reads `row` by `schema`; throws a StoredRecordError that names the table, the row and the first fault. */
export function readRow<Schema extends v.GenericSchema>(
  schema: Schema,
  row: unknown,
  place: { readonly table: string; readonly key: string },
): v.InferOutput<Schema> {
  const reading = v.safeParse(schema, row, { abortEarly: true });
  if (reading.success) return reading.output;
  const issue = reading.issues[0];
  throw new StoredRecordError(place.table, place.key, `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
}

const version = v.literal(1, 'the row has a version this Siyaq does not know');
export const packIdSchema = v.custom<PackId>(isPackId, 'expected a pack id');
export const articleIdSchema = v.custom<ArticleId>(isArticleId, 'expected an article id');
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const entries = packSchema.entries;
const entitySchema = entries.entities.wrapped.item;
const entityShelfSchema = v.object({
  version,
  pack: packIdSchema,
  entities: v.array(v.looseObject({ id: v.string() })),
});
const notNameShelfSchema = v.object({
  version,
  pack: packIdSchema,
  notNames: v.array(entries.notNames.wrapped.item),
});

function keptSchema<Body extends v.GenericSchema>(body: Body) {
  return v.object({ version, pack: packIdSchema, body });
}
const eventRowSchema = keptSchema(entries.events.wrapped.item);
const storyRowSchema = keptSchema(entries.stories.wrapped.item);
const claimRowSchema = keptSchema(entries.claims.wrapped.item);
const disagreementRowSchema = keptSchema(entries.disagreements.wrapped.item);
const sourceRowSchema = keptSchema(entries.sources.wrapped.item);

const packRowSchema = v.object({
  version,
  id: packIdSchema,
  addedAt: count,
  importedAt: v.string(),
  body: v.looseObject({ title: entries.title, licence: entries.licence }),
  counts: v.object({
    entities: count,
    names: count,
    notNames: count,
    stories: count,
    events: count,
    claims: count,
    disagreements: count,
    sources: count,
  }),
});

const jobRowSchema = v.object({
  version,
  id: v.string(),
  kind: v.string(),
  state: v.picklist(JOB_STATES),
  step: v.pipe(v.number(), v.minValue(0)),
  total: v.pipe(v.number(), v.minValue(0)),
  detail: v.string(),
  startedAt: v.string(),
});

/** `entities` are sorted by id and at least one. */
export function encodeEntityShelf(pack: PackId, entities: readonly PackEntity[]): EntityShelfRecord {
  return { version: 1, pack, last: entities.at(-1)?.id ?? '', entities };
}

export function encodeNotNameShelf(
  pack: PackId,
  position: number,
  notNames: readonly PackNotName[],
): NotNameShelfRecord {
  return { version: 1, pack, position, notNames };
}

export function encodeEvent(pack: PackId, event: PackEvent): EventRecord {
  const participants = [...new Set(event.participants.map(({ entity }) => entity))];
  return { version: 1, pack, id: event.id, participants, story: event.story, body: event };
}

export function encodeStory(pack: PackId, story: PackStory): StoryRecord {
  return { version: 1, pack, id: story.id, body: story };
}

export function encodeClaim(pack: PackId, claim: PackClaim): ClaimRecord {
  return { version: 1, pack, id: claim.id, subjects: subjectsOf(claim), body: claim };
}

export function encodeDisagreement(pack: PackId, disagreement: PackDisagreement): DisagreementRecord {
  const claims = [...new Set(disagreement.claims)];
  return { version: 1, pack, id: disagreement.id, claims, body: disagreement };
}

export function encodeSource(pack: PackId, source: PackSource): SourceRecord {
  return { version: 1, pack, id: source.id, body: source };
}

/** What a claim is filed under: its subject and everything it is also about, each once. */
export function subjectsOf(claim: PackClaim): readonly SubjectKey[] {
  return [...new Set([claim.subject, ...claim.about].map(keyOfRef))];
}

function keyOfRef(ref: SubjectRef): SubjectKey {
  return 'entity' in ref
    ? subjectKey({ kind: 'entity', id: ref.entity })
    : subjectKey({ kind: 'event', id: ref.event });
}

/** The entities of a shelf, or those of them that are `wanted`; only these are looked at closely. */
export function decodeEntityShelf(
  row: EntityShelfRecord,
  wanted: (id: string) => boolean = () => true,
): readonly PackEntity[] {
  const { pack, entities } = readRow(entityShelfSchema, row, {
    table: 'entities',
    key: `${row.pack}/…/${row.last}`,
  });
  return entities
    .filter(({ id }) => wanted(id))
    .map((entity) => readRow(entitySchema, entity, { table: 'entities', key: `${pack}/${entity.id}` }));
}

export function decodeNotNameShelf(row: NotNameShelfRecord): readonly PackNotName[] {
  const place = { table: 'notNames', key: `${row.pack}/${row.position}` };
  return readRow(notNameShelfSchema, row, place).notNames;
}

export function decodeEvent(row: EventRecord): Kept<PackEvent> {
  const { pack, body } = readRow(eventRowSchema, row, { table: 'events', key: `${row.pack}/${row.id}` });
  return { pack, value: body };
}

export function decodeStory(row: StoryRecord): Kept<PackStory> {
  const { pack, body } = readRow(storyRowSchema, row, { table: 'stories', key: `${row.pack}/${row.id}` });
  return { pack, value: body };
}

export function decodeClaim(row: ClaimRecord): Kept<PackClaim> {
  const { pack, body } = readRow(claimRowSchema, row, { table: 'claims', key: `${row.pack}/${row.id}` });
  return { pack, value: body };
}

export function decodeDisagreement(row: DisagreementRecord): Kept<PackDisagreement> {
  const place = { table: 'disagreements', key: `${row.pack}/${row.id}` };
  const { pack, body } = readRow(disagreementRowSchema, row, place);
  return { pack, value: body };
}

export function decodeSource(row: SourceRecord): Kept<PackSource> {
  const { pack, body } = readRow(sourceRowSchema, row, { table: 'sources', key: `${row.pack}/${row.id}` });
  return { pack, value: body };
}

export function decodePack(row: PackRecord): StoredPack {
  const { id, addedAt, importedAt, body, counts } = readRow(packRowSchema, row, {
    table: 'packs',
    key: row.id,
  });
  return { id, title: body.title, licence: body.licence, addedAt, importedAt, counts };
}

export function decodeJob(row: unknown, id: string): Job {
  const { version: _version, ...job } = readRow(jobRowSchema, row, { table: 'jobs', key: id });
  return job;
}
