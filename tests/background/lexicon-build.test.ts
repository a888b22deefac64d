import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { buildLexicon, LEXICON_JOB } from '../../entrypoints/background/lexicon-build.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { dropLexicon, readLexicon } from '../../src/storage/lexicon-store.ts';
import { writeNameVariants } from '../../src/storage/settings-store.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { addPacks, makePack } from '../storage/sample-packs.ts';
import { GIVEN_NAMES, makeKeeper, unhurried } from './keeper-parts.ts';

const NAMES_IN_PIECE = 100;

/** More names than several slices and pieces hold; some begin alike, some are of two packs. */
function largePack(id: string, count: number) {
  return makePack(id, {
    entities: Array.from({ length: count }, (_, index) => ({
      id: `e${(index * 7919) % count}`,
      kind: index % 2 === 0 ? 'person' : 'organization',
      names: [{ text: `Otto Brisk${index.toString(36)}water`, lang: 'en' }, { text: `Firm${index}` }],
    })),
    notNames: [{ text: 'Robert Brisk', lang: 'en' }],
    events: [
      {
        id: 'opening',
        kind: 'launch',
        modality: 'actual',
        title: {},
        when: { from: '2024-01-01', to: null, precision: 'day' },
        participants: [{ entity: 'e1', role: 'agent', core: true }],
        triggers: { en: ['opened its doors'] },
      },
    ],
  });
}

function partsOf(database: SiyaqDatabase) {
  const readGivenNames = vi.fn(async () => GIVEN_NAMES);
  const now = () => '2024-01-02T03:04:05Z';
  return {
    database,
    readGivenNames,
    now,
    release: '1.0.0',
    namesInPiece: NAMES_IN_PIECE,
    shelvesInSlice: 2,
    ...unhurried(),
  };
}

async function withPacks(): Promise<SiyaqDatabase> {
  const database = freshDatabase();
  await addPacks(database, largePack('large', 320), largePack('other', 200));
  return database;
}

/** Every byte of the lexicon that serves. */
async function lexiconBytes(database: SiyaqDatabase): Promise<readonly string[]> {
  const stored = await readLexicon(database);
  if (!stored) throw new Error('No lexicon serves');
  const rows = await database.lexiconChunks.toArray();
  const chunks = rows.filter(({ build }) => build === stored.build).map(({ buffer }) => buffer);
  return [stored.matching, ...chunks].map((buffer) => Buffer.from(buffer).toString('base64'));
}

/** A signal that aborts when it is looked at for the `count`th time. */
function abortingAt(count: number): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  let looks = 0;
  vi.spyOn(signal, 'throwIfAborted').mockImplementation(() => {
    looks++;
    if (looks >= count) controller.abort(new Error('the background died'));
    if (signal.aborted) throw signal.reason;
  });
  return signal;
}

/** Whether the build came to its end before the signal aborted. */
async function builds(parts: ReturnType<typeof partsOf>, signal: AbortSignal): Promise<boolean> {
  return buildLexicon(parts, signal).then(
    () => true,
    (error: unknown) => {
      if (error === signal.reason) return false;
      throw error;
    },
  );
}

const never = () => new AbortController().signal;

