import { test as base, type Page } from '@playwright/test';
import { startDemoSite } from '../../../scripts/demo/demo-site.ts';
import { type ExtensionBrowser, launchChromium } from '../../../scripts/demo/launch-chromium.ts';
import type { DemoServer } from '../../../scripts/demo-server.ts';
import { builtExtension } from '../builds.ts';
import { createReader, type Reader } from './reader.ts';

/** How the browser of a test is started; change it with `test.use({ start: … })`. */
export type StartChoice = {
  readonly display: 'xvfb' | 'headless';
  readonly allow: readonly string[];
};

type Fixtures = {
  readonly start: StartChoice;
  /** Demo pages on a port of their own. */
  readonly site: DemoServer;
  /** A browser with a fresh profile per test: nothing saved in one test is seen by another. */
  readonly siyaq: ExtensionBrowser;
  readonly reader: Reader;
};

export const DEMO_ORIGIN = 'http://127.0.0.1/*';

export const test = base.extend<Fixtures>({
  start: [{ display: 'headless', allow: [DEMO_ORIGIN] }, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const abort = new AbortController();
    await use(await startDemoSite(abort.signal));
    abort.abort();
  },
  siyaq: async ({ start }, use) => {
    const siyaq = await launchChromium({
      extension: builtExtension('chrome'),
      ...start,
      signal: new AbortController().signal,
    });
    await use(siyaq);
    await siyaq.close();
  },
  context: async ({ siyaq }, use) => {
    await use(siyaq.context);
  },
  page: async ({ siyaq }, use) => {
    const page: Page = await siyaq.context.newPage();
    await use(page);
    await page.close();
  },
  reader: async ({ siyaq, site }, use) => {
    await use(createReader(siyaq, site.url));
  },
});

export const expect = test.expect;
