import type { Page } from '@playwright/test';
import { answerPrompt } from '../../../scripts/demo/answer-prompt.ts';
import type { ExtensionBrowser } from '../../../scripts/demo/launch-chromium.ts';
import { wording } from '../wording.ts';
import { DEMO_ORIGIN, expect, test } from './fixtures.ts';
import { controlOf } from './reader.ts';

// The browser's own prompt needs a window, so these tests run on a display that nobody sees.
test.use({ start: { display: 'xvfb', allow: [] } });

const mayRun = (siyaq: ExtensionBrowser): Promise<unknown> =>
  siyaq.inExtension(`chrome.permissions.contains({ origins: ['${DEMO_ORIGIN}'] })`);

const answerInPopup = (siyaq: ExtensionBrowser, popup: Page, answer: 'allow' | 'refuse'): Promise<void> => {
  if (siyaq.display === null) throw new Error('There is no display to answer the prompt on');
  return answerPrompt({ display: siyaq.display, page: popup, answer }, () =>
    controlOf(popup, 'popup.always-run').click(),
  );
};

test('marks nothing on a site that the reader has not allowed', async ({ siyaq, page, reader }) => {
  await reader.visit(page, 'en-altman-returns.html');
  const popup = await reader.popup(page);
  await expect(controlOf(popup, 'popup.always-run')).toBeVisible();
  expect(await mayRun(siyaq)).toBe(false);
  await reader.expectNoMarks(page);
});

test('runs on the site by itself once the reader accepts the real prompt', async ({
  siyaq,
  page,
  reader,
}) => {
  await reader.visit(page, 'en-altman-returns.html');
  const popup = await reader.popup(page);
  await answerInPopup(siyaq, popup, 'allow');
  await expect(popup.getByText(wording('popup.runs-always'))).toBeVisible();
  expect(await mayRun(siyaq)).toBe(true);
  await page.bringToFront();
  await reader.expectMarks(page);
  await reader.read(page, 'ar-microsoft-hires.html');
});

test('changes nothing when the reader refuses the real prompt, and says so', async ({
  siyaq,
  page,
  reader,
}) => {
  await reader.visit(page, 'en-altman-returns.html');
  const popup = await reader.popup(page);
  await answerInPopup(siyaq, popup, 'refuse');
  await expect(popup.getByText(wording('popup.permission-refused'))).toBeVisible();
  expect(await mayRun(siyaq)).toBe(false);
  await page.reload();
  await reader.expectNoMarks(page);
});
