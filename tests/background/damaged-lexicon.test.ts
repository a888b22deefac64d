import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { makeKeeper } from './keeper-parts.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows are damaged behind the back of the types, as a browser or a disk does it. */
async function damage(
  database: SiyaqDatabase,
  at: { readonly table: string; readonly key: string | number[] },
  change: (row: Row) => Row | null,
): Promise<void> {
  const table = database.table(at.table);
  const row: Row | undefined = await table.get(at.key);
  if (row === undefined) throw new Error(`There is no row ${JSON.stringify(at.key)}`);
  const changed = change(row);
  if (changed === null) await table.delete(at.key);
  else await table.put({ ...row, ...changed });
}

function bufferOf(row: Row): ArrayBuffer {
  if (row.buffer instanceof ArrayBuffer) return row.buffer;
  throw new Error('The row has no buffer');
}

/** Turns one bit, counted in bytes from the end. */
const flipped = (buffer: ArrayBuffer, fromEnd: number): ArrayBuffer => {
  const bytes = new Uint8Array(buffer.slice(0));
  bytes.set([(bytes.at(-fromEnd) ?? 0) ^ 1], bytes.length - fromEnd);
  return bytes.buffer;
};

const revised = (buffer: ArrayBuffer): ArrayBuffer => {
  const words = new Int32Array(buffer.slice(0));
  words.set([(words[1] ?? 0) + 1], 1);
  return words.buffer;
};

const compiled = { table: 'lexicon', key: 'compiled' };
const matching = { table: 'lexicon', key: 'matching' };
const chunk = { table: 'lexiconChunks', key: [1, 0] };

describe('a stored lexicon is compiled anew', () => {
  test.each<[string, { table: string; key: string | number[] }, (row: Row) => Row | null]>([
    ['whose matching has a wrong bit', matching, (row) => ({ buffer: flipped(bufferOf(row), 5) })],
    ['whose matching is cut short', matching, (row) => ({ buffer: bufferOf(row).slice(0, -64) })],
    ['whose matching is empty', matching, () => ({ buffer: new ArrayBuffer(0) })],
    ['whose matching has a length that is none', matching, (row) => ({ buffer: bufferOf(row).slice(0, -3) })],
    ['whose matching has another format', matching, (row) => ({ buffer: revised(bufferOf(row)) })],
    ['whose matching is no buffer', matching, () => ({ buffer: 'lexicon' })],
    ['whose matching is of another build', matching, () => ({ build: 7 })],
    ['whose matching is gone', matching, () => null],
    ['whose row is of another version', compiled, () => ({ version: 1 })],
    ['whose row has no revision', compiled, () => ({ revision: null })],
    ['whose row is gone', compiled, () => null],
    ['one of whose parts has a wrong bit', chunk, (row) => ({ buffer: flipped(bufferOf(row), 3) })],
    ['one of whose parts is cut short', chunk, (row) => ({ buffer: bufferOf(row).slice(0, -4) })],
    ['one of whose parts is empty', chunk, () => ({ buffer: new ArrayBuffer(0) })],
    ['one of whose parts is no buffer', chunk, () => ({ buffer: null })],
    ['one of whose parts is gone', chunk, () => null],
  ])('%s', async (_label, at, change) => {
    const database = freshDatabase();
    expect(await makeKeeper(database).knows('mira-vantable')).toBe(true);
    await damage(database, at, change);
    const next = makeKeeper(database);
    expect(await next.knows('mira-vantable')).toBe(true);
    expect(next.readGivenNames).toHaveBeenCalledTimes(1);
    expect(await database.lexiconChunks.toCollection().primaryKeys()).toEqual([[2, 0]]);
    const third = makeKeeper(database);
    expect(await third.knows('mira-vantable')).toBe(true);
    expect(third.readGivenNames).not.toHaveBeenCalled();
  });
});
