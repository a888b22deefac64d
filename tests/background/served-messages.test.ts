import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Background } from '../../entrypoints/background/background.ts';
import { serveOwnPages } from '../../entrypoints/background/own-pages.ts';
import { servePages } from '../../entrypoints/background/pages.ts';
import type { MessageName } from '../../src/messaging/protocol.ts';
import {
  CONTENT_SCRIPT,
  type MessageSender,
  OWN_PAGE,
  openTabs,
  send,
  untilTestEnds,
} from '../messaging/message-wire.ts';
import { draft, ownRequests, pageRequests } from '../messaging/sample-requests.ts';
import { contentsOf, fillDiskAt } from '../storage/fresh-database.ts';
import { makeBackground } from './made-background.ts';

const requests = { ...pageRequests, ...ownRequests };
type Served = keyof typeof requests;
type ToPages = Exclude<MessageName, Served>;

/** Who may send what. Every message of the protocol that the background serves stands here, or types disagree. */
const ALLOWED: Readonly<Record<Served, 'page' | 'own' | 'both'>> = {
  recognizeBlocks: 'page',
  readCard: 'both',
  loadCardScript: 'page',
  readPageSettings: 'page',
  summarizePage: 'own',
  saveArticle: 'own',
  readSavedState: 'own',
  removeArticle: 'own',
  startInTab: 'own',
  readTab: 'own',
  extractFromTab: 'own',
  setSiteMode: 'own',
  setLanguage: 'own',
  readSettings: 'own',
};
const TO_PAGES: Readonly<Record<ToPages, unknown>> = { pageSettingsChanged: undefined, stepToMark: 'next' };

const rows = (Object.keys(ALLOWED) as Served[]).map((name) => [name, ALLOWED[name]] as const);
const REFUSED = { ok: false, failure: { code: 'not-allowed', detail: expect.any(String) } };

async function served(): Promise<Background> {
  const background = await makeBackground();
  const { signal } = untilTestEnds();
  servePages(background, signal);
  serveOwnPages(background, signal);
  return background;
}

const executeScript = vi.fn();
const insertCSS = vi.fn(async () => undefined);
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: draft }]);
  insertCSS.mockClear();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  openTabs();
});

const FILE: MessageSender = { ...CONTENT_SCRIPT, url: 'file:///home/a.html' };
const STRANGER: MessageSender = { id: 'another', url: 'chrome-extension://another/popup.html' };

describe('a content script', () => {
  test.each(rows.filter(([, who]) => who === 'own'))('never reaches %s', async (name) => {
    const { database } = await served();
    const contents = await contentsOf(database);
    expect(await send(name, requests[name], CONTENT_SCRIPT)).toEqual(REFUSED);
    expect(await contentsOf(database)).toEqual(contents);
    expect(executeScript).not.toHaveBeenCalled();
    expect(insertCSS).not.toHaveBeenCalled();
  });

  test.each(rows.filter(([, who]) => who !== 'own'))('reaches %s', async (name) => {
    await served();
    expect(await send(name, requests[name], CONTENT_SCRIPT)).toMatchObject({ ok: true });
  });

  test('gets the card script into its own tab and frame', async () => {
    await served();
    await send('loadCardScript', undefined, { ...CONTENT_SCRIPT, frameId: 4 });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [4] }, files: ['/card.js'] }],
    ]);
  });

  test('gets the settings of the site it is on, whatever it asks for', async () => {
    await served();
    await send('setSiteMode', { origin: 'https://news.example', mode: 'off' }, OWN_PAGE);
    const modes = ['https://news.example/story', 'https://other.example/'].map(async (url) =>
      send('readPageSettings', undefined, { ...CONTENT_SCRIPT, url }),
    );
    expect(await Promise.all(modes)).toEqual([
      { ok: true, value: { mode: 'off', language: 'en' } },
      { ok: true, value: { mode: 'on', language: 'en' } },
    ]);
  });
});

