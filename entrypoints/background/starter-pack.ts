import { checkPack } from '../../src/core/knowledge/check-pack.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { importPack } from '../../src/storage/import-pack.ts';
import { openJobs } from '../../src/storage/job-store.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { outdateLexicon } from '../../src/storage/lexicon-store.ts';

export type StarterPackParts = {
  readonly database: SiyaqDatabase;
  readonly readStarterPack: () => Promise<unknown>;
  /** ISO instant. */
  readonly now: () => string;
  /** The version of Siyaq. */
  readonly release: string;
};

const STARTER_JOB = 'starter-pack';

/**
 * Imports the starter pack once per release of Siyaq: the job's record says which release did it. A reader who has
 * removed the pack does not get it back; the lexicon is compiled anew all the same, for its rules may have changed.
 * The import is one transaction, so a background that dies in it starts over.
 */
export async function ensureStarterPack({
  database,
  readStarterPack,
  now,
  release,
}: StarterPackParts): Promise<void> {
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
