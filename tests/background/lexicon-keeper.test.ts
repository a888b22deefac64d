import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { packId } from '../../src/core/knowledge/ids.ts';
import { importPack, removePack } from '../../src/storage/import-pack.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { knowledgeState } from '../../src/storage/lexicon-store.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { addPacks, makePack, options } from '../storage/sample-packs.ts';
import { GIVEN_NAMES, makeKeeper, STARTER } from './keeper-parts.ts';

const STARTER_PACK = makePack(STARTER.id, { entities: [] });
const OTHER = makePack('other', {
  entities: [{ id: 'otto-brisk', kind: 'person', names: [{ text: 'Otto Briskwater', lang: 'en' }] }],
});

/** Ids of the packs in the database, with how often knowledge has changed. */
async function knowledge(database: ReturnType<typeof freshDatabase>) {
  const packs = await database.packs.toArray();
  return { packs: packs.map(({ id }) => id), revision: (await knowledgeState(database)).revision };
}

describe('the first run', () => {
  test('imports the starter pack and compiles once, given names with it', async () => {
    const database = freshDatabase();
    const { lexicon, knows, readStarterPack, readGivenNames } = makeKeeper(database);
    expect(await knows('mira-vantable')).toBe(true);
    expect(await knows('otto-brisk')).toBe(false);
    expect(await knowledge(database)).toEqual({ packs: ['starter'], revision: 1 });
    expect(await openJobs(database).job('starter-pack')).toMatchObject({ state: 'done', detail: '1.0.0' });
    expect(readStarterPack).toHaveBeenCalledTimes(1);
    expect(readGivenNames).toHaveBeenCalledTimes(1);
    expect(await lexicon()).toBe(await lexicon());
  });

  test('happens once, however many pages ask while it runs', async () => {
    const database = freshDatabase();
    const asking: Promise<unknown>[] = [];
    const { lexicon, readStarterPack, readGivenNames } = makeKeeper(database, {
      readStarterPack: async () => STARTER,
      readGivenNames: async () => {
        asking.push(lexicon());
        return GIVEN_NAMES;
      },
    });
    const revisionMoved = new Promise<void>((resolve) => {
      database.packs.hook('creating', () => {
        // In the middle of the import: these wait for its transaction and then run beside what follows it.
        Dexie.ignoreTransaction(() => {
          for (let count = 0; count < 5; count++) asking.push(lexicon());
        });
        resolve();
      });
    });
    const first = lexicon();
    await revisionMoved;
    const lexicons = new Set([await first, ...(await Promise.all(asking))]);
    expect(asking.length).toBe(6);
    expect(lexicons.size).toBe(1);
    expect(readStarterPack).toHaveBeenCalledTimes(1);
    expect(readGivenNames).toHaveBeenCalledTimes(1);
    expect(await knowledge(database)).toEqual({ packs: ['starter'], revision: 1 });
  });

  test.each<[string, unknown, RegExp]>([
    ['a broken starter pack', { ...STARTER, version: 2 }, /starter pack is broken at version: /u],
    [
      'a starter pack with a broken reference',
      { ...STARTER, entities: [{ ...STARTER.entities[0], roles: [{ role: {}, of: 'nobody' }] }] },
      /starter pack is broken at entities\[0\]\.roles\[0\]\.of: .*"nobody"/u,
    ],
  ])('rejects %s with its place and stores nothing', async (_label, pack, message) => {
    const database = freshDatabase();
    const { lexicon } = makeKeeper(database, { readStarterPack: async () => pack });
    await expect(lexicon()).rejects.toThrow(message);
    expect(await knowledge(database)).toEqual({ packs: [], revision: 0 });
  });
});

describe('the next background', () => {
  test('reads the stored buffer and compiles nothing', async () => {
    const database = freshDatabase();
    await makeKeeper(database).lexicon();
    const next = makeKeeper(database);
    expect(await next.knows('mira-vantable')).toBe(true);
    expect(next.readStarterPack).not.toHaveBeenCalled();
    expect(next.readGivenNames).not.toHaveBeenCalled();
  });
});

describe('a background that dies in the middle', () => {
  const broken = () => Promise.reject(new TypeError('the browser went away'));

  test.each([
    ['reading the starter pack', { readStarterPack: broken }, { packs: [], revision: 0 }],
    ['reading given names', { readGivenNames: broken }, { packs: ['starter'], revision: 1 }],
  ])('while %s leaves the work to the next one', async (_label, parts, left) => {
    const database = freshDatabase();
    await expect(makeKeeper(database, parts).lexicon()).rejects.toThrow('the browser went away');
    expect(await knowledge(database)).toEqual(left);
    const next = makeKeeper(database);
    expect(await next.knows('mira-vantable')).toBe(true);
    expect(await knowledge(database)).toEqual({ packs: ['starter'], revision: 1 });
  });

  test('or only fails once succeeds when it is asked again', async () => {
    const { knows, readStarterPack } = makeKeeper(freshDatabase());
    readStarterPack.mockRejectedValueOnce(new Error('not now'));
    await expect(knows('mira-vantable')).rejects.toThrow('not now');
    expect(await knows('mira-vantable')).toBe(true);
    expect(readStarterPack).toHaveBeenCalledTimes(2);
  });

  const job = {
    id: 'starter-pack',
    kind: 'import',
    total: 1,
    detail: 'starter',
    startedAt: '2024-01-01T00:00:00Z',
  };
  type Work = (database: ReturnType<typeof freshDatabase>) => Promise<unknown>;
  test.each<[string, Work]>([
    ['it noted the job', (database) => openJobs(database).create(job)],
    [
      'it began the job',
      async (database) => {
        await openJobs(database).create(job);
        await openJobs(database).advance(job.id, { step: 0 });
      },
    ],
    [
      'the job failed',
      async (database) => {
        await openJobs(database).create(job);
        await openJobs(database).fail(job.id, 'the disk is full');
      },
    ],
    [
      'the pack was in, but not the word that it is done',
      async (database) => {
        await openJobs(database).create(job);
        await importPack(database, STARTER_PACK, options());
      },
    ],
  ])('after %s is followed by one that imports the whole pack', async (_label, work) => {
    const database = freshDatabase();
    await work(database);
    const { knows } = makeKeeper(database);
    expect(await knows('mira-vantable')).toBe(true);
    expect(await openJobs(database).job('starter-pack')).toMatchObject({ state: 'done', detail: '1.0.0' });
    expect((await knowledge(database)).packs).toEqual(['starter']);
  });
});

