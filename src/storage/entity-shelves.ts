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

/** How many shelves are read at a time when all are read. */
const SHELVES_PER_PAGE = 100;

/** A row, and how many records of the pack are in it. */
export type SizedRow<Row> = { readonly row: Row; readonly size: number };

/** The entities of a pack on shelves, in the order of their ids. */
export function* entityShelves(pack: Pack): Generator<SizedRow<EntityShelfRecord>> {
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

/** Hands every entity of a pack to `take`, in the order of ids; only some shelves are in memory at a time. */
export async function eachEntity(
  database: SiyaqDatabase,
  pack: PackId,
  take: (entity: PackEntity) => void,
): Promise<void> {
  // A plain loop: Dexie follows its transaction through `await`, not through async generators.
  let after: string | typeof Dexie.minKey = Dexie.minKey;
  for (;;) {
    const shelves: readonly EntityShelfRecord[] = await database.entities
      .where('[pack+last]')
      .between([pack, after], [pack, Dexie.maxKey], false)
      .limit(SHELVES_PER_PAGE)
      .toArray();
    for (const shelf of shelves) decodeEntityShelf(shelf).forEach(take);
    const end = shelves.at(-1);
    if (end === undefined || shelves.length < SHELVES_PER_PAGE) return;
    after = end.last;
  }
}
