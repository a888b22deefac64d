import { Dexie } from 'dexie';
import { type EntityId, type EventId, type PackId, packId } from '../core/knowledge/ids.ts';
import type { PackEntity, PackEvent, PackNotName } from '../core/knowledge/pack.ts';
import { tokenKey } from '../core/lexicon/lexicon.ts';
import { decodeNotNameShelf, decodePack, encodeEvent, encodeNotNameShelf } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { putOnShelves, type ShelfCounts, takeOffShelves } from './entity-shelves.ts';
import { type LexiconChange, recordChange } from './lexicon-changes.ts';
import type { NotNameShelfRecord, PackCounts } from './records.ts';

/** Some records of a pack, put (new, or whole in place of the one with the same id) and removed. */
export type PackChange = {
  readonly putEntities?: readonly PackEntity[];
  readonly removeEntities?: readonly EntityId[];
  readonly putEvents?: readonly PackEvent[];
  readonly removeEvents?: readonly EventId[];
  readonly putNotNames?: readonly PackNotName[];
  /** Each with the language it was put with. */
  readonly removeNotNames?: readonly PackNotName[];
};

/** A shelf of negative names is not made longer than this. */
const NOT_NAMES_ON_SHELF = 1000;

/**
 * Changes single records of a pack that is there, and notes the change for the lexicon, all or nothing. The lexicon
 * is not compiled anew: it recognizes the changed names through its delta. Ids that the records name are not looked
 * up: the caller has checked them. Costs a row or two for each record; removing a negative name reads those of all
 * packs. Rejects when there is no such pack.
 */
export async function changePack(database: SiyaqDatabase, id: PackId, change: PackChange): Promise<void> {
  const { packs, entities, notNames, events, lexicon, lexiconChanges } = database;
  const tables = [packs, entities, notNames, events, lexicon, lexiconChanges];
  await database.transaction('rw', tables, async () => {
    const pack = await packs.get(id);
    if (pack === undefined) throw new Error(`There is no pack with the id ${JSON.stringify(id)}`);
    const { counts } = decodePack(pack);
    const added = await changeEntities(database, id, change);
    const moved: PackCounts = {
      ...counts,
      entities: counts.entities + added.entities,
      names: counts.names + added.names,
      events: counts.events + (await changeEvents(database, id, change)),
      notNames: counts.notNames + (await changeNotNames(database, id, change)),
    };
    await packs.put({ ...pack, counts: moved });
    await recordChange(database, await touchedBy(database, change));
  });
}

async function changeEntities(
  database: SiyaqDatabase,
  pack: PackId,
  change: PackChange,
): Promise<ShelfCounts> {
  const taken = await takeOffShelves(database, pack, change.removeEntities ?? []);
  const put = await putOnShelves(database, pack, change.putEntities ?? []);
  return { entities: put.entities - taken.entities, names: put.names - taken.names };
}

/** Answers how many more events the pack has. */
async function changeEvents(
  database: SiyaqDatabase,
  pack: PackId,
  { putEvents = [], removeEvents = [] }: PackChange,
): Promise<number> {
  const ofPack = () => database.events.where('[pack+id]').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
  const before = await ofPack().count();
  await database.events.bulkDelete(removeEvents.map((id): [string, string] => [pack, id]));
  await database.events.bulkPut(putEvents.map((event) => encodeEvent(pack, event)));
  return (await ofPack().count()) - before;
}

/** Answers how many more negative names the pack has. */
async function changeNotNames(
  database: SiyaqDatabase,
  pack: PackId,
  { putNotNames = [], removeNotNames = [] }: PackChange,
): Promise<number> {
  if (putNotNames.length + removeNotNames.length === 0) return 0;
  const identity = ({ text, lang }: PackNotName): string => JSON.stringify([text, lang]);
  const fresh = new Map(putNotNames.map((name) => [identity(name), name]));
  const gone = new Set(removeNotNames.map(identity));
  const shelves = await database.notNames
    .where('[pack+position]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
    .toArray();
  const last = shelves.at(-1);
  let difference = 0;
  let unfinished: readonly PackNotName[] = [];
  for (const shelf of shelves) {
    const names = decodeNotNameShelf(shelf);
    const kept = names.filter((name) => !gone.has(identity(name)) && !fresh.has(identity(name)));
    difference -= names.length - kept.length;
    if (shelf === last) unfinished = kept;
    else if (kept.length < names.length) await replaceShelf(database, shelf, kept);
  }
  await replaceShelf(database, { pack, position: last?.position ?? 0 }, [...unfinished, ...fresh.values()]);
  return difference + fresh.size;
}

/** Puts negative names on shelves from a position on, which must be the last unless they are fewer than before. */
async function replaceShelf(
  database: SiyaqDatabase,
  { pack, position }: Pick<NotNameShelfRecord, 'pack' | 'position'>,
  names: readonly PackNotName[],
): Promise<void> {
  await database.notNames.delete([pack, position]);
  for (let first = 0; first < names.length; first += NOT_NAMES_ON_SHELF) {
    const some = names.slice(first, first + NOT_NAMES_ON_SHELF);
    await database.notNames.put(encodeNotNameShelf(packId(pack), position + first, some));
  }
}

async function touchedBy(database: SiyaqDatabase, change: PackChange): Promise<LexiconChange> {
  const { putEntities = [], removeEntities = [], putEvents = [], removeEvents = [] } = change;
  const { putNotNames = [], removeNotNames = [] } = change;
  const standing = await standingKeys(database, removeNotNames);
  return {
    entities: [...putEntities.map(({ id }) => id), ...removeEntities],
    events: [...putEvents.map(({ id }) => id), ...removeEvents],
    notNames: [
      ...removeNotNames.map((name) => ({ ...name, stands: standing.has(tokenKey(name.text)) })),
      ...putNotNames.map((name) => ({ ...name, stands: true })),
    ],
  };
}

/** Of some negative names those that a pack has all the same, in any spelling that folds alike. */
async function standingKeys(
  database: SiyaqDatabase,
  removed: readonly PackNotName[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(removed.map(({ text }) => tokenKey(text)));
  const standing = new Set<string>();
  if (asked.size === 0) return standing;
  await database.notNames.each((shelf) => {
    for (const { text } of decodeNotNameShelf(shelf)) {
      const key = tokenKey(text);
      if (asked.has(key)) standing.add(key);
    }
  });
  return standing;
}
