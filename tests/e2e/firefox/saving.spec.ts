import { clickControl, expect, hasText, test } from './fixtures.ts';

const SAVED_TITLE = 'مايكروسوفت تضم ألتمان وبروكمان وموظفو OpenAI يهددون بالرحيل';

test('lists a saved article beside another page of its story, until it is taken back', async ({
  allowedTab: tab,
  site,
  popupFor,
}) => {
  await tab.goto(`${site.url}/ar-microsoft-hires.html`);
  const first = await popupFor(tab);
  await clickControl(first, 'popup.save');
  await first.until(hasText('popup.saved-now'));

  await tab.goto(`${site.url}/en-altman-returns.html`);
  const second = await popupFor(tab);
  expect(await second.evaluate('document.body.innerText')).toContain(SAVED_TITLE);
  await second.close();

  await clickControl(first, 'popup.undo');
  await first.until(hasText('popup.undone'));
  const third = await popupFor(tab);
  expect(await third.evaluate('document.body.innerText')).not.toContain(SAVED_TITLE);
});
