import { test as base } from '@playwright/test';
import { DEMO_PAGES, startDemoSite } from '../../../scripts/demo/demo-site.ts';
import { readPaintedMarks } from '../../../scripts/demo/painted-marks.ts';
import type { DemoServer } from '../../../scripts/demo-server.ts';
import type { MessageKey } from '../../../src/ui/strings/catalogue.ts';
import { builtExtension } from '../builds.ts';
import { wording } from '../wording.ts';
import { type Firefox, type FirefoxTab, launchFirefox } from './firefox.ts';

type Fixtures = {
  readonly site: DemoServer;
  readonly firefox: Firefox;
  readonly tab: FirefoxTab;
  /** Opens the popup as a tab of its own that speaks about the given tab, and waits until it has read the page. */
  readonly popupFor: (tab: FirefoxTab) => Promise<FirefoxTab>;
  /** A tab on a demo page of a site that the reader has allowed. */
  readonly allowedTab: FirefoxTab;
};

const GECKO_ID = 'siyaq@siyaq.example';

/** In the page: the controls of the popup whose accessible text fits; switches may be labelled by their `label`. */
const controls = (key: MessageKey): string =>
  `[...document.querySelectorAll('button, input, [role="switch"]')].filter((control) =>
    new RegExp(${JSON.stringify(wording(key).source)}, 'su')
      .test(control.getAttribute('aria-label') ?? control.labels?.[0]?.innerText ?? control.innerText))`;

export const hasText = (key: MessageKey): string =>
  `[...document.querySelectorAll('body *')].some((element) =>
    new RegExp(${JSON.stringify(wording(key).source)}, 'su').test(element.innerText ?? ''))`;

/** Clicks a control of the popup with the mouse, so that the browser counts it as the reader's own act. */
export const clickControl = async (popup: FirefoxTab, key: MessageKey): Promise<void> => {
  await popup.until(`${controls(key)}.length > 0`);
  await popup.bringToFront();
  const box = await popup.evaluate(`(() => {
    const control = ${controls(key)}[0];
    const shown = control.getClientRects().length > 0 ? control : control.labels[0];
    shown.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = shown.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`);
  if (!Array.isArray(box)) throw new Error(`No place to click for ${key}`);
  await popup.click({ x: Number(box[0]), y: Number(box[1]) });
};

export const markTexts = async (tab: FirefoxTab): Promise<readonly string[]> =>
  (await readPaintedMarks(tab.evaluate)).map(({ text }) => text);

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const abort = new AbortController();
    await use(await startDemoSite(abort.signal));
    abort.abort();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  firefox: async ({}, use) => {
    const firefox = await launchFirefox({ extension: builtExtension('firefox'), geckoId: GECKO_ID });
    await use(firefox);
    await firefox.close();
  },
  tab: async ({ firefox }, use) => {
    await use(await firefox.newTab());
  },
  popupFor: async ({ firefox }, use) => {
    await use(async (tab) => {
      const popup = await firefox.newTab();
      // Any page of the extension may ask for the tabs; this one is told of its tab afterwards.
      await popup.goto(`${firefox.extensionUrl}/popup.html?tab=0`);
      await tab.bringToFront();
      const id = await popup.evaluate('browser.tabs.query({ active: true }).then((tabs) => tabs[0].id)');
      const query = new URLSearchParams({
        tab: String(id),
        url: String(await tab.evaluate('location.href')),
      });
      await popup.goto(`${firefox.extensionUrl}/popup.html?${query}`);
      await popup.until(`document.body.innerText.trim() !== '' && !(${hasText('popup.loading')})`);
      return popup;
    });
  },
  allowedTab: async ({ tab, site, popupFor }, use) => {
    await tab.goto(`${site.url}/${DEMO_PAGES[0].file}`);
    const popup = await popupFor(tab);
    await clickControl(popup, 'popup.always-run');
    await popup.until(hasText('popup.runs-always'));
    await popup.close();
    await tab.bringToFront();
    await use(tab);
  },
});

export const expect = test.expect;
