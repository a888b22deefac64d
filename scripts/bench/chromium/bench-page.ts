import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowsers } from '../../browsers.ts';

const ADDRESS = 'https://bench.invalid/';

export type BenchBrowser = {
  readonly version: string;
  /** An empty page of its own, isolated so that clocks tick in five microseconds. */
  open(): Promise<Page>;
  close(): Promise<void>;
};

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: '<!doctype html><title>bench</title><style>::highlight(bench) { background: gold }</style><body>',
    }),
  );
  await page.goto(ADDRESS);
  return page;
}

/** Chromium without the extension, for what needs no extension. Nothing it asks for leaves this computer. */
export async function startBenchBrowser(): Promise<BenchBrowser> {
  const { chromium: executablePath } = await ensureBrowsers();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  return {
    version: browser.version(),
    open: () => openPage(browser),
    close: () => browser.close(),
  };
}
