import { Dexie } from 'dexie';
import type { PackId } from '../core/knowledge/ids.ts';
import type { Pack } from '../core/knowledge/pack.ts';
import { decodePack, type StoredPack } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { outdateLexicon } from './lexicon-store.ts';
import { countsOf, deletePackRows, packTables, rowBatches } from './pack-rows.ts';
import type { PackRecord } from './records.ts';

export type ImportProgress = { readonly done: number; readonly total: number };

export type ImportOptions = {
  /** ISO instant. */
  readonly now: string;
  /** Looked at after about every 1,000 records; when it aborts, everything is undone. */
  readonly signal: AbortSignal;
  /** Told after about every 1,000 records; it may use the database, outside the import's transaction. */
  readonly onProgress?: (progress: ImportProgress) => void;
};

/** The pack contradicts itself; nothing of it was stored. */
export class BrokenPackError extends Error {
  override readonly name = 'BrokenPackError';
}

/**
 * Adds a pack, or replaces the one with its id and keeps that one's place in the order. All or nothing: it is one
 * transaction, during which other readers of knowledge and of the lexicon wait. The compiled lexicon becomes
 * outdated with it. Rejects with the signal's reason when aborted, with a BrokenPackError when an id stands twice,
 * else with what the database says (see `storageFailure`); in each case the database is as it was.
 */
export async function importPack(
  database: SiyaqDatabase,
  pack: Pack,
  options: ImportOptions,
): Promise<StoredPack> {
  refuseRepeatedIds(pack);
  const tables = [...packTables(database), database.lexicon];
  try {
    return await database.transaction('rw', tables, () => replaceRows(database, pack, options));
  } catch (error) {
    // Dexie wraps what is thrown inside a transaction; the caller shall get its own reason back.
    options.signal.throwIfAborted();
    throw error;
  }
}

/** Takes out exactly what the pack brought; answers whether there was such a pack. */
export async function removePack(database: SiyaqDatabase, id: PackId): Promise<boolean> {
  return database.transaction('rw', [...packTables(database), database.lexicon], async () => {
    if ((await database.packs.get(id)) === undefined) return false;
    await deletePackRows(database, id);
    await outdateLexicon(database);
    return true;
  });
}

async function replaceRows(
  database: SiyaqDatabase,
  pack: Pack,
  { now, signal, onProgress }: ImportOptions,
): Promise<StoredPack> {
  signal.throwIfAborted();
  const counts = countsOf(pack);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const record: PackRecord = {
    version: 1,
    id: pack.id,
    addedAt: await placeInOrder(database, pack.id),
    importedAt: now,
    body: withoutLists(pack),
    counts,
  };
  await deletePackRows(database, pack.id);
  let done = 0;
  for (const batch of rowBatches(database, pack)) {
    await batch.add();
    signal.throwIfAborted();
    done += batch.size;
    Dexie.ignoreTransaction(() => onProgress?.({ done, total }));
    signal.throwIfAborted();
  }
  await database.packs.add(record);
  await outdateLexicon(database);
  return decodePack(record);
}

/** The place of the pack that is replaced, or the one after the last. */
async function placeInOrder(database: SiyaqDatabase, id: PackId): Promise<number> {
  const packs = (await database.packs.toArray()).map(decodePack);
  const replaced = packs.find((pack) => pack.id === id);
  return replaced?.addedAt ?? Math.max(0, ...packs.map(({ addedAt }) => addedAt)) + 1;
}

function withoutLists(pack: Pack): unknown {
  const { entities, notNames, stories, events, claims, disagreements, sources, ...rest } = pack;
  return rest;
}

function refuseRepeatedIds(pack: Pack): void {
  const { entities, stories, events, claims, disagreements, sources } = pack;
  const lists = { entities, stories, events, claims, disagreements, sources };
  for (const [list, items] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) {
        throw new BrokenPackError(
          `The pack "${pack.id}" has the id ${JSON.stringify(id)} twice in ${list}; the second is ${list}[${index}]`,
        );
      }
      seen.add(id);
    }
  }
}
