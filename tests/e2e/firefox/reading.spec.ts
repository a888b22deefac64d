import { DEMO_PAGES } from '../../../scripts/demo/demo-site.ts';
import { hideMarks, pointOfMark } from '../../../scripts/demo/painted-marks.ts';
import { clickControl, expect, markTexts, test } from './fixtures.ts';

test('marks nothing before the reader allows the site', async ({ tab, site, popupFor }) => {
  await tab.goto(`${site.url}/en-altman-returns.html`);
  const popup = await popupFor(tab);
  expect(await popup.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  expect(await markTexts(tab)).toEqual([]);
});

test('paints marks and lists the names on every demo page', async ({ allowedTab: tab, site, popupFor }) => {
  for (const demo of DEMO_PAGES.filter(({ entities }) => entities.length > 0))
    await test.step(demo.about, async () => {
      await tab.goto(`${site.url}/${demo.file}`);
      await expect.poll(async () => (await markTexts(tab)).length).toBeGreaterThan(0);
      const popup = await popupFor(tab);
      const listed = String(await popup.evaluate('document.body.innerText'));
      for (const label of demo.entities) expect(listed).toContain(label);
      await popup.close();

      await tab.bringToFront();
      const marked = await tab.screenshot();
      await hideMarks(tab.evaluate);
      expect((await tab.screenshot()).equals(marked)).toBe(false);
    });
});

test('leaves a page about something else as it is', async ({ allowedTab: tab, site, popupFor }) => {
  await tab.goto(`${site.url}/en-river-festival.html`);
  await (await popupFor(tab)).close();
  expect(await markTexts(tab)).toEqual([]);
});

test('opens the card under the pointer and closes it by Escape', async ({ allowedTab: tab, site }) => {
  await tab.goto(`${site.url}/en-altman-returns.html`);
  await expect.poll(async () => (await markTexts(tab)).length).toBeGreaterThan(0);
  const without = await tab.everyText();
  await tab.moveTo(await pointOfMark(tab.evaluate, { text: 'Emmett Shear' }));
  await expect.poll(async () => (await tab.everyText()).length).toBeGreaterThan(without.length);
  await tab.press('\uE00C');
  await expect.poll(() => tab.everyText()).toBe(without);
});

test('takes every mark away when the site is switched off', async ({ allowedTab: tab, popupFor }) => {
  await expect.poll(async () => (await markTexts(tab)).length).toBeGreaterThan(0);
  const popup = await popupFor(tab);
  await clickControl(popup, 'popup.marks-on-site');
  await expect.poll(() => markTexts(tab)).toEqual([]);
  await clickControl(popup, 'popup.marks-on-site');
  await expect.poll(async () => (await markTexts(tab)).length).toBeGreaterThan(0);
});
