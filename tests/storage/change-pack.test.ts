import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityId, eventId, packId } from '../../src/core/knowledge/ids.ts';
import type { PackEntity } from '../../src/core/knowledge/pack.ts';
import { changePack } from '../../src/storage/change-pack.ts';
import { SiyaqDatabase } from '../../src/storage/database.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { readDelta } from '../../src/storage/lexicon-changes.ts';
import { knowledgeState } from '../../src/storage/lexicon-store.ts';
import { allKnowledge } from './all-knowledge.ts';
import { contentsOf, fillDiskAt, freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, makePack, PEOPLE } from './sample-packs.ts';

const OWN = packId('own');

function entity(id: string, ...names: readonly string[]): PackEntity {
  const [made] = makePack('x', { entities: [{ id, names: names.map((text) => ({ text })) }] }).entities;
  if (!made) throw new Error('The pack has no entity');
  return made;
}

const counts = async (database: SiyaqDatabase, id: string) =>
  (await openKnowledge(database).packs()).find((pack) => pack.id === id)?.counts;

describe('changePack', () => {
  test('puts and removes entities as if the pack had been imported so', async () => {
    const ids = fc.integer({ min: 0, max: 400 }).map((number) => `e${number}`);
    const step = fc.record({
      puts: fc.uniqueArray(ids, { maxLength: 90 }),
      removes: fc.uniqueArray(ids, { maxLength: 60 }),
      size: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const database = new SiyaqDatabase(`siyaq-test-${crypto.randomUUID()}`);
        try {
          const model = new Map(
            Array.from({ length: 150 }, (_, at) => [`e${at}`, entity(`e${at}`, `Name ${at}`)]),
          );
          await addPacks(database, { ...makePack('own'), entities: [...model.values()] });
          for (const { puts, removes, size } of steps) {
            const putEntities = puts.map((id) => entity(id, ...['A', 'B', 'C'].slice(0, size)));
            await changePack(database, OWN, { putEntities, removeEntities: removes.map(entityId) });
            for (const id of removes) model.delete(id);
            for (const each of putEntities) model.set(each.id, each);
          }
          const { entities } = await allKnowledge(database);
          expect(entities).toEqual([...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
          const names = entities.reduce((sum, each) => sum + each.names.length, 0);
          expect(await counts(database, 'own')).toMatchObject({ entities: model.size, names });
          const shelves = await database.entities.toArray();
          expect(shelves.every(({ last, entities: all }) => (all.at(-1) as PackEntity).id === last)).toBe(
            true,
          );
        } finally {
          await database.delete();
        }
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('puts and removes events and negative names', async () => {
    const database = freshDatabase();
    await addPacks(database, CRISIS);
    const removal = CRISIS.events[0]!;
    await changePack(database, CRISIS.id, {
      putEvents: [{ ...removal, id: eventId('again') }],
      removeEvents: [removal.id],
      putNotNames: [{ text: 'Sam Smith', lang: 'en' }],
      removeNotNames: [{ text: 'Robert Altman', lang: 'en' }],
    });
    const { events, notNames } = await allKnowledge(database);
    expect(events.map(({ id }) => id)).toEqual(['again']);
    expect(notNames).toEqual([{ text: 'Sam Smith', lang: 'en' }]);
    expect(await counts(database, 'crisis')).toMatchObject({ events: 1, notNames: 1 });
  });

  test('fills shelves of negative names and parts what is too much', async () => {
    const database = freshDatabase();
    await addPacks(database, makePack('own'));
    const many = Array.from({ length: 2500 }, (_, at) => ({ text: `Not ${at}`, lang: 'en' }));
    await changePack(database, OWN, { putNotNames: many });
    await changePack(database, OWN, { putNotNames: [{ text: 'One more', lang: 'en' }] });
    await changePack(database, OWN, { removeNotNames: many.slice(0, 1000) });
    expect((await allKnowledge(database)).notNames).toEqual([
      ...many.slice(1000),
      { text: 'One more', lang: 'en' },
    ]);
    expect((await database.notNames.toArray()).map(({ position }) => position)).toEqual([1000, 2000]);
    expect(await counts(database, 'own')).toMatchObject({ notNames: 1501 });
  });

  test('leaves the lexicon as it is and notes what was touched', async () => {
    const database = freshDatabase();
    await addPacks(database, CRISIS, PEOPLE);
    const before = await knowledgeState(database);
    await changePack(database, CRISIS.id, { removeEntities: [entityId('sam-altman')] });
    await changePack(database, CRISIS.id, { putEntities: [entity('openai', 'OpenAI', 'Open Lab')] });
    expect(await knowledgeState(database)).toEqual({ ...before, change: 2 });
    const delta = await readDelta(database, true);
    expect([...(delta?.entities ?? [])]).toEqual(['sam-altman', 'openai']);
  });

  test('keeps a negative name in the lexicon that another pack still has', async () => {
    const database = freshDatabase();
    await addPacks(database, CRISIS, PEOPLE);
    const removeNotNames = [{ text: 'Robert Altman', lang: 'en' }];
    await changePack(database, CRISIS.id, { removeNotNames });
    expect((await database.lexiconChanges.get(1))?.notNames).toEqual([
      { ...removeNotNames[0], stands: true },
    ]);
    await changePack(database, PEOPLE.id, { removeNotNames });
    expect((await database.lexiconChanges.get(2))?.notNames).toEqual([
      { ...removeNotNames[0], stands: false },
    ]);
  });

  test('changes nothing when the disk fills up on the way, or there is no such pack', async () => {
    const database = freshDatabase();
    await addPacks(database, CRISIS);
    const contents = await contentsOf(database);
    const change = { putEntities: [entity('new', 'New Name')] };
    await expect(changePack(database, OWN, change)).rejects.toThrow('no pack with the id "own"');
    fillDiskAt(database, 'lexiconChanges');
    await expect(changePack(database, CRISIS.id, change)).rejects.toThrow();
    expect(await contentsOf(database)).toEqual(contents);
  });
});
