import * as v from 'valibot';
import { checkPack } from '../../src/core/knowledge/check-pack.ts';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { BrokenLexicon, type Lexicon, openLexicon } from '../../src/core/lexicon/lexicon.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { importPack } from '../../src/storage/import-pack.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { lexiconSource, outdateLexicon, readLexicon, writeLexicon } from '../../src/storage/lexicon-store.ts';
import { StoredRecordError } from '../../src/storage/stored-record-error.ts';

export type LexiconKeeperParts = {
  readonly database: SiyaqDatabase;
  readonly readStarterPack: () => Promise<unknown>;
  readonly readGivenNames: () => Promise<unknown>;
  /** ISO instant. */
  readonly now: () => string;
  /** The version of Siyaq: with a new one the starter pack and the compiled lexicon are made anew. */
  readonly release: string;
};

const STARTER_JOB = 'starter-pack';
const givenNamesSchema = v.looseObject({
  arabic: v.array(v.string()),
  arabicInLatin: v.array(v.string()),
  foreign: v.array(v.string()),
  foreignInArabic: v.array(v.string()),
  persian: v.optional(v.array(v.string()), []),
  other: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

/**
 * Imports the starter pack once per release of Siyaq: the job's record says which release did it. A reader who has
 * removed the pack does not get it back; the lexicon is compiled anew all the same, for its rules may have changed.
 * The import is one transaction, so a background that dies in it starts over.
 */
async function ensureStarterPack({
  database,
  readStarterPack,
  now,
  release,
}: LexiconKeeperParts): Promise<void> {
  const jobs = openJobs(database);
  const job = await jobs.job(STARTER_JOB);
  if (job?.state === 'done' && job.detail === release) return;
  const pack = checkPack(await readStarterPack());
  if (!pack.ok)
    throw new Error(`The starter pack is broken at ${pack.failure[0]?.place}: ${pack.failure[0]?.problem}`);
  const wasRemoved = job?.state === 'done' && !(await openKnowledge(database).hasPack(pack.value.id));
  const newJob = { id: STARTER_JOB, kind: 'import', total: 1, detail: release, startedAt: now() };
  if (wasRemoved) {
    // All or nothing: a job left unfinished here would bring the removed pack back.
    await database.transaction('rw', database.jobs, database.lexicon, async () => {
      await outdateLexicon(database);
      await jobs.create(newJob);
      await jobs.finish(STARTER_JOB);
    });
    return;
  }
  if (job === undefined || job.state === 'failed' || job.state === 'done') await jobs.create(newJob);
  else await jobs.advance(STARTER_JOB, { step: 0, detail: release });
  await importPack(database, pack.value, { now: now(), signal: new AbortController().signal });
  await jobs.finish(STARTER_JOB);
}

async function givenNames(read: () => Promise<unknown>): Promise<readonly string[]> {
  const lists = v.safeParse(givenNamesSchema, await read());
  if (!lists.success) {
    const [issue] = lists.issues;
    throw new Error(
      `The list of given names is broken at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
    );
  }
  const { arabic, arabicInLatin, foreign, foreignInArabic, persian, other } = lists.output;
  return [arabic, arabicInLatin, foreign, foreignInArabic, persian, ...Object.values(other)].flat();
}

/** Compiles until what was compiled is still what the packs say; a pack may arrive in between. */
async function compileAndStore({ database, readGivenNames }: LexiconKeeperParts): Promise<ArrayBuffer> {
  for (;;) {
    const source = await lexiconSource(database);
    const buffer = compileLexicon({ ...source, givenNames: await givenNames(readGivenNames) });
    if ((await writeLexicon(database, buffer, source.revision)) === 'written') return buffer;
  }
}

async function openStored(parts: LexiconKeeperParts): Promise<Lexicon> {
  try {
    const compiled = await readLexicon(parts.database);
    if (compiled) return openLexicon(compiled.buffer);
  } catch (error) {
    // A damaged or outdated lexicon is only a copy of what the packs say: it is made anew.
    if (!(error instanceof BrokenLexicon || error instanceof StoredRecordError)) throw error;
  }
  return openLexicon(await compileAndStore(parts));
}

/** Does the work once, however many wait for it; work that failed is done again for the next who asks. */
function once(work: () => Promise<void>): () => Promise<void> {
  let working: Promise<void> | null = null;
  return () => {
    working ??= work().catch((error: unknown) => {
      working = null;
      throw error;
    });
    return working;
  };
}

/**
 * Answers the lexicon of the packs as they are: imports the starter pack on the first run, reads the compiled buffer,
 * compiles it when it is missing, and keeps the opened one as long as the background lives and the packs stand still.
 */
export function createLexiconKeeper(parts: LexiconKeeperParts): () => Promise<Lexicon> {
  let opened: Promise<Lexicon> | null = null;
  let revision = -1;
  const starterPack = once(() => ensureStarterPack(parts));
  return async () => {
    // Before the revision is looked at: the import moves it, and must not run a second time beside itself.
    await starterPack();
    const current = (await readRevision(parts.database)) ?? -1;
    if (opened === null || current !== revision) {
      revision = current;
      const opening = openStored(parts);
      opened = opening;
      opening.catch(() => {
        if (opened === opening) opened = null;
      });
    }
    return opened;
  };
}

/** The revision of knowledge; it moves with every change of packs. */
async function readRevision(database: SiyaqDatabase): Promise<number | undefined> {
  const row = await database.lexicon.get('knowledge');
  return row?.revision;
}
