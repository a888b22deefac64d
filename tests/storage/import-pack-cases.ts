import { describe, expect, test } from 'vitest';
import { entityId, packId } from '../../src/core/knowledge/ids.ts';
import type { Pack } from '../../src/core/knowledge/pack.ts';
import {
  BrokenPackError,
  type ImportProgress,
  importPack,
  removePack,
} from '../../src/storage/import-pack.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { allKnowledge } from './all-knowledge.ts';
import { contentsOf, fillDiskAt, freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, makePack, options, PEOPLE } from './sample-packs.ts';

/** More rows than three batches. */
const LARGE = makePack('crisis', {
  entities: Array.from({ length: 3500 }, (_, index) => ({
    id: `e${index}`,
    names: [{ text: `Name ${index}` }],
  })),
});

/** The contents without the count of changes, which is allowed to move on. */
async function knowledgeRows(database: ReturnType<typeof freshDatabase>) {
  const { lexicon: _lexicon, ...rows } = await contentsOf(database);
  return rows;
}

/** What import and removal promise; run on the imitation of IndexedDB in Node and on the real one in Chromium. */
export function describeImport(): void {
  describe('importPack', () => {
    test('gives back every record as the pack wrote it, fields unknown to the format included', async () => {
      const database = freshDatabase();
      const stored = await importPack(database, CRISIS, options({ now: '2024-05-06T07:08:09Z' }));
      const source = await allKnowledge(database);
      const knowledge = openKnowledge(database);

      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect([...source.entities].sort(byId)).toEqual([...CRISIS.entities].sort(byId));
      expect(source.notNames).toEqual(CRISIS.notNames);
      expect(source.events).toEqual(CRISIS.events);
      expect(await knowledge.claims(CRISIS.claims.map(({ id }) => id))).toEqual(CRISIS.claims);
      expect(await knowledge.disagreementsWith([CRISIS.claims[1]!.id])).toEqual(CRISIS.disagreements);
      expect(await knowledge.story(CRISIS.stories[0]!.id)).toEqual(CRISIS.stories[0]);
      expect(await knowledge.source(CRISIS.sources[0]!.id)).toEqual(CRISIS.sources[0]);
      expect(await knowledge.packs()).toEqual([stored]);
      expect(stored).toEqual({
        id: 'crisis',
        title: { en: 'The crisis', ar: 'الأزمة' },
        licence: 'CC0-1.0',
        addedAt: 1,
        importedAt: '2024-05-06T07:08:09Z',
        counts: {
          entities: 2,
          names: 4,
          notNames: 1,
          stories: 1,
          events: 1,
          claims: 2,
          disagreements: 1,
          sources: 1,
        },
      });
    });

    test('replaces a pack with the same id exactly', async () => {
      const [replaced, direct] = [freshDatabase(), freshDatabase()];
      const smaller = makePack('crisis', { entities: [{ id: 'openai', names: [{ text: 'OpenAI Inc.' }] }] });
      await addPacks(replaced, CRISIS, smaller);
      await addPacks(direct, smaller);
      expect(await knowledgeRows(replaced)).toEqual(await knowledgeRows(direct));
    });

    test('keeps the place of a pack that is replaced', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS, PEOPLE, CRISIS);
      const packs = await openKnowledge(database).packs();
      expect(packs.map(({ id, addedAt }) => [id, addedAt])).toEqual([
        ['crisis', 1],
        ['people', 2],
      ]);
      const altman = await openKnowledge(database).entity(entityId('sam-altman'));
      expect(altman?.description.en).toBe('Head of OpenAI');
    });

    test('tells progress up to the last row, and lets the listener use other tables', async () => {
      const database = freshDatabase();
      const jobs = openJobs(database);
      await jobs.create({
        id: 'j',
        kind: 'import',
        total: 7000,
        detail: '',
        startedAt: '2024-01-01T00:00:00Z',
      });
      const told: ImportProgress[] = [];
      const writes: Promise<unknown>[] = [];
      const onProgress = (progress: ImportProgress) => {
        told.push(progress);
        writes.push(jobs.advance('j', { step: progress.done }));
      };
      await importPack(database, LARGE, options({ onProgress }));
      await Promise.all(writes);
      expect(told.map(({ done }) => done)).toEqual([1024, 2048, 3072, 4096, 5120, 6144, 7000]);
      expect(new Set(told.map(({ total }) => total))).toEqual(new Set([7000]));
      expect((await jobs.job('j'))?.step).toBe(7000);
    });
  });

  describe('an import that fails leaves the database as it was', () => {
    const withTwoPacks = async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS, PEOPLE);
      return { database, contents: await contentsOf(database) };
    };

    test('when the signal aborts between two batches', async () => {
      const { database, contents } = await withTwoPacks();
      const controller = new AbortController();
      const reason = new Error('the reader changed their mind');
      const done: number[] = [];
      const onProgress = (progress: ImportProgress) => {
        done.push(progress.done);
        if (done.length === 2) controller.abort(reason);
      };
      const importing = importPack(database, LARGE, options({ signal: controller.signal, onProgress }));
      await expect(importing).rejects.toBe(reason);
      expect(done).toEqual([1024, 2048]);
      expect(await contentsOf(database)).toEqual(contents);
    });

    test('when the signal is aborted already', async () => {
      const { database, contents } = await withTwoPacks();
      const signal = AbortSignal.abort();
      await expect(importPack(database, LARGE, options({ signal }))).rejects.toBe(signal.reason);
      expect(await contentsOf(database)).toEqual(contents);
    });

    test.each(['entities', 'notNames', 'events', 'claims', 'sources', 'packs'])(
      'when the disk is full at the table %s',
      async (table) => {
        const { database, contents } = await withTwoPacks();
        fillDiskAt(database, table);
        const problem = await importPack(database, CRISIS, options()).then(
          () => 'it was imported',
          (error: unknown) => storageFailure(error, 'importing the pack "crisis"'),
        );
        expect(problem).toMatchObject({ code: 'storage-full' });
        expect(await contentsOf(database)).toEqual(contents);
      },
    );

    test('when an id stands twice in the pack, and says which and where', async () => {
      const { database, contents } = await withTwoPacks();
      const entity = { id: 'openai', names: [{ text: 'OpenAI' }] };
      const broken = makePack('crisis', { entities: [entity, { ...entity, id: 'microsoft' }, entity] });
      const importing = importPack(database, broken, options());
      await expect(importing).rejects.toThrow(BrokenPackError);
      await expect(importing).rejects.toThrow(/"openai" twice in entities; the second is entities\[2\]/u);
      expect(await contentsOf(database)).toEqual(contents);
    });

    test('when the pack holds something that cannot be stored', async () => {
      const { database, contents } = await withTwoPacks();
      const broken: Pack = { ...CRISIS, sources: [{ ...CRISIS.sources[0]!, extra: () => 1 }] };
      const problem = await importPack(database, broken, options()).catch((error: unknown) => error);
      expect(storageFailure(problem, 'importing').detail).toMatch(/something that cannot be stored/u);
      expect(await contentsOf(database)).toEqual(contents);
    });
  });

  describe('removePack', () => {
    test('removes exactly what the pack brought', async () => {
      const [both, alone] = [freshDatabase(), freshDatabase()];
      await addPacks(both, CRISIS, PEOPLE);
      await addPacks(alone, CRISIS);
      expect(await removePack(both, PEOPLE.id)).toBe(true);
      expect(await knowledgeRows(both)).toEqual(await knowledgeRows(alone));
    });

    test('leaves what the other pack says of a shared entity untouched', async () => {
      const [both, alone] = [freshDatabase(), freshDatabase()];
      await addPacks(both, CRISIS, PEOPLE);
      await addPacks(alone, PEOPLE);
      await removePack(both, CRISIS.id);
      for (const id of ['sam-altman', 'mira-murati', 'openai'].map(entityId)) {
        expect(await openKnowledge(both).entity(id)).toEqual(await openKnowledge(alone).entity(id));
      }
      expect((await openKnowledge(both).entity(entityId('sam-altman')))?.description.en).toBe('An investor');
    });

    test('does not touch a pack whose id begins with the same letters', async () => {
      const database = freshDatabase();
      const twin = makePack('people-2', { entities: [{ id: 'sam-altman', names: [{ text: 'Sam' }] }] });
      await addPacks(database, PEOPLE, twin);
      await removePack(database, PEOPLE.id);
      expect((await allKnowledge(database)).entities).toEqual(twin.entities);
    });

    test('says that there was no such pack, and outdates nothing', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS);
      const contents = await contentsOf(database);
      expect(await removePack(database, packId('unheard-of'))).toBe(false);
      expect(await contentsOf(database)).toEqual(contents);
    });
  });
}
