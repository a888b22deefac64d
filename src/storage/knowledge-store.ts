import type { Table } from 'dexie';
import type { KnowledgeReader } from '../core/corpus/readers.ts';
import type { EntityId, PackId } from '../core/knowledge/ids.ts';
import type {
  PackClaim,
  PackDisagreement,
  PackEntity,
  PackEvent,
  PackSource,
  PackStory,
} from '../core/knowledge/pack.ts';
import { subjectKey } from '../core/knowledge/subject.ts';
import {
  decodeClaim,
  decodeDisagreement,
  decodeEvent,
  decodePack,
  decodeSource,
  decodeStory,
  type Kept,
  type StoredPack,
  subjectsOf,
} from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { entitiesOnShelves } from './entity-shelves.ts';
import {
  mergeClaims,
  mergeDisagreements,
  mergeEntities,
  mergeEvents,
  mergeSources,
  mergeStories,
} from './merge-packs.ts';
import type { ClaimRecord, DisagreementRecord, EventRecord, SourceRecord, StoryRecord } from './records.ts';

/** Knowledge of all packs together, and the packs it comes from. Rejects with a StoredRecordError on a broken row. */
export type KnowledgeStore = KnowledgeReader & {
  /** In the order in which they were added. */
  packs(): Promise<readonly StoredPack[]>;
  hasPack(id: PackId): Promise<boolean>;
};

/** How the rows of one kind of record become one answer per id. */
type Kind<Row, Value> = {
  readonly table: Table<Row, [string, string]>;
  decode(row: Row): Kept<Value>;
  merge(first: Value, later: Value): Value;
};

/** The keys of an index under which records are filed. */
type Filing = { readonly index: string; readonly keys: readonly string[] };

export function openKnowledge(database: SiyaqDatabase): KnowledgeStore {
  const kinds = kindsOf(database);
  const one = async <Row, Value>(kind: Kind<Row, Value>, id: string): Promise<Value | undefined> =>
    (await readMerged(database, kind, [id]))[0];
  return {
    entity: async (id) => (await readEntities(database, [id]))[0],
    entities: (ids) => readEntities(database, ids),
    event: (id) => one(kinds.events, id),
    events: (ids) => readMerged(database, kinds.events, ids),
    eventsWith: (entity) => readFiled(database, kinds.events, { index: 'participants', keys: [entity] }),
    eventsOfStory: async (story) => {
      const events = await readFiled(database, kinds.events, { index: 'story', keys: [story] });
      // A pack that was added earlier may place the event in another story, and it is right.
      return events.filter((event) => event.story === story);
    },
    story: (id) => one(kinds.stories, id),
    claimsAbout: async (subject) => {
      const key = subjectKey(subject);
      const claims = await readFiled(database, kinds.claims, { index: 'subjects', keys: [key] });
      // The same: the claim as merged may have another subject than in the pack whose row was found.
      return claims.filter((claim) => subjectsOf(claim).includes(key));
    },
    claims: (ids) => readMerged(database, kinds.claims, ids),
    disagreementsWith: (claims) =>
      readFiled(database, kinds.disagreements, { index: 'claims', keys: claims }),
    source: (id) => one(kinds.sources, id),
    packs: async () => (await database.packs.toArray()).map(decodePack).sort((a, b) => a.addedAt - b.addedAt),
    hasPack: async (id) => (await database.packs.where('id').equals(id).count()) > 0,
  };
}

type Kinds = {
  readonly events: Kind<EventRecord, PackEvent>;
  readonly stories: Kind<StoryRecord, PackStory>;
  readonly claims: Kind<ClaimRecord, PackClaim>;
  readonly disagreements: Kind<DisagreementRecord, PackDisagreement>;
  readonly sources: Kind<SourceRecord, PackSource>;
};

function kindsOf(database: SiyaqDatabase): Kinds {
  const { events, stories, claims, disagreements, sources } = database;
  return {
    events: { table: events, decode: decodeEvent, merge: mergeEvents },
    stories: { table: stories, decode: decodeStory, merge: mergeStories },
    claims: { table: claims, decode: decodeClaim, merge: mergeClaims },
    disagreements: { table: disagreements, decode: decodeDisagreement, merge: mergeDisagreements },
    sources: { table: sources, decode: decodeSource, merge: mergeSources },
  };
}

async function readEntities(
  database: SiyaqDatabase,
  ids: readonly EntityId[],
): Promise<readonly PackEntity[]> {
  return database.transaction('r', [database.packs, database.entities], async () => {
    const merged = new Map<EntityId, PackEntity>();
    const asked = [...new Set(ids)];
    for (const { id: pack } of await packsInOrder(database)) {
      for (const entity of await entitiesOnShelves(database, pack, asked)) {
        const known = merged.get(entity.id);
        merged.set(entity.id, known === undefined ? entity : mergeEntities(known, entity));
      }
    }
    return asked.map((id) => merged.get(id)).filter((entity) => entity !== undefined);
  });
}

/** One merged value per known id, in the order in which the ids are first asked for. */
async function readMerged<Row, Value>(
  database: SiyaqDatabase,
  kind: Kind<Row, Value>,
  ids: readonly string[],
): Promise<readonly Value[]> {
  return database.transaction('r', [database.packs, kind.table], async () => {
    const packs = await packsInOrder(database);
    const order = new Map(packs.map(({ id, addedAt }) => [id, addedAt]));
    const values = await Promise.all([...new Set(ids)].map((id) => readOne(kind, id, order)));
    return values.filter((value) => value !== undefined);
  });
}

/** Merged values of every record that any pack files under one of the keys. */
async function readFiled<Row extends { readonly id: string }, Value>(
  database: SiyaqDatabase,
  kind: Kind<Row, Value>,
  { index, keys }: Filing,
): Promise<readonly Value[]> {
  return database.transaction('r', [database.packs, kind.table], async () => {
    // A request per key instead of `anyOf`: those run side by side, `anyOf` moves one cursor row by row.
    const rows = await Promise.all(keys.map((key) => kind.table.where(index).equals(key).toArray()));
    return readMerged(
      database,
      kind,
      rows.flat().map(({ id }) => id),
    );
  });
}

async function readOne<Row, Value>(
  kind: Kind<Row, Value>,
  id: string,
  order: ReadonlyMap<PackId, number>,
): Promise<Value | undefined> {
  const rows = await kind.table.where('id').equals(id).toArray();
  const place = ({ pack }: Kept<Value>) => order.get(pack) ?? Number.POSITIVE_INFINITY;
  const [first, ...later] = rows
    .map((row) => kind.decode(row))
    .sort((a, b) => place(a) - place(b))
    .map(({ value }) => value);
  return first === undefined ? undefined : later.reduce((merged, value) => kind.merge(merged, value), first);
}

async function packsInOrder(database: SiyaqDatabase): Promise<readonly StoredPack[]> {
  return (await database.packs.toArray()).map(decodePack).sort((a, b) => a.addedAt - b.addedAt);
}