describe('an own page', () => {
  test.each(rows.filter(([, who]) => who === 'page'))('is not taken for a page by %s', async (name) => {
    await served();
    expect(await send(name, requests[name], OWN_PAGE)).toEqual(REFUSED);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test.each(rows.filter(([, who]) => who !== 'page'))('reaches %s', async (name) => {
    await served();
    expect(await send(name, requests[name], OWN_PAGE)).toMatchObject({ ok: true });
  });

  test('learns what is on a page, and that it was saved', async () => {
    await served();
    expect(await send('summarizePage', requests.summarizePage, OWN_PAGE)).toMatchObject({
      value: { title: 'The board', saved: { kind: 'not-saved' }, corpusSize: 0 },
    });
    expect(await send('saveArticle', draft, OWN_PAGE)).toMatchObject({ value: { kind: 'saved' } });
    const known = (id: string) => expect.objectContaining({ entity: expect.objectContaining({ id }) });
    expect(await send('summarizePage', requests.summarizePage, OWN_PAGE)).toMatchObject({
      value: {
        entities: expect.arrayContaining([known('sam-altman'), known('openai')]),
        saved: { kind: 'saved' },
        corpusSize: 1,
      },
    });
  });

  test('is told that the disk is full, and where', async () => {
    const { database } = await served();
    fillDiskAt(database, 'articles');
    expect(await send('saveArticle', draft, OWN_PAGE)).toEqual({
      ok: false,
      failure: { code: 'storage-full', detail: expect.stringContaining('Saving the article: ') },
    });
  });

  test.each<[Served, unknown, string]>([
    ['startInTab', new Error('Cannot access contents of the page'), 'page-unreachable'],
    ['readTab', new Error('No tab with id: 7'), 'page-unreachable'],
    ['extractFromTab', new Error('No tab with id: 7'), 'page-unreachable'],
  ])('is told by %s what the browser says', async (name, problem, code) => {
    executeScript.mockRejectedValue(problem);
    await served();
    const detail = problem instanceof Error ? problem.message : '';
    expect(await send(name, 7, OWN_PAGE)).toEqual({ ok: false, failure: { code, detail } });
  });

  test.each<[Served, unknown, string]>([
    ['readTab', [], 'page-unreachable'],
    ['readTab', [{ result: null }], 'page-unreachable'],
    ['readTab', [{ result: { facts: {} } }], 'page-unreachable'],
    ['readTab', [{ error: { message: 'thrown in Firefox' } }], 'page-unreachable'],
    ['extractFromTab', [{ result: { facts: {}, blocks: [] } }], 'nothing-to-save'],
    ['extractFromTab', [{ error: 'thrown in Firefox' }], 'page-unreachable'],
  ])('is told by %s that a page answered %j', async (name, injected, code) => {
    executeScript.mockResolvedValue(injected);
    await served();
    expect(await send(name, 7, OWN_PAGE)).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('a stranger', () => {
  test.each(
    rows.flatMap(([name]) => [
      [name, 'another extension', STRANGER] as const,
      [name, 'a file', FILE] as const,
    ]),
  )('is refused by %s: %s', async (name, _who, sender) => {
    await served();
    expect(await send(name, requests[name], sender)).toEqual(REFUSED);
  });
});

test.each(Object.entries(TO_PAGES))(
  'the background does not serve %s, which goes to pages',
  async (name, data) => {
    await served();
    expect(await send(name, data, CONTENT_SCRIPT)).toBeUndefined();
    expect(await send(name, data, OWN_PAGE)).toBeUndefined();
  },
);

test.each<['setSiteMode' | 'setLanguage']>([['setSiteMode'], ['setLanguage']])(
  '%s tells every open tab to read its settings again',
  async (name) => {
    const targets = openTabs();
    const news = await fakeBrowser.tabs.create({ url: 'https://news.example/' });
    const other = await fakeBrowser.tabs.create({ url: 'https://other.example/' });
    await served();
    await send(name, requests[name], OWN_PAGE);
    const told = targets.map(({ tabId }) => tabId);
    expect(told).toEqual(expect.arrayContaining([news.id, other.id]));
  },
);
