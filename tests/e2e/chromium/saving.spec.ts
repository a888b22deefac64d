import { wording } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { controlOf } from './reader.ts';

const SAVED_TITLE = 'مايكروسوفت تضم ألتمان وبروكمان وموظفو OpenAI يهددون بالرحيل';

test('lists a saved article beside another page of the same story', async ({ page, reader }) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const first = await reader.popup(page);
  await controlOf(first, 'popup.save').click();
  await expect(first.getByText(wording('popup.saved-now'))).toBeVisible();
  await first.close();

  await reader.read(page, 'en-altman-returns.html');
  const second = await reader.popup(page);
  await expect(second.getByRole('link', { name: SAVED_TITLE })).toBeVisible();
  await second.close();

  await reader.read(page, 'ar-microsoft-hires.html');
  const again = await reader.popup(page);
  await expect(again.getByText(wording('popup.saved-on'))).toBeVisible();
  await expect(controlOf(again, 'popup.save')).toHaveCount(0);
});

test('takes a saved article back', async ({ page, reader }) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const first = await reader.popup(page);
  await controlOf(first, 'popup.save').click();
  await controlOf(first, 'popup.undo').click();
  await expect(first.getByText(wording('popup.undone'))).toBeVisible();
  await expect(controlOf(first, 'popup.save')).toBeVisible();
  await first.close();

  await reader.read(page, 'en-altman-returns.html');
  const second = await reader.popup(page);
  await expect(second.getByText(wording('popup.no-related-yet'))).toBeVisible();
  await expect(second.getByText(SAVED_TITLE)).toHaveCount(0);
});

test('does not relate an article to a page about something else', async ({ page, reader }) => {
  await reader.read(page, 'ar-microsoft-hires.html');
  const first = await reader.popup(page);
  await controlOf(first, 'popup.save').click();
  await expect(first.getByText(wording('popup.saved-now'))).toBeVisible();
  await first.close();

  await reader.visit(page, 'en-river-festival.html');
  const second = await reader.popup(page);
  await expect(second.locator('body')).not.toContainText(SAVED_TITLE);
});

test('saves a page that forbids scripts and markup by its security policy', async ({ page, reader }) => {
  await reader.read(page, 'fr-open-weights.html');
  const popup = await reader.popup(page);
  await controlOf(popup, 'popup.save').click();
  await expect(popup.getByText(wording('popup.saved-now'))).toBeVisible();
});

test('says that a saved article reads otherwise now, and saves it again', async ({ page, reader }) => {
  await reader.read(page, 'en-altman-returns.html');
  const first = await reader.popup(page);
  await controlOf(first, 'popup.save').click();
  await expect(first.getByText(wording('popup.saved-now'))).toBeVisible();
  await first.close();

  await page.evaluate(() => {
    const correction = document.createElement('p');
    correction.textContent =
      'Correction: an earlier version of this report gave another day for the agreement that Sam Altman signed.';
    [...document.querySelectorAll('article p')].at(-1)?.after(correction);
  });
  const second = await reader.popup(page);
  await expect(second.getByText(wording('popup.changed-since'))).toBeVisible();
  await controlOf(second, 'popup.save-again').click();
  await expect(second.getByText(wording('popup.saved-now'))).toBeVisible();
});
