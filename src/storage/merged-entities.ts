import { Dexie } from 'dexie';
import type { EntityId, EventId, PackId } from '../core/knowledge/ids.ts';
import type { PackEvent, PackNotName } from '../core/knowledge/pack.ts';
import type { EntityNames } from '../core/lexicon/lexicon-input.ts';
import { decodeEvent, decodeNotNameShelf, decodePack } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { mergeEntityNames, mergeEvents, mergeNotNames } from './merge-packs.ts';
import type { EntityShelfRecord } from './records.ts';
import { namesOnShelf } from './shelf-names.ts';

/** How many shelves of a pack are read at a time unless told: some thousand names, a few milliseconds. */
const SHELVES_AT_A_TIME = 32;

/** Entities of all packs, their names merged, in the order of their ids, and the id to go on after (`null` at the end). */
export type EntitySlice = { readonly entities: readonly EntityNames[]; readonly next: string | null };

/** The next few entities whose id comes after `after` (at first an empty string). */
export async function entitySlice(
  database: SiyaqDatabase,
  after: string,
  most: number = SHELVES_AT_A_TIME,
): Promise<EntitySlice> {
  const { packs, entities } = database;
  return database.transaction('r', [packs, entities], async () => {
    const shelves: (readonly EntityShelfRecord[])[] = [];
    for (const pack of await packsInOrder(database))
      shelves.push(await shelvesAfter(database, { pack, after, most }));
    const next = endOf(shelves, most);
    const isHere = (id: string): boolean => id > after && (next === null || id <= next);
    const merged = new Map<EntityId, EntityNames>();
    for (const entity of shelves.flat().flatMap((shelf) => namesOnShelf(shelf, isHere))) {
      const known = merged.get(entity.id);
      merged.set(entity.id, known === undefined ? entity : mergeEntityNames(known, entity));
    }
    return { entities: inOrder(merged), next };
  });
}

/** Negative names and events of all packs, merged; events in the order of their ids. */
export async function mergedNotNamesAndEvents(
  database: SiyaqDatabase,
): Promise<{ readonly notNames: readonly PackNotName[]; readonly events: readonly PackEvent[] }> {
  const { packs, notNames, events } = database;
  return database.transaction('r', [packs, notNames, events], async () => {
    const merged = new Map<EventId, PackEvent>();
    let names: readonly PackNotName[] = [];
    for (const pack of await packsInOrder(database)) {
      names = mergeNotNames(names, await notNamesOf(database, pack));
      for (const event of await eventsOf(database, pack)) {
        const known = merged.get(event.id);
        merged.set(event.id, known === undefined ? event : mergeEvents(known, event));
      }
    }
    return { notNames: names, events: inOrder(merged) };
  });
}

/** The number of names in all packs, one that several packs have counted for each. */
export async function nameCount(database: SiyaqDatabase): Promise<number> {
  const packs = await database.packs.toArray();
  return packs.map(decodePack).reduce((sum, { counts }) => sum + counts.names, 0);
}

async function packsInOrder(database: SiyaqDatabase): Promise<readonly PackId[]> {
  const packs = (await database.packs.toArray()).map(decodePack);
  return packs.sort((a, b) => a.addedAt - b.addedAt).map(({ id }) => id);
}

async function shelvesAfter(
  database: SiyaqDatabase,
  { pack, after, most }: { readonly pack: PackId; readonly after: string; readonly most: number },
): Promise<readonly EntityShelfRecord[]> {
  return database.entities
    .where('[pack+last]')
    .between([pack, after], [pack, Dexie.maxKey], false)
    .limit(most)
    .toArray();
}

/** How far all packs were read: to the end of the first that has more to come. */
function endOf(packs: readonly (readonly EntityShelfRecord[])[], most: number): string | null {
  let end: string | null = null;
  for (const shelves of packs) {
    const last = shelves.length === most ? shelves.at(-1)?.last : undefined;
    if (last !== undefined && (end === null || last < end)) end = last;
  }
  return end;
}

function inOrder<Value extends { readonly id: string }>(
  merged: ReadonlyMap<string, Value>,
): readonly Value[] {
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function notNamesOf(database: SiyaqDatabase, pack: PackId): Promise<readonly PackNotName[]> {
  const shelves = await database.notNames
    .where('[pack+position]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
    .toArray();
  return shelves.flatMap(decodeNotNameShelf);
}

async function eventsOf(database: SiyaqDatabase, pack: PackId): Promise<readonly PackEvent[]> {
  const rows = await database.events
    .where('[pack+id]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
    .toArray();
  return rows.map((row) => decodeEvent(row).value);
}
