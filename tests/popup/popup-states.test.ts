import { describe, expect, test } from 'vitest';
import { createPopup } from '../../entrypoints/popup/popup.ts';
import { success } from '../../src/core/result.ts';
import { reading } from '../messaging/sample-requests.ts';
import {
  emptySummary,
  type Handlers,
  popupOn,
  prepareBrowser,
  refused,
  STORY,
  serveBackground,
  summary,
} from './served-popup.ts';

const ORIGIN = 'https://news.example:8443';
const KEPT_OUT: Partial<Handlers> = { startInTab: () => refused('page-unreachable') };

describe('what the popup shows', () => {
  test('is loading until the page was read', async () => {
    prepareBrowser();
    serveBackground();
    const popup = popupOn();
    expect(popup.state.value).toEqual({ kind: 'loading' });
    const reads = popup.refresh();
    expect(popup.state.value).toEqual({ kind: 'loading' });
    await reads;
    expect(popup.state.value).toEqual({ kind: 'ready', summary });
  });

  test('comes from starting Siyaq in the tab, reading it and summarizing what it says', async () => {
    prepareBrowser();
    const calls = serveBackground();
    await popupOn().refresh();
    expect(calls).toEqual([
      ['readSettings', undefined],
      ['startInTab', 7],
      ['readTab', 7],
      ['summarizePage', reading],
    ]);
  });

  const { entities } = summary;
  const event = { event: { id: 'e' }, role: 'main', count: 1, tier: 'sure', surface: 'x', reasons: [] };
  const related = { article: { id: 'art:b' }, score: 1, relation: 'same-story', reasons: [] };
  test.each([
    ['ready', 'an entity', { entities }],
    ['ready', 'an event', { events: [event] }],
    ['ready', 'a related article', { related: [related] }],
    ['empty', 'nothing', {}],
    ['empty', 'nothing but a saved article', { saved: { kind: 'saved', id: 'art:abc', savedAt: '2024' } }],
  ])('is %s when %s is known', async (kind, _what, known) => {
    prepareBrowser();
    // The popup hands the summary on and looks at nothing inside its lists.
    const summarized = { ...emptySummary, ...known } as typeof emptySummary;
    serveBackground({ summarizePage: () => success(summarized) });
    const popup = popupOn();
    await popup.refresh();
    expect(popup.state.value).toEqual({ kind, summary: summarized });
  });

  test.each<[string, string | null, boolean, Partial<Handlers>, string, string]>([
    ['a web page that is not allowed', STORY, false, KEPT_OUT, 'needs-permission', ORIGIN],
    ['a web page that nobody may read', STORY, true, KEPT_OUT, 'unsupported-page', ORIGIN],
    ['a tab whose address is hidden', null, false, KEPT_OUT, 'unsupported-page', ''],
    ['a page of the browser', 'chrome://extensions/', false, {}, 'unsupported-page', ''],
    ['a page about the browser', 'about:config', false, {}, 'unsupported-page', ''],
    ['a file', 'file:///home/a.html', false, {}, 'unsupported-page', ''],
  ])('on %s is not allowed', async (_label, url, granted, changes, reason, origin) => {
    prepareBrowser({ granted });
    const calls = serveBackground(changes);
    const popup = popupOn(url);
    await popup.refresh();
    expect(popup.state.value).toEqual({ kind: 'not-allowed', reason, origin });
    expect(calls.map(([name]) => name)).not.toContain('readTab');
  });

  test('without a tab is not allowed, and nothing is started', async () => {
    prepareBrowser();
    const calls = serveBackground();
    const popup = createPopup(Promise.resolve(null));
    await popup.refresh();
    expect(popup.state.value).toEqual({ kind: 'not-allowed', reason: 'unsupported-page', origin: '' });
    expect(calls).toEqual([['readSettings', undefined]]);
  });

  test('on a tab whose address is hidden is what the page says', async () => {
    prepareBrowser();
    serveBackground();
    const popup = popupOn(null);
    await popup.refresh();
    expect(popup.state.value.kind).toBe('ready');
    expect(popup.site.value).toBeNull();
  });

  test.each<[string, Partial<Handlers>]>([
    ['started', { startInTab: () => refused('unexpected') }],
    ['read', { readTab: () => refused('page-unreachable') }],
    ['summarized', { summarizePage: () => refused('storage-failed') }],
  ])('is the failure when the page cannot be %s', async (_label, changes) => {
    prepareBrowser();
    serveBackground(changes);
    const popup = popupOn();
    await popup.refresh();
    expect(popup.state.value).toEqual({
      kind: 'failed',
      failure: { code: expect.any(String), detail: 'said the background' },
    });
  });

  test('is an unexpected failure when the tab cannot be found', async () => {
    prepareBrowser();
    serveBackground();
    const popup = createPopup(Promise.reject(new Error('No tab with id: 99')));
    await popup.refresh();
    expect(popup.state.value).toEqual({
      kind: 'failed',
      failure: { code: 'unexpected', detail: 'No tab with id: 99' },
    });
  });

  test('is ready after a failure once the page can be read', async () => {
    prepareBrowser();
    let readable = false;
    serveBackground({ readTab: () => (readable ? success(reading) : refused('page-unreachable')) });
    const popup = popupOn();
    await popup.refresh();
    expect(popup.state.value.kind).toBe('failed');
    readable = true;
    await popup.refresh();
    expect(popup.state.value.kind).toBe('ready');
  });
});

describe('the site', () => {
  test.each([
    ['on', [], false],
    ['on', ['https://news.example'], true],
    ['off', [ORIGIN], false],
  ] as const)('is %s when %j are off', async (mode, sitesOff, granted) => {
    const { contains } = prepareBrowser({ granted });
    serveBackground({ readSettings: () => success({ language: 'en', sitesOff }) });
    const popup = popupOn();
    expect(popup.site.value).toBeNull();
    await popup.refresh();
    expect(popup.site.value).toEqual({ origin: ORIGIN, mode, runsAlways: granted });
    expect(contains).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  });

  test('is unknown when the settings cannot be read', async () => {
    prepareBrowser();
    serveBackground({ readSettings: () => refused('storage-failed') });
    const popup = popupOn();
    await popup.refresh();
    expect(popup.site.value).toBeNull();
  });
});

describe('the language', () => {
  test.each([
    ['en', 'en-GB', 'browser', 'en'],
    ['ar', 'ar-EG', 'browser', 'ar'],
    ['ar', 'AR', 'browser', 'ar'],
    ['en', 'fr', 'browser', 'en'],
    ['ar', 'ar', 'en', 'en'],
    ['en', 'en', 'ar', 'ar'],
  ] as const)(
    'is %s in a browser in %s, and with the setting %s it is %s',
    async (first, uiLanguage, language, then) => {
      prepareBrowser({ uiLanguage });
      serveBackground({ readSettings: () => success({ language, sitesOff: [] }) });
      const popup = popupOn();
      expect(popup.language.value).toBe(first);
      await popup.refresh();
      expect(popup.language.value).toBe(then);
    },
  );
});
