import { Dexie, type Table } from 'dexie';
import type { PackId } from '../core/knowledge/ids.ts';
import type { Pack } from '../core/knowledge/pack.ts';
import {
  encodeClaim,
  encodeDisagreement,
  encodeEvent,
  encodeNotNameShelf,
  encodeSource,
  encodeStory,
} from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { entityShelves, type SizedRow } from './entity-shelves.ts';
import type { NotNameShelfRecord, PackCounts } from './records.ts';

/** How many records go to the database at a time. */
const BATCH_SIZE = 1000;

/** Some rows of one table, ready to be added; `size` counts the records in them. */
export type RowBatch = { readonly size: number; add(): PromiseLike<unknown> };

/** The tables that hold what packs bring. */
export function packTables(database: SiyaqDatabase) {
  const { packs, entities, notNames, events, stories, claims, disagreements, sources } = database;
  return [packs, entities, notNames, events, stories, claims, disagreements, sources] as const;
}

export function countsOf(pack: Pack): PackCounts {
  return {
    entities: pack.entities.length,
    names: pack.entities.reduce((sum, { names }) => sum + names.length, 0),
    notNames: pack.notNames.length,
    stories: pack.stories.length,
    events: pack.events.length,
    claims: pack.claims.length,
    disagreements: pack.disagreements.length,
    sources: pack.sources.length,
  };
}

/** Every row of a pack but its own record, in batches of about 1,000 records; rows are made when their turn comes. */
export function* rowBatches(database: SiyaqDatabase, pack: Pack): Generator<RowBatch> {
  const { id } = pack;
  yield* batchesOf(database.entities, entityShelves(pack));
  yield* batchesOf(database.notNames, notNameShelves(pack));
  yield* batchesOf(database.events, rowEach(pack.events, encodeEvent, id));
  yield* batchesOf(database.stories, rowEach(pack.stories, encodeStory, id));
  yield* batchesOf(database.claims, rowEach(pack.claims, encodeClaim, id));
  yield* batchesOf(database.disagreements, rowEach(pack.disagreements, encodeDisagreement, id));
  yield* batchesOf(database.sources, rowEach(pack.sources, encodeSource, id));
}

/** Takes away every row the pack brought, its own record included; must run inside a transaction over `packTables`. */
export async function deletePackRows(database: SiyaqDatabase, id: PackId): Promise<void> {
  const { packs, entities, notNames, events, stories, claims, disagreements, sources } = database;
  await packs.delete(id);
  await entities.where('[pack+last]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  await notNames.where('[pack+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  for (const table of [events, stories, claims, disagreements, sources]) {
    await table.where('[pack+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  }
}

function* notNameShelves(pack: Pack): Generator<SizedRow<NotNameShelfRecord>> {
  for (let position = 0; position < pack.notNames.length; position += BATCH_SIZE) {
    const notNames = pack.notNames.slice(position, position + BATCH_SIZE);
    yield { row: encodeNotNameShelf(pack.id, position, notNames), size: notNames.length };
  }
}

function* rowEach<Item, Row>(
  items: Iterable<Item>,
  encode: (pack: PackId, item: Item) => Row,
  pack: PackId,
): Generator<SizedRow<Row>> {
  for (const item of items) yield { row: encode(pack, item), size: 1 };
}

function* batchesOf<Row, Key>(table: Table<Row, Key>, rows: Iterable<SizedRow<Row>>): Generator<RowBatch> {
  let batch: SizedRow<Row>[] = [];
  let size = 0;
  for (const sized of rows) {
    batch.push(sized);
    size += sized.size;
    if (size < BATCH_SIZE) continue;
    yield batchOf(table, batch, size);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batchOf(table, batch, size);
}

function batchOf<Row, Key>(table: Table<Row, Key>, batch: readonly SizedRow<Row>[], size: number): RowBatch {
  return { size, add: () => table.bulkAdd(batch.map(({ row }) => row)) };
}
