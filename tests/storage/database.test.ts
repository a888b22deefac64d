import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ConnectionNews, SiyaqDatabase } from '../../src/storage/database.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { knowledgeState, readLexicon } from '../../src/storage/lexicon-store.ts';
import { writeLanguage } from '../../src/storage/settings-store.ts';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { contentsOf, freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, PEOPLE } from './sample-packs.ts';

/** Opens a connection of the plain API, which never lets go by itself. */
function openPlainly(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** As they were released; never changed again. */
const TABLES_OF_VERSION_1 = {
  packs: 'id',
  entities: '[pack+last]',
  notNames: '[pack+position]',
  events: '[pack+id], id, *participants, story',
  stories: '[pack+id], id',
  claims: '[pack+id], id, *subjects',
  disagreements: '[pack+id], id, *claims',
  sources: '[pack+id], id',
  articles: 'id, canonical, savedAt, published',
  mentions: '[article+subject], [subject+published]',
  signatures: 'article',
  settings: 'key',
  jobs: 'id, kind, state',
  lexicon: 'key',
};

describe('SiyaqDatabase', () => {
  test('has the tables of version 2', async () => {
    const database = await freshDatabase().open();
    expect(database.verno).toBe(2);
    expect(database.tables.map(({ name }) => name).toSorted()).toEqual([
      'articles',
      'claims',
      'disagreements',
      'entities',
      'events',
      'jobs',
      'lexicon',
      'lexiconChanges',
      'lexiconChunks',
      'lexiconPieces',
      'mentions',
      'notNames',
      'packs',
      'settings',
      'signatures',
      'sources',
      'stories',
    ]);
  });

  test('takes over a database of version 1: everything stays but the compiled lexicon', async () => {
    const written = freshDatabase();
    await addPacks(written, CRISIS, PEOPLE);
    await writeLanguage(written, 'ar');
    await openJobs(written).create({
      id: 'j',
      kind: 'import',
      total: 1,
      detail: '',
      startedAt: '2024-01-01',
    });
    const before = await contentsOf(written);
    const name = `siyaq-test-${crypto.randomUUID()}`;
    const old = new Dexie(name);
    old.version(1).stores(TABLES_OF_VERSION_1);
    await old.open();
    for (const { name: table } of old.tables) await old.table(table).bulkAdd([...(before[table] ?? [])]);
    await old.table('lexicon').put({ version: 1, key: 'compiled', revision: 2, buffer: new ArrayBuffer(64) });
    old.close();

    const database = new SiyaqDatabase(name);
    onTestFinished(() => database.delete());
    expect(await contentsOf(database)).toEqual(before);
    expect(await readLexicon(database)).toBeUndefined();
    expect(await knowledgeState(database)).toEqual({ revision: 2, change: 0, build: null });
    expect(await openKnowledge(database).entity(CRISIS.entities[0]!.id)).toBeDefined();
  });

  test('lets a newer version upgrade, stays closed and says so', async () => {
    const news: ConnectionNews[] = [];
    const database = freshDatabase((item) => news.push(item));
    await addPacks(database, CRISIS);
    const newer = new Dexie(database.name);
    newer.version(3).stores({ packs: 'id', more: 'id' });
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
