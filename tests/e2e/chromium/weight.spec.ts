import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../builds.ts';
import { expect, test } from './fixtures.ts';

const MOST_BYTES = 30 * 1024;

test('the script that runs on every allowed page is at most 30 KB', async ({ siyaq, page, reader }) => {
  await reader.read(page, 'en-altman-returns.html');
  const files: unknown = await siyaq.inExtension(
    'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ js }) => js ?? []))',
  );
  if (!Array.isArray(files)) throw new Error('Chromium gave no list of content scripts');
  expect(files).not.toEqual([]);
  const bytes = files.map((file) => statSync(path.join(builtExtension('chrome'), String(file))).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

/** Long tasks (over 50 ms) of one visit to a page with nothing to mark. */
const longTasksOfVisit = async (page: Page, visit: () => Promise<void>): Promise<number> => {
  await visit();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
        observer.observe({ type: 'longtask', buffered: true });
        // Buffered entries come at once; without any there is no call.
        setTimeout(() => resolve(observer.takeRecords().length), 500);
      }),
  );
};

test('a page with no known name is not painted and has no long task', async ({ page, reader }) => {
  // Other programs of the computer can stretch a task; a task that is long by itself is long every time.
  const visits: number[] = [];
  for (let visit = 0; visit < 3; visit++) {
    visits.push(await longTasksOfVisit(page, () => reader.visit(page, 'en-river-festival.html')));
    expect(await reader.marks(page)).toEqual([]);
  }
  expect(Math.min(...visits)).toBe(0);
});