describe('packs that change', () => {
  test('a removed starter pack stays removed', async () => {
    const database = freshDatabase();
    const first = makeKeeper(database);
    expect(await first.knows('mira-vantable')).toBe(true);
    await removePack(database, packId('starter'));
    expect(await first.knows('mira-vantable')).toBe(false);
    const next = makeKeeper(database);
    expect(await next.knows('mira-vantable')).toBe(false);
    expect(next.readStarterPack).not.toHaveBeenCalled();
    expect((await knowledge(database)).packs).toEqual([]);
  });

  test('a pack added later changes the lexicon of the same background', async () => {
    const database = freshDatabase();
    const { lexicon, knows, readGivenNames } = makeKeeper(database);
    const before = await lexicon();
    await addPacks(database, OTHER);
    expect(await lexicon()).not.toBe(before);
    expect([await knows('mira-vantable'), await knows('otto-brisk')]).toEqual([true, true]);
    expect(readGivenNames).toHaveBeenCalledTimes(2);
  });

  test('a pack that arrives while names are compiled is in the lexicon that is kept', async () => {
    const database = freshDatabase();
    const { knows, readGivenNames } = makeKeeper(database);
    readGivenNames.mockImplementationOnce(async () => {
      await addPacks(database, OTHER);
      return GIVEN_NAMES;
    });
    expect(await knows('otto-brisk')).toBe(true);
    expect(readGivenNames).toHaveBeenCalledTimes(2);
    expect(await makeKeeper(database).knows('otto-brisk')).toBe(true);
  });
});

describe('a new release', () => {
  const newer = { release: '1.1.0' };

  test('brings its starter pack in place of the older one, once', async () => {
    const database = freshDatabase();
    await makeKeeper(database).lexicon();
    const readStarterPack = async () => ({
      ...STARTER,
      entities: [{ id: 'salma-reed', kind: 'person', names: [{ text: 'Salma Reed', lang: 'en' }] }],
    });
    const { knows } = makeKeeper(database, { ...newer, readStarterPack });
    expect([await knows('mira-vantable'), await knows('salma-reed')]).toEqual([false, true]);
    expect(await knowledge(database)).toEqual({ packs: ['starter'], revision: 2 });
    const next = makeKeeper(database, newer);
    expect(await next.knows('salma-reed')).toBe(true);
    expect(next.readStarterPack).not.toHaveBeenCalled();
    expect(next.readGivenNames).not.toHaveBeenCalled();
  });

  /** A database whose reader has removed the starter pack and added another one. */
  async function withoutStarter() {
    const database = freshDatabase();
    await makeKeeper(database).lexicon();
    await removePack(database, packId('starter'));
    await addPacks(database, OTHER);
    await makeKeeper(database).lexicon();
    return database;
  }

  test('leaves a removed starter pack removed and compiles anew', async () => {
    const database = await withoutStarter();
    const { knows, readGivenNames } = makeKeeper(database, newer);
    expect([await knows('mira-vantable'), await knows('otto-brisk')]).toEqual([false, true]);
    expect(readGivenNames).toHaveBeenCalledTimes(1);
    expect((await knowledge(database)).packs).toEqual(['other']);
    expect(await openJobs(database).job('starter-pack')).toMatchObject({ state: 'done', detail: '1.1.0' });
  });

  test('leaves a removed starter pack removed, even when the background dies on the way', async () => {
    const database = await withoutStarter();
    const die = (changes: object): void => {
      if ('state' in changes && changes.state === 'done') throw new Error('the browser went away');
    };
    database.jobs.hook('updating', die);
    await expect(makeKeeper(database, newer).lexicon()).rejects.toThrow('the browser went away');
    database.jobs.hook('updating').unsubscribe(die);
    expect(await makeKeeper(database, newer).knows('mira-vantable')).toBe(false);
    expect((await knowledge(database)).packs).toEqual(['other']);
  });
});

test.each<[string, unknown, RegExp]>([
  ['a list is missing', { ...GIVEN_NAMES, arabic: undefined }, /given names is broken at arabic: /u],
  ['it is nothing', null, /given names is broken at its top: /u],
  ['a name is a number', { ...GIVEN_NAMES, foreign: [1] }, /given names is broken at foreign\.0: /u],
])('rejects given names when %s', async (_label, names, message) => {
  const { lexicon } = makeKeeper(freshDatabase(), { readGivenNames: async () => names });
  await expect(lexicon()).rejects.toThrow(message);
});
