import { describe, expect, test } from 'vitest';
import { BrokenLexicon } from '../../src/core/lexicon/broken-lexicon.ts';
import type { CompiledLexicon } from '../../src/core/lexicon/lexicon-format.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { removePack } from '../../src/storage/import-pack.ts';
import {
  dropLexicon,
  installLexicon,
  knowledgeState,
  readChunks,
  readLexicon,
} from '../../src/storage/lexicon-store.ts';
import { writeNameVariants } from '../../src/storage/settings-store.ts';
import { allKnowledge } from './all-knowledge.ts';
import { freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, makePack, PEOPLE } from './sample-packs.ts';

function bufferOf(...bytes: readonly number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

const FIRST: CompiledLexicon = {
  matching: bufferOf(1, 2, 255),
  chunks: [bufferOf(10), bufferOf(11), bufferOf(12)],
};
const SECOND: CompiledLexicon = { matching: bufferOf(3), chunks: [bufferOf(20)] };

/** Installs a lexicon as of knowledge now, or as of another revision. */
async function install(database: SiyaqDatabase, compiled: CompiledLexicon, revision?: number) {
  const now = await knowledgeState(database);
  const source = { revision: revision ?? now.revision, change: now.change, release: '1.0.0', variants: true };
  return installLexicon(database, compiled, { source, signal: new AbortController().signal });
}

function bytesOf(buffers: readonly ArrayBuffer[] | 'outdated') {
  return buffers === 'outdated' ? buffers : buffers.map((buffer) => [...new Uint8Array(buffer)]);
}

const chunkKeys = (database: SiyaqDatabase) => database.lexiconChunks.toCollection().primaryKeys();

export function describeLexicon(): void {
  describe('the compiled lexicon', () => {
    test('is absent before one is installed', async () => {
      const database = freshDatabase();
      expect(await readLexicon(database)).toBeUndefined();
      expect(await knowledgeState(database)).toEqual({ revision: 0, change: 0, build: null });
    });

    test('is read back byte for byte, its chunks in the order asked for', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS);
      expect(await install(database, FIRST)).toBe('written');
      const stored = await readLexicon(database);
      expect(stored).toMatchObject({ build: 1, revision: 1, release: '1.0.0', variants: true });
      expect([...new Uint8Array(stored!.matching)]).toEqual([1, 2, 255]);
      expect(bytesOf(await readChunks(database, 1, [2, 0]))).toEqual([[12], [10]]);
    });

    test.each([
      ['another pack is added', (database) => addPacks(database, PEOPLE)],
      ['the pack is replaced', (database) => addPacks(database, CRISIS)],
      ['the pack is removed', (database) => removePack(database, CRISIS.id)],
      ['variants are switched off', (database) => writeNameVariants(database, false)],
    ] satisfies [string, (database: SiyaqDatabase) => Promise<unknown>][])(
      'is older than knowledge, and still there, when %s',
      async (_label, change) => {
        const database = freshDatabase();
        await addPacks(database, CRISIS);
        await install(database, FIRST);
        await change(database);
        const stored = await readLexicon(database);
        expect(stored?.revision).toBe(1);
        expect((await knowledgeState(database)).revision).toBe(2);
      },
    );

    test('is as old as knowledge when variants are switched to what they are', async () => {
      const database = freshDatabase();
      await writeNameVariants(database, true);
      expect((await knowledgeState(database)).revision).toBe(0);
    });

    test('is not replaced by one of older knowledge', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS);
      await install(database, FIRST);
      await addPacks(database, PEOPLE);
      expect(await install(database, SECOND, 1)).toBe('knowledge-moved');
      expect([...new Uint8Array((await readLexicon(database))!.matching)]).toEqual([1, 2, 255]);
      expect(bytesOf(await readChunks(database, 1, [0]))).toEqual([[10]]);
    });

    test('is not replaced when an import is under way that began before it', async () => {
      const database = freshDatabase();
      const importing = addPacks(database, CRISIS);
      const writing = install(database, FIRST, 0);
      const [, outcome] = await Promise.all([importing, writing]);
      expect(outcome).toBe('knowledge-moved');
      expect(await readLexicon(database)).toBeUndefined();
    });

    test('takes its parts with it when it is replaced, and its readers learn that it was', async () => {
      const database = freshDatabase();
      await install(database, FIRST);
      await install(database, SECOND);
      expect(await chunkKeys(database)).toEqual([[2, 0]]);
      expect(await readChunks(database, 1, [0, 1])).toBe('outdated');
      expect(bytesOf(await readChunks(database, 2, [0]))).toEqual([[20]]);
    });

    test('serves until the last part of the next one is there', async () => {
      const database = freshDatabase();
      await install(database, FIRST);
      const seen: unknown[] = [];
      database.lexiconChunks.hook('creating', () => {
        seen.push('part');
      });
      const reading = (async () => {
        while (seen.length === 0) await database.lexicon.count();
        return bytesOf(await readChunks(database, 1, [0, 1, 2]));
      })();
      await install(database, SECOND);
      expect([[[10], [11], [12]], 'outdated']).toContainEqual(await reading);
      expect((await readLexicon(database))?.build).toBe(2);
    });

    test('leaves the old one serving when its installation is aborted', async () => {
      const database = freshDatabase();
      await install(database, FIRST);
      const signal = AbortSignal.abort();
      const source = { revision: 0, change: 0, release: '1.0.0', variants: true };
      await expect(installLexicon(database, SECOND, { source, signal })).rejects.toBe(signal.reason);
      expect((await readLexicon(database))?.build).toBe(1);
    });

    test('is broken when a part of it is missing', async () => {
      const database = freshDatabase();
      await install(database, FIRST);
      await database.lexiconChunks.delete([1, 1]);
      await expect(readChunks(database, 1, [0, 1])).rejects.toThrow(BrokenLexicon);
      await expect(readChunks(database, 1, [3])).rejects.toThrow('1/3');
    });

    test('is dropped only while it serves', async () => {
      const database = freshDatabase();
      await install(database, FIRST);
      await install(database, SECOND);
      await dropLexicon(database, 1);
      expect((await readLexicon(database))?.build).toBe(2);
      await dropLexicon(database, 2);
      expect(await readLexicon(database)).toBeUndefined();
      await install(database, FIRST);
      expect(await chunkKeys(database)).toEqual([
        [3, 0],
        [3, 1],
        [3, 2],
      ]);
    });
  });

  describe('what a lexicon is compiled from', () => {
    test('is nothing before any pack', async () => {
      expect(await allKnowledge(freshDatabase())).toEqual({
        entities: [],
        notNames: [],
        events: [],
        revision: 0,
      });
    });

    test('is what several packs know once, with the names of all, in the order of ids', async () => {
      const database = freshDatabase();
      await addPacks(database, PEOPLE, CRISIS);
      const { entities, notNames, events } = await allKnowledge(database);
      expect(entities.map(({ id }) => id)).toEqual(['mira-murati', 'openai', 'sam-altman']);
      expect(entities.find(({ id }) => id === 'sam-altman')?.names.map(({ text }) => text)).toEqual([
        'Sam Altman',
        'Сэм Альтман',
        'سام ألتمان',
        'Altman',
      ]);
      expect(notNames.map(({ text }) => text)).toEqual(['Robert Altman', 'Altmann']);
      expect(events).toHaveLength(1);
      expect(events[0]?.modality).toBe('reported');
    });

    test('is read in slices, whatever the packs share', async () => {
      const database = freshDatabase();
      const listed = (id: string, step: number, count: number) =>
        makePack(id, {
          entities: Array.from({ length: count }, (_, index) => ({
            id: `e${index * step}`,
            names: [{ text: `${id} ${index * step}` }, { text: `Second ${index * step}` }],
          })),
        });
      const packs = [listed('ones', 1, 3000), listed('threes', 3, 1000), listed('sevens', 7, 600)];
      await addPacks(database, ...packs);
      const { entities } = await allKnowledge(database);
      const ids = new Set(packs.flatMap((pack) => pack.entities.map(({ id }) => id)));
      expect(entities.map(({ id }) => id)).toEqual([...ids].sort());
      const names = new Map(
        entities.map(({ id, names: all }) => [id as string, all.map(({ text }) => text)]),
      );
      expect(names.get('e21')).toEqual(['ones 21', 'Second 21', 'threes 21', 'sevens 21']);
      expect(names.get('e2')).toEqual(['ones 2', 'Second 2']);
      expect(names.get('e4193')).toEqual(['sevens 4193', 'Second 4193']);
    });
  });
}
