import { decodeJob, type Job } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';

/** What a job begins with. `id` is the caller's; `total` counts units of work; `startedAt` is an ISO instant. */
export type NewJob = Pick<Job, 'id' | 'kind' | 'total' | 'detail' | 'startedAt'>;

/**
 * Long work that outlives the background: its progress is in the database, whoever starts next takes it up.
 * waiting → running → done or failed. A job that has ended does not move again; its id may then be used anew.
 */
export type JobStore = {
  /** Rejects when a job with this id has not ended. */
  create(job: NewJob): Promise<Job>;
  /** Sets how much is done (and what is being done) and makes the job running. Rejects when it is unknown or has ended. */
  advance(id: string, progress: { readonly step: number; readonly detail?: string }): Promise<Job>;
  finish(id: string): Promise<Job>;
  /** Ends the job; `detail` says why, and `step` stays where it failed. */
  fail(id: string, detail: string): Promise<Job>;
  job(id: string): Promise<Job | undefined>;
  /** Waiting and running jobs, the one that started first at the front. */
  unfinished(): Promise<readonly Job[]>;
};

export function openJobs(database: SiyaqDatabase): JobStore {
  return {
    create: (job) => create(database, job),
    advance: (id, { step, detail }) =>
      change(database, id, (job) => ({ ...job, state: 'running', step, detail: detail ?? job.detail })),
    finish: (id) => change(database, id, (job) => ({ ...job, state: 'done', step: job.total })),
    fail: (id, detail) => change(database, id, (job) => ({ ...job, state: 'failed', detail })),
    job: (id) => read(database, id),
    unfinished: async () => {
      const rows = await database.jobs.where('state').anyOf('waiting', 'running').toArray();
      return rows
        .map((row) => decodeJob(row, row.id))
        .sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
    },
  };
}

async function create(database: SiyaqDatabase, newJob: NewJob): Promise<Job> {
  return database.transaction('rw', database.jobs, async () => {
    const known = await read(database, newJob.id);
    if (known !== undefined && !hasEnded(known)) {
      throw new Error(`A job with the id ${JSON.stringify(newJob.id)} is still ${known.state}`);
    }
    return write(database, { ...newJob, state: 'waiting', step: 0 });
  });
}

async function change(database: SiyaqDatabase, id: string, next: (job: Job) => Job): Promise<Job> {
  return database.transaction('rw', database.jobs, async () => {
    const job = await read(database, id);
    if (job === undefined) throw new Error(`There is no job with the id ${JSON.stringify(id)}`);
    if (hasEnded(job)) throw new Error(`The job ${JSON.stringify(id)} has ended: it is ${job.state}`);
    return write(database, next(job));
  });
}

async function read(database: SiyaqDatabase, id: string): Promise<Job | undefined> {
  const row = await database.jobs.get(id);
  return row === undefined ? undefined : decodeJob(row, id);
}

async function write(database: SiyaqDatabase, job: Job): Promise<Job> {
  await database.jobs.put({ version: 1, ...job });
  return job;
}

function hasEnded(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed';
}
