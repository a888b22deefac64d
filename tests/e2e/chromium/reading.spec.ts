import { DEMO_PAGES } from '../../../scripts/demo/demo-site.ts';
import { hideMarks } from '../../../scripts/demo/painted-marks.ts';
import { pixelDifference } from '../../../scripts/demo/pixel-difference.ts';
import { wording } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { controlOf } from './reader.ts';

for (const demo of DEMO_PAGES.filter(({ entities }) => entities.length > 0)) {
  test(`paints marks and lists the names on the page about ${demo.about}`, async ({
    siyaq,
    page,
    reader,
  }) => {
    await reader.read(page, demo.file);
    const popup = await reader.popup(page);
    const names = popup.getByRole('listitem');
    for (const label of demo.entities) await expect(names.filter({ hasText: label }).first()).toBeVisible();
    await popup.close();

    await page.bringToFront();
    const marked = await page.screenshot({ animations: 'disabled' });
    await hideMarks((expression) => page.evaluate(expression));
    const bare = await page.screenshot({ animations: 'disabled' });
    expect(await pixelDifference(siyaq.context, marked, bare)).toBeGreaterThan(50);
  });
}

test('leaves a page about something else as it is and says that nothing is known', async ({
  page,
  reader,
}) => {
  await reader.visit(page, 'en-river-festival.html');
  const popup = await reader.popup(page);
  await expect(popup.getByText(wording('popup.empty-library'))).toBeVisible();
  await reader.expectNoMarks(page);
});

test('changes no element of the page but for the card’s own', async ({ page, reader }) => {
  const read = () => page.evaluate(() => document.documentElement.outerHTML);
  const readBody = () => page.evaluate(() => document.body.outerHTML);
  await reader.visit(page, 'en-altman-returns.html');
  // What the newspaper sent, parsed without us: a look at the page itself might come after the first change.
  const [whole, body] = await page.evaluate(async () => {
    const sent = await (await fetch(location.href)).text();
    const { documentElement } = new DOMParser().parseFromString(sent, 'text/html');
    return [documentElement.outerHTML, documentElement.querySelector('body')?.outerHTML];
  });
  await reader.expectMarks(page);
  expect(await read()).toBe(whole);
  await reader.hover(page, { text: 'Altman' });
  expect(await readBody()).toBe(body);
  await page.keyboard.press('Escape');
  await reader.expectNoCard(page);
  expect(await read()).toBe(whole);
  const popup = await reader.popup(page);
  await controlOf(popup, 'popup.marks-on-site').click();
  await reader.expectNoMarks(page);
  expect(await read()).toBe(whole);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('opens the card of a name under the pointer and closes it by Escape', async ({ page, reader }) => {
  await reader.read(page, 'en-altman-returns.html');
  const card = await reader.hover(page, { text: 'Emmett Shear' });
  expect(card.text).toContain('Emmett Shear');
  await page.keyboard.press('Escape');
  await reader.expectNoCard(page);
});

test('opens the card of an Arabic name under a finger and closes it by its button', async ({
  page,
  reader,
}) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const card = await reader.tap(page, { text: 'ناديلا' });
  expect(card.text).toContain('Satya Nadella');
  await reader.clickInCard(page, 'button', 'card.close');
  await reader.expectNoCard(page);
});

test('opens the card of a name in a link that the Tab key reaches, and leaves the focus there', async ({
  page,
  reader,
}) => {
  await reader.read(page, 'ar-translated-crisis.html');
  const link = page.getByRole('link', { name: 'مايكروسوفت تضم المؤسسين' });
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const card = await reader.openCard(page);
  expect(card.text).toContain('Microsoft');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await reader.expectNoCard(page);
});

test('steps to the next and the previous mark and puts the keyboard into its card', async ({
  page,
  reader,
}) => {
  const marks = await reader.read(page, 'en-altman-returns.html');
  await reader.hover(page, 'first');
  await page.keyboard.press('Escape');
  await reader.expectNoCard(page);
  // No driver presses a browser's own shortcut: the message that the shortcut sends is sent here.
  await reader.step(page, 'next');
  expect((await reader.openCard(page)).text).toContain(marks[0]?.text ?? 'no mark');
  await page.keyboard.press('Escape');
  await reader.expectNoCard(page);
  await reader.step(page, 'next');
  const second = await reader.openCard(page);
  await page.keyboard.press('Escape');
  await reader.step(page, 'previous');
  expect((await reader.openCard(page)).text).not.toBe(second.text);
});

test('keeps the card inside the window', async ({ page, reader }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await reader.read(page, 'ar-translated-crisis.html');
  const { box } = await reader.hover(page, 'first');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(400);
  expect(box.y + box.height).toBeLessThanOrEqual(700);
});

test('takes every mark and the card away when the site is switched off, and brings them back', async ({
  page,
  reader,
}) => {
  await reader.read(page, 'en-altman-returns.html');
  await reader.hover(page, 'first');
  const popup = await reader.popup(page);
  const marksOnSite = controlOf(popup, 'popup.marks-on-site');
  await marksOnSite.click();
  await reader.expectNoMarks(page);
  await reader.expectNoCard(page);
  await page.reload();
  await reader.expectNoMarks(page);
  await marksOnSite.click();
  await reader.expectMarks(page);
});

test('marks text that the page adds later', async ({ page, reader }) => {
  await reader.visit(page, 'en-river-festival.html');
  await reader.expectNoMarks(page);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Later that day Sam Altman and Greg Brockman of OpenAI were seen on the bridge.';
    document.querySelector('article')?.append(added);
  });
  await reader.expectMarks(page);
});
