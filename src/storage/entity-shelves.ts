import { Dexie } from 'dexie';
import type { EntityId, PackId } from '../core/knowledge/ids.ts';
import type { Pack, PackEntity } from '../core/knowledge/pack.ts';
import { decodeEntityShelf, encodeEntityShelf } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import type { EntityShelfRecord } from './records.ts';

/*
 * Writing a row costs Chromium about 60 µs however small it is: 100,000 entities of one name took 16 s with a row each
 * for entity and name, and 0.7 s on these shelves. What is written in one piece has to be read in one piece, so
 * a shelf holds many lean entities but few rich ones.
 */

/** How much a shelf holds: names, roles and relations. About 16 KB of bare names. */
const SHELF_WEIGHT = 64;

/** A row, and how many records of the pack are in it. */
export type SizedRow<Row> = { readonly row: Row; readonly size: number };

/** The entities of a pack on shelves, in the order of their ids. */
export function* entityShelves(pack: Pick<Pack, 'id' | 'entities'>): Generator<SizedRow<EntityShelfRecord>> {
  let shelf: PackEntity[] = [];
  let [weight, size] = [0, 0];
  for (const entity of [...pack.entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    shelf.push(entity);
    weight += entity.names.length + entity.roles.length + entity.relations.length;
    size += 1 + entity.names.length;
    if (weight < SHELF_WEIGHT) continue;
    yield { row: encodeEntityShelf(pack.id, shelf), size };
    shelf = [];
    [weight, size] = [0, 0];
  }
  if (shelf.length > 0) yield { row: encodeEntityShelf(pack.id, shelf), size };
}

/** Those of the entities that the pack has, in no particular order. Each shelf is read once. */
export async function entitiesOnShelves(
  database: SiyaqDatabase,
  pack: PackId,
  ids: readonly EntityId[],
): Promise<readonly PackEntity[]> {
  // The only shelf that can hold an id is the first that does not end before it.
  const keys = await Promise.all(
    ids.map((id) =>
      database.entities
        .where('[pack+last]')
        .between([pack, id], [pack, Dexie.maxKey], true)
        .limit(1)
        .primaryKeys(),
    ),
  );
  const shelfKeys = new Map(keys.flat().map((key) => [key[1], key]));
  const shelves = await database.entities.bulkGet([...shelfKeys.values()]);
  const wanted = new Set<string>(ids);
  return shelves
    .filter((shelf) => shelf !== undefined)
    .flatMap((shelf) => decodeEntityShelf(shelf, (id) => wanted.has(id)));
}

/** How many entities, and names of theirs, came or went. */
export type ShelfCounts = { readonly entities: number; readonly names: number };

/**
 * Puts entities on the shelves of a pack, each in the place of the one with its id. Answers how many more there are.
 * Must run inside a transaction.
 */
export async function putOnShelves(
  database: SiyaqDatabase,
  pack: PackId,
  entities: readonly PackEntity[],
): Promise<ShelfCounts> {
  let [more, names] = [0, 0];
  for (const entity of entities) {
    const shelf = (await shelfFor(database, pack, entity.id)) ?? (await lastShelf(database, pack));
    const others = shelf ? decodeEntityShelf(shelf).filter(({ id }) => id !== entity.id) : [];
    const replaced = shelf ? decodeEntityShelf(shelf, (id) => id === entity.id) : [];
    await rewriteShelf(database, shelf, entityShelves({ id: pack, entities: [...others, entity] }));
    more += 1 - replaced.length;
    names += entity.names.length - namesOf(replaced);
  }
  return { entities: more, names };
}

/** Takes entities off the shelves of a pack; answers how many there were. Must run inside a transaction. */
export async function takeOffShelves(
  database: SiyaqDatabase,
  pack: PackId,
  ids: readonly EntityId[],
): Promise<ShelfCounts> {
  let [fewer, names] = [0, 0];
  for (const id of ids) {
    const shelf = await shelfFor(database, pack, id);
    const entities = shelf ? decodeEntityShelf(shelf) : [];
    const kept = entities.filter((entity) => entity.id !== id);
    if (kept.length === entities.length) continue;
    await rewriteShelf(database, shelf, entityShelves({ id: pack, entities: kept }));
    fewer += 1;
    names += namesOf(entities) - namesOf(kept);
  }
  return { entities: fewer, names };
}

function namesOf(entities: readonly PackEntity[]): number {
  return entities.reduce((sum, entity) => sum + entity.names.length, 0);
}

/** The only shelf that can hold an id: the first that does not end before it. */
function shelfFor(
  database: SiyaqDatabase,
  pack: PackId,
  id: EntityId,
): PromiseLike<EntityShelfRecord | undefined> {
  return database.entities.where('[pack+last]').between([pack, id], [pack, Dexie.maxKey], true).first();
}

function lastShelf(database: SiyaqDatabase, pack: PackId): PromiseLike<EntityShelfRecord | undefined> {
  return database.entities.where('[pack+last]').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).last();
}

/** A shelf that became too heavy is parted, one whose last entity is gone or new moves to another key. */
async function rewriteShelf(
  database: SiyaqDatabase,
  shelf: EntityShelfRecord | undefined,
  rows: Iterable<SizedRow<EntityShelfRecord>>,
): Promise<void> {
  if (shelf) await database.entities.delete([shelf.pack, shelf.last]);
  await database.entities.bulkPut([...rows].map(({ row }) => row));
}
