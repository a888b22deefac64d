import { describe, expect, test } from 'vitest';
import { removePack } from '../../src/storage/import-pack.ts';
import { lexiconSource, readLexicon, writeLexicon } from '../../src/storage/lexicon-store.ts';
import { contentsOf, freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, makePack, PEOPLE } from './sample-packs.ts';

function bufferOf(...bytes: readonly number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

export function describeLexicon(): void {
  describe('the compiled lexicon', () => {
    test('is absent before one is written', async () => {
      expect(await readLexicon(freshDatabase())).toBeUndefined();
    });

    test('is read back byte for byte', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS);
      const { revision } = await lexiconSource(database);
      expect(await writeLexicon(database, bufferOf(1, 2, 255), revision)).toBe('written');
      const stored = await readLexicon(database);
      expect(stored?.revision).toBe(revision);
      expect([...new Uint8Array(stored!.buffer)]).toEqual([1, 2, 255]);
    });

    test.each([
      ['another pack is added', (database) => addPacks(database, PEOPLE)],
      ['the pack is replaced', (database) => addPacks(database, CRISIS)],
      ['the pack is removed', (database) => removePack(database, CRISIS.id)],
    ] satisfies [string, (database: ReturnType<typeof freshDatabase>) => Promise<unknown>][])(
      'is gone when %s',
      async (_label, change) => {
        const database = freshDatabase();
        await addPacks(database, CRISIS);
        await writeLexicon(database, bufferOf(1), (await lexiconSource(database)).revision);
        expect(await readLexicon(database)).toBeDefined();
        await change(database);
        expect(await readLexicon(database)).toBeUndefined();
      },
    );

    test('is refused when knowledge moved while it was compiled', async () => {
      const database = freshDatabase();
      await addPacks(database, CRISIS);
      const { revision } = await lexiconSource(database);
      await addPacks(database, PEOPLE);
      const contents = await contentsOf(database);
      expect(await writeLexicon(database, bufferOf(1), revision)).toBe('knowledge-moved');
      expect(await contentsOf(database)).toEqual(contents);
    });

    test('is refused when an import is under way that began before it', async () => {
      const database = freshDatabase();
      const { revision } = await lexiconSource(database);
      const importing = addPacks(database, CRISIS);
      const writing = writeLexicon(database, bufferOf(1), revision);
      await Promise.all([importing, writing]);
      expect(await readLexicon(database)).toBeUndefined();
    });
  });

  describe('lexiconSource', () => {
    test('is empty at revision 0 before any pack', async () => {
      expect(await lexiconSource(freshDatabase())).toEqual({
        entities: [],
        notNames: [],
        events: [],
        revision: 0,
      });
    });

    test('answers what several packs know once, with the names of all', async () => {
      const database = freshDatabase();
      await addPacks(database, PEOPLE, CRISIS);
      const { entities, notNames, events } = await lexiconSource(database);
      expect(entities.map(({ id }) => id).toSorted()).toEqual(['mira-murati', 'openai', 'sam-altman']);
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

    test('reads more entities than fit in one page, each with its own names', async () => {
      const database = freshDatabase();
      const pack = makePack('list', {
        entities: Array.from({ length: 10_001 }, (_, index) => ({
          id: `e${index}`,
          names: [{ text: `First ${index}` }, { text: `Second ${index}` }],
        })),
      });
      await addPacks(database, pack);
      const { entities } = await lexiconSource(database);
      const found = new Map(entities.map(({ id, names }) => [id, names]));
      expect(entities).toHaveLength(10_001);
      expect(pack.entities.filter(({ id, names }) => found.get(id)?.[1]?.text !== names[1]?.text)).toEqual(
        [],
      );
      expect(entities.every(({ names }) => names.length === 2)).toBe(true);
    });
  });
}