describe('a build', () => {
  test('that dies at any step is taken up, and ends byte for byte as if it had not', async () => {
    const database = await withPacks();
    await buildLexicon({ ...partsOf(database), namesInPiece: 1e9 }, never());
    const whole = await lexiconBytes(database);
    const resumed: number[] = [];
    for (let step = 1; ; step++) {
      await dropLexicon(database, (await readLexicon(database))?.build ?? null);
      if (await builds(partsOf(database), abortingAt(step))) break;
      expect(await readLexicon(database)).toBeUndefined();
      resumed.push(await database.lexiconPieces.count());
      const next = partsOf(database);
      await buildLexicon(next, never());
      expect(next.readGivenNames).toHaveBeenCalledTimes(resumed.at(-1) === 0 ? 1 : 0);
      expect(await lexiconBytes(database)).toEqual(whole);
      expect(await database.lexiconPieces.count()).toBe(0);
    }
    expect(await lexiconBytes(database)).toEqual(whole);
    expect(Math.max(...resumed)).toBeGreaterThan(2);
  }, 30_000);

  test('that dies again and again comes to its end all the same', async () => {
    const database = await withPacks();
    await buildLexicon({ ...partsOf(database), namesInPiece: 1e9 }, never());
    const whole = await lexiconBytes(database);
    await dropLexicon(database, 1);
    let lives = 1;
    // Long enough for a few slices that are put by, and for the end.
    while (!(await builds({ ...partsOf(database), namesInPiece: 1 }, abortingAt(6)))) lives++;
    expect(lives).toBeGreaterThan(2);
    expect(await lexiconBytes(database)).toEqual(whole);
  });

  test('of many names is a job that tells how far it is', async () => {
    const database = await withPacks();
    const seen: number[] = [];
    database.jobs.hook('updating', (changes) => {
      if ('step' in changes) seen.push(Number(changes.step));
    });
    await buildLexicon(partsOf(database), never());
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await openJobs(database).job(LEXICON_JOB)).toMatchObject({
      kind: 'lexicon',
      state: 'done',
      step: 1040,
      total: 1040,
    });
  });

  test('lets others have their turn after each slice, and only then', async () => {
    const database = await withPacks();
    const pause = vi.fn(async () => undefined);
    await buildLexicon({ ...partsOf(database), pause }, never());
    const paused = pause.mock.calls.length;
    expect(paused).toBeGreaterThan(10);
    await buildLexicon({ ...partsOf(database), pause, clock: () => 0 }, never());
    expect(pause).toHaveBeenCalledTimes(paused);
  });

  test('of few names puts nothing by and is no job', async () => {
    const database = await withPacks();
    const creating = vi.fn();
    database.lexiconPieces.hook('creating', creating);
    await buildLexicon({ ...partsOf(database), namesInPiece: 250_000 }, never());
    expect(creating).not.toHaveBeenCalled();
    expect(await openJobs(database).job(LEXICON_JOB)).toBeUndefined();
  });

  test.each<[string, (database: SiyaqDatabase) => Promise<unknown>, object]>([
    ['another pack came', (database) => addPacks(database, makePack('third')), {}],
    ['another release builds', async () => undefined, { release: '2.0.0' }],
    ['variants were switched off', (database) => writeNameVariants(database, false), {}],
    [
      'a piece was damaged',
      async (database) => {
        const piece = await database.lexiconPieces.get(1);
        if (!piece) throw new Error('Only one piece was put by');
        new Uint8Array(piece.buffer).set([1, 2, 3], 400);
        await database.lexiconPieces.put(piece);
      },
      {},
    ],
    ['a piece is gone', (database) => database.lexiconPieces.delete(0), {}],
    ['a piece is no buffer', (database) => database.table('lexiconPieces').update(1, { buffer: 1 }), {}],
  ])('begins anew when %s since the last one died', async (_label, change, rest) => {
    const database = await withPacks();
    expect(await builds(partsOf(database), abortingAt(6))).toBe(false);
    expect(await database.lexiconPieces.count()).toBeGreaterThan(1);
    await change(database);
    const next = { ...partsOf(database), ...rest };
    await buildLexicon(next, never());
    expect(next.readGivenNames).toHaveBeenCalledTimes(1);
    const resumed = await lexiconBytes(database);
    await buildLexicon({ ...next, namesInPiece: 1e9 }, never());
    expect(await lexiconBytes(database)).toEqual(resumed);
  });

  test('that fails says so in its job, and the next one is a new job', async () => {
    const database = await withPacks();
    const die = () => {
      throw new Error('the disk is full');
    };
    database.lexiconChunks.hook('creating', die);
    await expect(buildLexicon(partsOf(database), never())).rejects.toThrow('the disk is full');
    database.lexiconChunks.hook('creating').unsubscribe(die);
    expect(await openJobs(database).job(LEXICON_JOB)).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('the disk is full'),
    });
    await buildLexicon(partsOf(database), never());
    expect(await openJobs(database).job(LEXICON_JOB)).toMatchObject({ state: 'done' });
  });

  test('starts over when a pack comes while it runs', async () => {
    const database = await withPacks();
    const parts = partsOf(database);
    const third = makePack('third', { entities: [{ id: 'nova', names: [{ text: 'Nova Station' }] }] });
    parts.readGivenNames.mockImplementationOnce(async () => {
      await addPacks(database, third);
      return GIVEN_NAMES;
    });
    await buildLexicon(parts, never());
    expect(parts.readGivenNames).toHaveBeenCalledTimes(2);
    expect(await makeKeeper(database).mentioned('We met at Nova Station.')).toContain('nova');
  });

  test('leaves no part of an older lexicon behind', async () => {
    const database = await withPacks();
    await buildLexicon(partsOf(database), never());
    await buildLexicon(partsOf(database), never());
    const builds = new Set((await database.lexiconChunks.toArray()).map(({ build }) => build));
    expect([...builds]).toEqual([(await readLexicon(database))?.build]);
  });
});

describe('while a large lexicon is compiled anew', () => {
  test('the old one serves, and the new one as soon as it is there', async () => {
    const database = freshDatabase();
    const quick = makeKeeper(database, { quickNames: 0 });
    expect(await quick.knows('mira-vantable')).toBe(true);
    await addPacks(
      database,
      makePack('other', {
        entities: [{ id: 'otto-brisk', kind: 'person', names: [{ text: 'Otto Briskwater' }] }],
      }),
    );
    const served = new Promise<void>((resolve) => {
      database.lexicon.hook('updating', (_changes, key) => {
        if (key === 'matching') resolve();
      });
    });
    const old = await quick.lexicon();
    expect(await quick.mentioned('It was Mira Vantable, not Otto Briskwater.')).toEqual(['mira-vantable']);
    await served;
    await vi.waitUntil(async () => (await quick.lexicon()) !== old);
    expect(await quick.mentioned('It was Mira Vantable, not Otto Briskwater.')).toEqual([
      'mira-vantable',
      'otto-brisk',
    ]);
  });

  test('a build that fails is reported, and the old one serves on', async () => {
    const database = freshDatabase();
    const { knows, readGivenNames, report } = makeKeeper(database, { quickNames: 0 });
    expect(await knows('mira-vantable')).toBe(true);
    readGivenNames.mockRejectedValueOnce(new Error('not now'));
    await addPacks(database, makePack('other'));
    expect(await knows('mira-vantable')).toBe(true);
    await vi.waitUntil(() => report.mock.calls.length > 0);
    expect(report).toHaveBeenCalledWith(new Error('not now'));
  });
});
