import { Dexie } from 'dexie';
import * as v from 'valibot';
import { BrokenLexicon } from '../core/lexicon/broken-lexicon.ts';
import type { CompiledLexicon } from '../core/lexicon/lexicon-format.ts';
import { readRow } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import type { LexiconOrigin } from './records.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const revisionSchema = v.object({ version: v.literal(1), revision: count });
const counterSchema = v.object({ version: v.literal(1), count });
const compiledSchema = v.object({
  version: v.literal(2),
  build: count,
  revision: count,
  release: v.string(),
  variants: v.boolean(),
});
const matchingSchema = v.object({ version: v.literal(1), build: count, buffer: v.instance(ArrayBuffer) });
const chunkSchema = v.object({ buffer: v.instance(ArrayBuffer) });

/** How many chunks (of about 20 KB) go to the database at a time. */
const CHUNKS_AT_A_TIME = 256;

/** The matching part of the lexicon that serves; its chunks are read when they are asked for. */
export type StoredLexicon = LexiconOrigin & { readonly build: number; readonly matching: ArrayBuffer };

/** Where knowledge stands: moved by packs (`revision`) and by single changes (`change`), and the build that serves. */
export type KnowledgeState = {
  readonly revision: number;
  readonly change: number;
  /** `null`: none, or its row cannot be read. */
  readonly build: number | null;
};

/** What a compiled lexicon is of: knowledge at `revision`, single changes up to `change`. */
export type LexiconSource = LexiconOrigin & { readonly change: number };

/** Two small rows: cheap enough to be asked before every answer. */
export async function knowledgeState(database: SiyaqDatabase): Promise<KnowledgeState> {
  const [knowledge, changes, compiled] = await database.lexicon.bulkGet(['knowledge', 'changes', 'compiled']);
  const about = v.safeParse(compiledSchema, compiled);
  return {
    revision: knowledge ? readRow(revisionSchema, knowledge, placeOf('knowledge')).revision : 0,
    change: changes ? readRow(counterSchema, changes, placeOf('changes')).count : 0,
    build: about.success ? about.output.build : null,
  };
}

/**
 * The lexicon that serves, however old (compare its `revision`); `undefined` when there is none. Rejects with a
 * StoredRecordError or a BrokenLexicon when its rows are damaged: it has to be compiled anew.
 */
export async function readLexicon(database: SiyaqDatabase): Promise<StoredLexicon | undefined> {
  const [compiled, matching] = await database.lexicon.bulkGet(['compiled', 'matching']);
  if (compiled === undefined && matching === undefined) return undefined;
  const { version: _version, ...about } = readRow(compiledSchema, compiled, placeOf('compiled'));
  const { build, buffer } = readRow(matchingSchema, matching, placeOf('matching'));
  if (build !== about.build)
    throw new BrokenLexicon(`The lexicon ${about.build} has the buffer of the lexicon ${build}`);
  return { ...about, matching: buffer };
}

/**
 * Chunks of the payload of a build, in the order asked for. `outdated`: another lexicon has taken its place, and the
 * chunks may be gone. Rejects with a BrokenLexicon or a StoredRecordError when a chunk is missing or damaged.
 */
export async function readChunks(
  database: SiyaqDatabase,
  build: number,
  numbers: readonly number[],
): Promise<readonly ArrayBuffer[] | 'outdated'> {
  const { lexicon, lexiconChunks } = database;
  return database.transaction('r', [lexicon, lexiconChunks], async () => {
    const rows = await lexiconChunks.bulkGet(numbers.map((number): [number, number] => [build, number]));
    if (rows.includes(undefined) && (await knowledgeState(database)).build !== build) return 'outdated';
    return rows.map((row, index) => {
      const key = `${build}/${numbers[index]}`;
      if (row === undefined) throw new BrokenLexicon(`The part ${key} of the compiled lexicon is gone`);
      return readRow(chunkSchema, row, { table: 'lexiconChunks', key }).buffer;
    });
  });
}

/**
 * Puts a compiled lexicon in the place of the one that serves, with the single changes it has in it taken off the
 * delta. A background that dies on the way leaves the old one serving. Answers `knowledge-moved`, and lets the old one
 * serve, when a pack came or went in the meantime, or a lexicon that was begun later is there already. `within` joins the last transaction, which may use `jobs` and
 * `lexiconPieces`. Rejects with the signal's reason when aborted.
 */
export async function installLexicon(
  database: SiyaqDatabase,
  { matching, chunks }: CompiledLexicon,
  { source, signal, within }: Installation,
): Promise<'written' | 'knowledge-moved'> {
  const build = await nextBuild(database);
  for (let first = 0; first < chunks.length; first += CHUNKS_AT_A_TIME) {
    signal.throwIfAborted();
    const some = chunks.slice(first, first + CHUNKS_AT_A_TIME);
    await database.lexiconChunks.bulkPut(
      some.map((buffer, index) => ({ build, number: first + index, buffer })),
    );
  }
  signal.throwIfAborted();
  const { change, ...origin } = source;
  const { lexicon, lexiconChanges, lexiconPieces, jobs } = database;
  const outcome = await database.transaction(
    'rw',
    [lexicon, lexiconChanges, lexiconPieces, jobs],
    async () => {
      const now = await knowledgeState(database);
      if (now.revision !== source.revision || (now.build ?? 0) > build) return 'knowledge-moved';
      await lexicon.bulkPut([
        { version: 2, key: 'compiled', build, ...origin },
        { version: 1, key: 'matching', build, buffer: matching },
      ]);
      await lexiconChanges.where('number').belowOrEqual(change).delete();
      await within?.();
      return 'written';
    },
  );
  await sweepChunks(database);
  return outcome;
}

export type Installation = {
  readonly source: LexiconSource;
  readonly signal: AbortSignal;
  readonly within?: () => Promise<unknown>;
};

/** Says that a pack came or went: the lexicon that serves is old. Must run inside the transaction of the change. */
export async function outdateLexicon(database: SiyaqDatabase): Promise<void> {
  const { revision } = await knowledgeState(database);
  await database.lexicon.put({ version: 1, key: 'knowledge', revision: revision + 1 });
}

/** Takes a damaged lexicon away, unless another has taken its place. */
export async function dropLexicon(database: SiyaqDatabase, build: number | null): Promise<void> {
  await database.transaction('rw', database.lexicon, async () => {
    if ((await knowledgeState(database)).build === build)
      await database.lexicon.bulkDelete(['compiled', 'matching']);
  });
}

/** Deletes the chunks of builds before the one that serves, those of builds that were given up among them. */
async function sweepChunks(database: SiyaqDatabase): Promise<void> {
  const { lexicon, lexiconChunks } = database;
  await database.transaction('rw', [lexicon, lexiconChunks], async () => {
    const { build } = await knowledgeState(database);
    if (build !== null) await lexiconChunks.where('[build+number]').below([build, Dexie.minKey]).delete();
  });
}

/** A number that no lexicon has had: two that are written at one time never mix. */
async function nextBuild(database: SiyaqDatabase): Promise<number> {
  return database.transaction('rw', database.lexicon, async () => {
    const row = await database.lexicon.get('builds');
    const build = (row ? readRow(counterSchema, row, placeOf('builds')).count : 0) + 1;
    await database.lexicon.put({ version: 1, key: 'builds', count: build });
    return build;
  });
}

function placeOf(key: string): { readonly table: string; readonly key: string } {
  return { table: 'lexicon', key };
}
