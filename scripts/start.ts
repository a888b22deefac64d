/**
 * `npm start`: builds Siyaq, serves a few demo newspapers from this computer and opens Chromium on the first of them.
 * `--once`, or a computer without a display: reads every demo page without a window, tells what was recognized and
 * takes pictures; the exit code is 0 only when the marks are really painted. `--no-build` uses the last build.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { demoFaults } from './demo/demo-faults.ts';
import { DEMO_PAGES, startDemoSite } from './demo/demo-site.ts';
import { type ExtensionBrowser, hasDisplay, launchChromium } from './demo/launch-chromium.ts';
import { type DemoReading, readDemoPage } from './demo/read-demo-page.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const PICTURES = path.join(ROOT, '.output/demo');

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `    ${line}`)
    .join('\n');

/** Every marked text with its number of marks, most frequent first. */
const counted = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  return sorted.map(([text, count]) => (count > 1 ? `${text} ×${count}` : text)).join(', ');
};

const tell = (reading: DemoReading): void => {
  const { marks, paintedPixels, card, popup, pictures } = reading;
  console.log(
    marks.length === 0
      ? '  marked: nothing'
      : `  marked (${marks.length}; ${paintedPixels} pixels): ${counted(marks.map((mark) => mark.text))}`,
  );
  if (card !== null) console.log(`  card:\n${indented(card.text)}`);
  console.log(`  popup:\n${indented(popup)}`);
  console.log(`  pictures: ${pictures.map((file) => path.relative(ROOT, file)).join(', ')}`);
};

/** Reads every page; answers the number of pages with a fault. */
const readAll = async (browser: ExtensionBrowser, url: string): Promise<number> => {
  let faulty = 0;
  for (const page of DEMO_PAGES) {
    console.log(`\n${page.file}: ${page.about}`);
    try {
      const reading = await readDemoPage(browser, { url, page, pictures: PICTURES });
      tell(reading);
      const faults = demoFaults(page, reading);
      for (const fault of faults) console.error(`  FAULT: ${fault}`);
      if (faults.length > 0) faulty++;
    } catch (error) {
      console.error(`  FAULT: ${error instanceof Error ? error.message : String(error)}`);
      faulty++;
    }
  }
  console.log(
    faulty === 0
      ? `\nAll ${DEMO_PAGES.length} demo pages are read as they should be.`
      : `\n${faulty} of ${DEMO_PAGES.length} demo pages are not read as they should be.`,
  );
  return faulty;
};

const showWindow = async (browser: ExtensionBrowser, url: string): Promise<void> => {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${url}/${DEMO_PAGES[0].file}`);
  await page.bringToFront();
  console.log(
    [
      '',
      `A Chromium window with Siyaq shows ${page.url()}`,
      'This window has a profile of its own, in which Siyaq may run on the demo site already; elsewhere it asks first.',
      'Point at an underlined name, or open Siyaq from the puzzle-piece menu of the toolbar.',
      `More pages: ${url}/`,
      'Close the window to end.',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
};

const main = async (options: ReadonlySet<string>): Promise<number> => {
  const unknown = [...options].filter((option) => option !== '--once' && option !== '--no-build');
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown.join(', ')}; there are --once and --no-build`);
    return 2;
  }
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  await ensureBrowsers();
  if (!options.has('--no-build')) execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'inherit' });
  const unattended = options.has('--once') || !hasDisplay();
  const site = await startDemoSite(abort.signal);
  const browser = await launchChromium({
    extension: EXTENSION,
    display: unattended ? 'headless' : 'auto',
    allow: ['http://127.0.0.1/*'],
    signal: abort.signal,
  });
  try {
    if (!unattended) {
      await showWindow(browser, site.url);
      return 0;
    }
    console.log(`Demo site ${site.url}, Chromium without a window`);
    return (await readAll(browser, site.url)) === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
};

try {
  process.exitCode = await main(new Set(process.argv.slice(2)));
} catch (error) {
  console.error(`The demo could not start: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
  process.exitCode = 1;
}
