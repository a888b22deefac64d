import { expect, type Locator, type Page } from '@playwright/test';
import { pointInCard, readCard, type ShownCard } from '../../../scripts/demo/closed-card.ts';
import type { DEMO_PAGES } from '../../../scripts/demo/demo-site.ts';
import type { ExtensionBrowser } from '../../../scripts/demo/launch-chromium.ts';
import {
  type PaintedMark,
  pointOfMark,
  readPaintedMarks,
  type WantedMark,
} from '../../../scripts/demo/painted-marks.ts';
import type { MessageKey } from '../../../src/ui/strings/catalogue.ts';
import { wording } from '../wording.ts';

export type DemoFile = (typeof DEMO_PAGES)[number]['file'];

/** What a reader does, in the reader's words; every wait in here is for something that a reader would see. */
export type Reader = {
  /** Opens a demo page in the given tab and waits until it has marks. */
  read(page: Page, file: DemoFile): Promise<readonly PaintedMark[]>;
  /** Opens a demo page without waiting for marks. */
  visit(page: Page, file: DemoFile): Promise<void>;
  marks(page: Page): Promise<readonly PaintedMark[]>;
  expectMarks(page: Page): Promise<void>;
  expectNoMarks(page: Page): Promise<void>;
  /** Rests the pointer on a mark and waits for its card. */
  hover(page: Page, mark: WantedMark): Promise<ShownCard>;
  /** Taps a mark with a finger and waits for its card. */
  tap(page: Page, mark: WantedMark): Promise<ShownCard>;
  /** Waits for a card that something else than the pointer opened. */
  openCard(page: Page): Promise<ShownCard>;
  /** Sends what the browser's own shortcut sends, which no driver can press. */
  step(page: Page, direction: 'next' | 'previous'): Promise<void>;
  expectNoCard(page: Page): Promise<void>;
  clickInCard(page: Page, role: string, key: MessageKey): Promise<void>;
  /** Opens the popup about a page and waits until it has read the page. */
  popup(page: Page): Promise<Page>;
};

/** A button or switch of the popup, by the text of its message. */
export const controlOf = (popup: Page, key: MessageKey): Locator => {
  const name = wording(key);
  return popup
    .getByRole('button', { name })
    .or(popup.getByRole('switch', { name }))
    .or(popup.getByRole('checkbox', { name }));
};

const marksOf = (page: Page): Promise<readonly PaintedMark[]> =>
  readPaintedMarks((expression) => page.evaluate(expression));

const pointOf = (page: Page, mark: WantedMark): Promise<{ x: number; y: number }> =>
  pointOfMark((expression) => page.evaluate(expression), mark);

const expectMarks = (page: Page): Promise<void> =>
  expect.poll(async () => (await marksOf(page)).length, { message: 'marks are painted' }).toBeGreaterThan(0);

const expectNoMarks = (page: Page): Promise<void> =>
  expect.poll(async () => (await marksOf(page)).length, { message: 'no mark is left' }).toBe(0);

/** The card once it has said what it has to say. */
const expectCard = async (page: Page): Promise<ShownCard> => {
  let card: ShownCard | null = null;
  await expect
    .poll(
      async () => {
        card = await readCard(page);
        return (
          card !== null && !new RegExp(wording('card.loading').source.slice(1, -1), 'su').test(card.text)
        );
      },
      { message: 'the card is open and has its content' },
    )
    .toBe(true);
  if (card === null) throw new Error('The card closed again');
  return card;
};

const touch = async (page: Page, point: { x: number; y: number }): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
};

export const createReader = (siyaq: ExtensionBrowser, url: string): Reader => {
  const visit = async (page: Page, file: DemoFile): Promise<void> => {
    await page.goto(`${url}/${file}`);
  };
  return {
    visit,
    marks: marksOf,
    expectMarks,
    expectNoMarks,
    read: async (page, file) => {
      await visit(page, file);
      await expectMarks(page);
      return marksOf(page);
    },
    hover: async (page, mark) => {
      await page.bringToFront();
      const point = await pointOf(page, mark);
      await page.mouse.move(2, 2);
      await page.mouse.move(point.x, point.y, { steps: 4 });
      return expectCard(page);
    },
    tap: async (page, mark) => {
      await page.bringToFront();
      await touch(page, await pointOf(page, mark));
      return expectCard(page);
    },
    openCard: expectCard,
    step: async (page, direction) => {
      const message = JSON.stringify({ id: 1, type: 'stepToMark', data: direction, timestamp: 0 });
      await siyaq.inExtension(
        `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}))`,
      );
      await page.bringToFront();
    },
    expectNoCard: (page) => expect.poll(() => readCard(page), { message: 'no card is open' }).toBeNull(),
    clickInCard: async (page, role, key) => {
      const point = await pointInCard(page, { role, name: wording(key) });
      await page.mouse.click(point.x, point.y);
    },
    popup: async (page) => {
      const popup = await siyaq.popupFor(page);
      await expect(popup.locator('body')).not.toBeEmpty();
      await expect(popup.getByText(wording('popup.loading'))).toHaveCount(0);
      return popup;
    },
  };
};
