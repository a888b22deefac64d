import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type JobStore, openJobs } from '../../src/storage/job-store.ts';
import { freshDatabase } from './fresh-database.ts';

const IMPORT = {
  id: 'j1',
  kind: 'import',
  total: 10,
  detail: 'pack.json',
  startedAt: '2024-01-02T00:00:00Z',
};

describe('a job', () => {
  test('waits, runs with its progress, and is done', async () => {
    const jobs = openJobs(freshDatabase());
    expect(await jobs.create(IMPORT)).toEqual({ ...IMPORT, state: 'waiting', step: 0 });
    await jobs.advance('j1', { step: 3 });
    expect(await jobs.job('j1')).toEqual({ ...IMPORT, state: 'running', step: 3 });
    await jobs.advance('j1', { step: 7, detail: 'names' });
    expect(await jobs.job('j1')).toEqual({ ...IMPORT, state: 'running', step: 7, detail: 'names' });
    expect(await jobs.finish('j1')).toEqual({ ...IMPORT, state: 'done', step: 10, detail: 'names' });
  });

  test('that fails says why and stays where it was', async () => {
    const jobs = openJobs(freshDatabase());
    await jobs.create(IMPORT);
    await jobs.advance('j1', { step: 3 });
    await jobs.fail('j1', 'the disk is full');
    expect(await jobs.job('j1')).toMatchObject({ state: 'failed', step: 3, detail: 'the disk is full' });
  });

  test('is found unfinished by a new connection, the first started at the front', async () => {
    const database = freshDatabase();
    const jobs = openJobs(database);
    await jobs.create({ ...IMPORT, id: 'later', startedAt: '2024-01-03T00:00:00Z' });
    await jobs.create({ ...IMPORT, id: 'earlier' });
    await jobs.create({ ...IMPORT, id: 'done' });
    await jobs.create({ ...IMPORT, id: 'failed' });
    await jobs.advance('later', { step: 4 });
    await jobs.finish('done');
    await jobs.fail('failed', 'x');
    database.close({ disableAutoOpen: false });
    const found = await openJobs(database).unfinished();
    expect(found.map(({ id, state, step }) => [id, state, step])).toEqual([
      ['earlier', 'waiting', 0],
      ['later', 'running', 4],
    ]);
  });

  test('may be made anew with the id of one that ended', async () => {
    const jobs = openJobs(freshDatabase());
    await jobs.create(IMPORT);
    await jobs.fail('j1', 'x');
    expect(await jobs.create(IMPORT)).toMatchObject({ state: 'waiting', step: 0, detail: 'pack.json' });
  });

  test.each<[string, RegExp, (jobs: JobStore) => Promise<unknown>]>([
    ['created twice', /"j1" is still waiting/u, (jobs) => jobs.create(IMPORT)],
    ['unknown', /no job with the id "j2"/u, (jobs) => jobs.advance('j2', { step: 1 })],
    [
      'moved after its end',
      /"j1" has ended: it is done/u,
      async (jobs) => {
        await jobs.finish('j1');
        await jobs.advance('j1', { step: 1 });
      },
    ],
  ])('is refused when %s', async (_label, message, act) => {
    const jobs = openJobs(freshDatabase());
    await jobs.create(IMPORT);
    await expect(act(jobs)).rejects.toThrow(message);
  });
});
