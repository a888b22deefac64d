import { wording } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { controlOf } from './reader.ts';

test('asks nobody but the newspaper for anything', async ({ siyaq, site, page, reader }) => {
  const asked: string[] = [];
  // Requests of the background worker are among these.
  siyaq.context.on('request', (request) => asked.push(request.url()));

  // What it asks for at its start counts too, and it starts anew with the next message.
  await siyaq.killWorker();
  await reader.read(page, 'ar-microsoft-hires.html');
  await reader.hover(page, 'first');
  const first = await reader.popup(page);
  await controlOf(first, 'popup.save').click();
  await expect(first.getByText(wording('popup.saved-now'))).toBeVisible();
  await first.close();
  await reader.read(page, 'fr-open-weights.html');
  const second = await reader.popup(page);
  await second.close();

  const own = `chrome-extension://${siyaq.extensionId}/`;
  const elsewhere = asked.filter((url) => !url.startsWith(own) && !url.startsWith(`${site.url}/`));
  expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(asked).toContain(`${site.url}/fr-open-weights.html`);
});

test('asks the newspaper for nothing that the page would not ask for itself', async ({
  site,
  page,
  reader,
}) => {
  await reader.read(page, 'fr-open-weights.html');
  const popup = await reader.popup(page);
  await popup.close();
  const allowed = ['/fr-open-weights.html', '/styles/courrier.css', '/styles/lead.svg', '/favicon.ico'];
  expect(site.asked.filter((path) => !allowed.includes(path))).toEqual([]);
  expect(site.asked.filter((path) => path === '/fr-open-weights.html')).toHaveLength(1);
});
