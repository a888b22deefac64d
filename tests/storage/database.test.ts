import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { type ConnectionNews, SiyaqDatabase } from '../../src/storage/database.ts';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS } from './sample-packs.ts';

/** Opens a connection of the plain API, which never lets go by itself. */
function openPlainly(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('SiyaqDatabase', () => {
  test('has the tables of version 1', async () => {
    const database = await freshDatabase().open();
    expect(database.verno).toBe(1);
    expect(database.tables.map(({ name }) => name).toSorted()).toEqual([
      'articles',
      'claims',
      'disagreements',
      'entities',
      'events',
      'jobs',
      'lexicon',
      'mentions',
      'notNames',
      'packs',
      'settings',
      'signatures',
      'sources',
      'stories',
    ]);
  });

  test('lets a newer version upgrade, stays closed and says so', async () => {
    const news: ConnectionNews[] = [];
    const database = freshDatabase((item) => news.push(item));
    await addPacks(database, CRISIS);
    const newer = new Dexie(database.name);
    newer.version(2).stores({ packs: 'id', more: 'id' });
    await newer.open();
    expect(news).toEqual([{ kind: 'superseded', detail: expect.stringContaining('upgraded by a newer') }]);
    const problem = await database.packs.count().catch((error: unknown) => error);
    expect(storageFailure(problem, 'counting packs').detail).toMatch(
      /counting packs: the database was closed/u,
    );
    expect(await newer.table('packs').count()).toBe(1);
    newer.close();
  });

  test('lets another connection delete it and begins anew', async () => {
    const news: ConnectionNews[] = [];
    const database = freshDatabase((item) => news.push(item));
    await addPacks(database, CRISIS);
    await new Dexie(database.name).delete();
    expect(news).toEqual([{ kind: 'superseded', detail: expect.stringContaining('is being deleted') }]);
    expect(await database.packs.count()).toBe(0);
  });

  test('says that it is blocked by a connection that does not let go', async () => {
    const name = `siyaq-test-${crypto.randomUUID()}`;
    const old = await openPlainly(name);
    const blocked = new Promise<ConnectionNews>((resolve) => {
      const database = new SiyaqDatabase(name, resolve);
      database.open().then(
        () => database.delete(),
        () => undefined,
      );
    });
    expect(await blocked).toEqual({ kind: 'blocked', detail: expect.stringContaining(name) });
    old.close();
  });
});
