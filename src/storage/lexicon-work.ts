import * as v from 'valibot';
import { readRow } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import type { LexiconSource } from './lexicon-store.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pieceSchema = v.object({
  version: v.literal(1),
  number: count,
  revision: count,
  release: v.string(),
  variants: v.boolean(),
  change: count,
  after: v.string(),
  done: count,
  buffer: v.instance(ArrayBuffer),
});

/** How far a lexicon under way has come: the last entity taken in, and the number of names. */
export type WorkPlace = { readonly after: string; readonly done: number };

/** A lexicon under way, as it was left: the pieces of its builder, and what it is of. */
export type LexiconWork = WorkPlace & {
  readonly source: LexiconSource;
  readonly pieces: readonly ArrayBuffer[];
};

/** Keeps the next piece of a lexicon under way. `number` counts from 0. */
export async function writePiece(
  database: SiyaqDatabase,
  piece: WorkPlace & LexiconSource & { readonly number: number; readonly buffer: ArrayBuffer },
): Promise<void> {
  await database.lexiconPieces.put({ version: 1, ...piece });
}

/**
 * The lexicon that was under way, `undefined` when there was none. Rejects with a StoredRecordError when a piece of it
 * is damaged; `dropWork` and begin anew then, as when it is of something else than is wanted now.
 */
export async function readWork(database: SiyaqDatabase): Promise<LexiconWork | undefined> {
  const rows = await database.lexiconPieces.orderBy('number').toArray();
  const pieces = rows.map((row) =>
    readRow(pieceSchema, row, { table: 'lexiconPieces', key: String(row.number) }),
  );
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  const { revision, release, variants, change, after, done } = last;
  const source = { revision, release, variants, change };
  return { source, after, done, pieces: pieces.map(({ buffer }) => buffer) };
}

/** Forgets what was gathered of a lexicon under way. */
export async function dropWork(database: SiyaqDatabase): Promise<void> {
  await database.lexiconPieces.clear();
}
