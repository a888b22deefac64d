import { Dexie } from 'dexie';
import * as v from 'valibot';
import type { EntityId, EventId, PackId } from '../core/knowledge/ids.ts';
import type { PackEntity, PackEvent, PackNotName } from '../core/knowledge/pack.ts';
import { decodeEvent, decodeNotNameShelf, decodePack, readRow } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { eachEntity } from './entity-shelves.ts';
import { mergeEntities, mergeEvents, mergeNotNames } from './merge-packs.ts';

const revisionSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const counterSchema = v.object({ version: v.literal(1), revision: revisionSchema });
const compiledSchema = v.object({
  version: v.literal(1),
  revision: revisionSchema,
  buffer: v.instance(ArrayBuffer),
});

export type StoredLexicon = { readonly buffer: ArrayBuffer; readonly revision: number };

/** Everything a lexicon is compiled from, merged across packs, and the revision of knowledge it was read at. */
export type LexiconSource = {
  readonly entities: readonly PackEntity[];
  readonly notNames: readonly PackNotName[];
  readonly events: readonly PackEvent[];
  readonly revision: number;
};

/** The compiled lexicon of the knowledge as it is now; `undefined` when it has to be compiled (again). */
export async function readLexicon(database: SiyaqDatabase): Promise<StoredLexicon | undefined> {
  const row = await database.lexicon.get('compiled');
  if (row === undefined) return undefined;
  const { buffer, revision } = readRow(compiledSchema, row, { table: 'lexicon', key: 'compiled' });
  return { buffer, revision };
}

/**
 * Keeps a lexicon compiled from `lexiconSource` of that revision. Answers `knowledge-moved`, and keeps nothing, when
 * a pack was added, replaced or removed in the meantime: compile again from a new source.
 */
export async function writeLexicon(
  database: SiyaqDatabase,
  buffer: ArrayBuffer,
  revision: number,
): Promise<'written' | 'knowledge-moved'> {
  return database.transaction('rw', database.lexicon, async () => {
    if ((await knowledgeRevision(database)) !== revision) return 'knowledge-moved';
    await database.lexicon.put({ version: 1, key: 'compiled', revision, buffer });
    return 'written';
  });
}

/**
 * Says that knowledge changed: counts the revision on and drops the compiled lexicon, so that a stored lexicon always
 * belongs to the present revision. Must run inside the transaction of the change.
 */
export async function outdateLexicon(database: SiyaqDatabase): Promise<void> {
  const revision = (await knowledgeRevision(database)) + 1;
  await database.lexicon.put({ version: 1, key: 'knowledge', revision });
  await database.lexicon.delete('compiled');
}

/** Reads all names and events in one transaction, a page at a time; packs may differ, the answer is merged. */
export async function lexiconSource(database: SiyaqDatabase): Promise<LexiconSource> {
  const { packs, entities, notNames: notNameShelves, events, lexicon } = database;
  return database.transaction('r', [packs, entities, notNameShelves, events, lexicon], async () => {
    const inOrder = (await packs.orderBy('id').toArray())
      .map(decodePack)
      .sort((a, b) => a.addedAt - b.addedAt)
      .map(({ id }) => id);
    const merged = { entities: new Map<EntityId, PackEntity>(), events: new Map<EventId, PackEvent>() };
    let notNames: readonly PackNotName[] = [];
    for (const pack of inOrder) {
      await eachEntity(database, pack, (entity) => {
        const known = merged.entities.get(entity.id);
        merged.entities.set(entity.id, known === undefined ? entity : mergeEntities(known, entity));
      });
      await addEvents(database, pack, merged.events);
      notNames = mergeNotNames(notNames, await notNamesOf(database, pack));
    }
    return {
      entities: [...merged.entities.values()],
      notNames,
      events: [...merged.events.values()],
      revision: await knowledgeRevision(database),
    };
  });
}

async function knowledgeRevision(database: SiyaqDatabase): Promise<number> {
  const row = await database.lexicon.get('knowledge');
  if (row === undefined) return 0;
  return readRow(counterSchema, row, { table: 'lexicon', key: 'knowledge' }).revision;
}

async function addEvents(
  database: SiyaqDatabase,
  pack: PackId,
  merged: Map<EventId, PackEvent>,
): Promise<void> {
  const rows = await database.events
    .where('[pack+id]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
    .toArray();
  for (const { value } of rows.map(decodeEvent)) {
    const known = merged.get(value.id);
    merged.set(value.id, known === undefined ? value : mergeEvents(known, value));
  }
}

async function notNamesOf(database: SiyaqDatabase, pack: PackId): Promise<readonly PackNotName[]> {
  const shelves = await database.notNames
    .where('[pack+position]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey])
    .toArray();
  return shelves.flatMap(decodeNotNameShelf);
}
