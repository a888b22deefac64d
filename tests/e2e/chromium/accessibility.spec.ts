import { wording } from '../wording.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

for (const file of ['ar-microsoft-hires.html', 'en-river-festival.html'] as const) {
  test(`axe finds nothing in the popup about ${file}, in both languages, light and dark`, async ({
    page,
    reader,
  }) => {
    await reader.visit(page, file);
    const popup = await reader.popup(page);
    for (const language of ['en', 'ar'] as const) {
      // The switch names the other language in that language.
      if (language === 'ar') await popup.getByRole('button', { name: 'العربية' }).click();
      await expect(popup.getByRole('button', { name: wording('popup.save', language) })).toBeVisible();
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await expect(popup.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme });
        expect(await axeViolations(popup), `${language}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('keeps the interface language that the reader chose', async ({ page, reader }) => {
  await reader.visit(page, 'en-river-festival.html');
  const first = await reader.popup(page);
  await first.getByRole('button', { name: 'العربية' }).click();
  await expect(first.getByRole('button', { name: wording('popup.save', 'ar') })).toBeVisible();
  await first.close();
  const second = await reader.popup(page);
  await expect(second.getByRole('button', { name: wording('popup.save', 'ar') })).toBeVisible();
});

test('every control of the popup is reached by the Tab key', async ({ page, reader }) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const popup = await reader.popup(page);
  const controls = popup.locator('button:visible, a[href]:visible');
  const missed = await controls.count();
  expect(missed).toBeGreaterThan(3);
  await popup.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) target.setAttribute('data-reached', '');
    });
  });
  for (let presses = 0; presses < missed; presses++) await popup.keyboard.press('Tab');
  await expect(
    popup.locator('button:visible:not([data-reached]), a[href]:visible:not([data-reached])'),
  ).toHaveCount(0);
});

test('the popup does not scroll sideways at twice the text size', async ({ page, reader }) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const popup = await reader.popup(page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const overflow = await popup.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
