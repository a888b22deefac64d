import { afterEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pointedTab } from '../../entrypoints/popup/pointed-tab.ts';

const POPUP = 'chrome-extension://test-extension-id/popup.html';
afterEach(() => fakeBrowser.reset());

/** Opens a tab in the background and one in front, which may hide its address. */
async function openTwo(front: string | undefined) {
  await fakeBrowser.windows.create({ focused: true });
  const behind = await fakeBrowser.tabs.create({ url: 'https://behind.example/' });
  const shown = front === undefined ? {} : { url: front };
  const active = await fakeBrowser.tabs.create({ ...shown, active: true });
  return { behind: behind.id, active: active.id };
}

describe('pointedTab', () => {
  test('is the active tab', async () => {
    const { active } = await openTwo('https://news.example/story');
    const tab = await pointedTab(fakeBrowser, new URL(POPUP));
    expect([tab?.id, tab?.url?.href]).toEqual([active, 'https://news.example/story']);
  });

  test('is the tab that the address names', async () => {
    const { behind } = await openTwo('https://news.example/story');
    const tab = await pointedTab(fakeBrowser, new URL(`${POPUP}?tab=${behind}&url=https://other.example/`));
    expect([tab?.id, tab?.url?.href]).toEqual([behind, 'https://behind.example/']);
  });

  test.each([
    ['the address says which', '&url=https%3A%2F%2Fnews.example%2Fa', 'https://news.example/a'],
    ['the address says nothing', '', undefined],
    ['the address says nonsense', '&url=news', undefined],
  ])('has, while its own address is hidden, the one that is named: %s', async (_label, more, href) => {
    const { active } = await openTwo(undefined);
    const tab = await pointedTab(fakeBrowser, new URL(`${POPUP}?tab=${active}${more}`));
    expect([tab?.id, tab?.url?.href]).toEqual([active, href]);
  });

  test('is nothing where no tab is active', async () => {
    expect(await pointedTab(fakeBrowser, new URL(POPUP))).toBeNull();
  });
});
