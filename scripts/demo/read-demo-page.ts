import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { en } from '../../src/ui/strings/en.ts';
import { readCard, type ShownCard } from './closed-card.ts';
import type { DemoPage } from './demo-site.ts';
import type { ExtensionBrowser } from './launch-chromium.ts';
import {
  type Evaluate,
  hideMarks,
  type PaintedMark,
  pointOfMark,
  readPaintedMarks,
} from './painted-marks.ts';
import { pixelDifference } from './pixel-difference.ts';

/** What a reader sees of one demo page, and the pictures of it. */
export type DemoReading = {
  readonly marks: readonly PaintedMark[];
  /** Pixels that change when the marks are taken away. */
  readonly paintedPixels: number;
  readonly card: ShownCard | null;
  readonly popup: string;
  readonly pictures: readonly string[];
};

export type DemoTarget = { readonly url: string; readonly page: DemoPage; readonly pictures: string };

const LONGEST_READING_MS = 15_000;
const LONGEST_CARD_MS = 5000;
/** Marks count as complete when their number has stood still for so long. */
const STILL_MS = 600;
const STEP_MS = 100;

const evaluateIn =
  (page: Page): Evaluate =>
  (expression) =>
    page.evaluate(expression);

/** Waits until the number of marks stands still; a page that should have some gets longer for its first one. */
const settledMarks = async (page: Page, expectsMarks: boolean): Promise<readonly PaintedMark[]> => {
  const end = performance.now() + LONGEST_READING_MS;
  let marks = await readPaintedMarks(evaluateIn(page));
  for (let still = 0; performance.now() < end && still < STILL_MS; still += STEP_MS) {
    await pause(STEP_MS);
    const now = await readPaintedMarks(evaluateIn(page));
    if (now.length !== marks.length || (expectsMarks && now.length === 0)) still = -STEP_MS;
    marks = now;
  }
  return marks;
};

const hoverFirstMark = async (page: Page): Promise<ShownCard | null> => {
  const point = await pointOfMark(evaluateIn(page), 'first');
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  const end = performance.now() + LONGEST_CARD_MS;
  while (performance.now() < end) {
    const card = await readCard(page);
    if (card !== null && !card.text.includes(en.messages['card.loading'])) return card;
    await pause(STEP_MS);
  }
  return null;
};

const readPopup = async (popup: Page): Promise<string> => {
  const end = performance.now() + LONGEST_READING_MS;
  let text = '';
  while (performance.now() < end) {
    text = await popup.locator('body').innerText();
    if (text.trim() !== '' && !text.includes(en.messages['popup.loading'])) return text;
    await pause(STEP_MS);
  }
  throw new Error(`The popup never finished reading; it shows: ${text.trim() || 'nothing'}`);
};

/** Opens one demo page as a reader would: reads it, points at its first mark, opens the popup, takes pictures. */
export const readDemoPage = async (browser: ExtensionBrowser, target: DemoTarget): Promise<DemoReading> => {
  await mkdir(target.pictures, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, what: string, fullPage = false): Promise<Buffer> => {
    const file = path.join(target.pictures, `${path.basename(target.page.file, '.html')}-${what}.png`);
    pictures.push(file);
    return page.screenshot({ path: file, fullPage, animations: 'disabled' });
  };
  const page = await browser.context.newPage();
  try {
    await page.goto(`${target.url}/${target.page.file}`);
    const marks = await settledMarks(page, target.page.entities.length > 0);
    const marked = await picture(page, 'page', true);
    const card = marks.length > 0 ? await hoverFirstMark(page) : null;
    if (card !== null) await picture(page, 'card');
    await page.keyboard.press('Escape');
    const popup = await browser.popupFor(page);
    const popupText = await readPopup(popup);
    await picture(popup, 'popup', true);
    await popup.close();
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.move(0, 0);
    await hideMarks(evaluateIn(page));
    const bare = await page.screenshot({ fullPage: true, animations: 'disabled' });
    const paintedPixels = await pixelDifference(browser.context, marked, bare);
    return { marks, paintedPixels, card, popup: popupText, pictures };
  } finally {
    await page.close();
  }
};
