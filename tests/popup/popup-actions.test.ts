import { describe, expect, test, vi } from 'vitest';
import { createPopup, type Popup } from '../../entrypoints/popup/popup.ts';
import type { SavedState } from '../../src/core/corpus/page-summary.ts';
import { entityId } from '../../src/core/knowledge/ids.ts';
import { failure, success } from '../../src/core/result.ts';
import { draft } from '../messaging/sample-requests.ts';
import {
  emptySummary,
  type Handlers,
  popupOn,
  prepareBrowser,
  readPopup,
  refused,
  saved,
  serveBackground,
  summary,
} from './served-popup.ts';

const NOT_SAVED: SavedState = { kind: 'not-saved' };
const ORIGIN = 'https://news.example:8443';

function savedOf({ state: { value } }: Popup): SavedState | null {
  return value.kind === 'ready' || value.kind === 'empty' ? value.summary.saved : null;
}

describe('saving', () => {
  test.each([
    ['known', summary],
    ['unknown', emptySummary],
  ])('a page with %s subjects shows that it is saved, and undoing that it is not', async (_label, shown) => {
    prepareBrowser();
    const { popup, calls } = await readPopup({ summarizePage: () => success(shown) });
    expect(savedOf(popup)).toEqual(NOT_SAVED);
    expect(await popup.actions.save()).toEqual(success(saved));
    expect(popup.state.value).toMatchObject({ summary: { ...shown, saved } });
    expect(await popup.actions.undoSave()).toEqual(success(null));
    expect(popup.state.value).toMatchObject({ summary: { ...shown, saved: NOT_SAVED } });
    expect(calls).toEqual([
      ['extractFromTab', 7],
      ['saveArticle', draft],
      ['removeArticle', saved.id],
    ]);
  });

  test.each<[string, Partial<Handlers>, readonly string[]]>([
    ['extracted', { extractFromTab: () => refused('nothing-to-save') }, ['extractFromTab']],
    ['stored', { saveArticle: () => refused('storage-full') }, ['extractFromTab', 'saveArticle']],
  ])('that cannot be %s says so and leaves the page as not saved', async (_label, changes, asked) => {
    prepareBrowser();
    const { popup, calls } = await readPopup(changes);
    expect(await popup.actions.save()).toMatchObject(failure({ detail: 'said the background' }));
    expect(savedOf(popup)).toEqual(NOT_SAVED);
    expect(calls.map(([name]) => name)).toEqual(asked);
  });

  test('that cannot be undone says so and stays saved', async () => {
    prepareBrowser();
    const { popup } = await readPopup({ removeArticle: () => refused('storage-failed') });
    await popup.actions.save();
    expect(await popup.actions.undoSave()).toEqual(refused('storage-failed'));
    expect(savedOf(popup)).toEqual(saved);
  });

  test('is not undone where nothing is saved', async () => {
    prepareBrowser();
    const { popup, calls } = await readPopup();
    expect(await popup.actions.undoSave()).toEqual(success(null));
    expect(calls).toEqual([]);
  });

  test('without a tab fails and asks for nothing', async () => {
    prepareBrowser();
    const calls = serveBackground();
    const { actions } = createPopup(Promise.resolve(null));
    expect(await actions.save()).toMatchObject(failure({ code: 'page-unreachable' }));
    expect(calls).toEqual([]);
  });
});

describe('switching the site', () => {
  test.each(['off', 'on'] as const)('%s is kept by the background and shown', async (mode) => {
    prepareBrowser({ granted: true });
    const sitesOff = mode === 'on' ? [ORIGIN] : [];
    const { popup, calls } = await readPopup({ readSettings: () => success({ language: 'en', sitesOff }) });
    expect(popup.site.value?.mode).not.toBe(mode);
    expect(await popup.actions.setSite(mode)).toEqual(success(null));
    expect(calls).toEqual([['setSiteMode', { origin: ORIGIN, mode }]]);
    expect(popup.site.value).toEqual({ origin: ORIGIN, mode, runsAlways: true });
  });

  test('that is not kept leaves it as it was', async () => {
    prepareBrowser();
    const { popup } = await readPopup({ setSiteMode: () => refused('storage-full') });
    expect(await popup.actions.setSite('off')).toEqual(refused('storage-full'));
    expect(popup.site.value?.mode).toBe('on');
  });

  test('without a site does nothing', async () => {
    prepareBrowser();
    const { popup, calls } = await readPopup({}, null);
    expect(await popup.actions.setSite('off')).toEqual(success(null));
    expect(calls).toEqual([]);
  });
});

describe('allowing the site', () => {
  test('asks the browser within the click, for the site without its port', async () => {
    const { request } = prepareBrowser();
    const { popup } = await readPopup();
    const asking = popup.actions.allowSite();
    expect(request.mock.calls).toEqual([[{ origins: ['https://news.example/*'] }]]);
    await asking;
  });

  test('reads the page anew once it is granted', async () => {
    const { contains } = prepareBrowser();
    let granted = false;
    const startInTab = () => (granted ? success(null) : refused('page-unreachable'));
    const { popup } = await readPopup({ startInTab });
    expect(popup.state.value).toMatchObject({ kind: 'not-allowed', reason: 'needs-permission' });
    granted = true;
    contains.mockResolvedValue(true);
    expect(await popup.actions.allowSite()).toEqual(success('granted'));
    expect(popup.state.value.kind).toBe('ready');
    expect(popup.site.value?.runsAlways).toBe(true);
  });

  test('reads nothing when it is refused', async () => {
    const { request } = prepareBrowser();
    request.mockResolvedValue(false);
    const { popup, calls } = await readPopup();
    expect(await popup.actions.allowSite()).toEqual(success('refused'));
    expect(calls).toEqual([]);
  });

  test('says what the browser says when it does not ask', async () => {
    const { request } = prepareBrowser();
    request.mockRejectedValue(new Error('must be called during a user gesture'));
    const { popup } = await readPopup();
    expect(await popup.actions.allowSite()).toEqual(
      failure({ code: 'not-allowed', detail: expect.stringContaining('user gesture') }),
    );
  });

  test.each([
    ['a file', 'file:///home/a.html'],
    ['a page of the browser', 'chrome://extensions/'],
    ['a tab whose address is hidden', null],
  ])('is not offered for %s', async (_label, url) => {
    const { request } = prepareBrowser();
    const { popup } = await readPopup({}, url);
    expect(await popup.actions.allowSite()).toMatchObject(failure({ code: 'not-allowed' }));
    expect(request).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
  test('changes at once and is kept', async () => {
    prepareBrowser();
    const { popup, calls } = await readPopup();
    popup.actions.setLanguage('ar');
    expect(popup.language.value).toBe('ar');
    await vi.waitFor(() => expect(calls).toEqual([['setLanguage', 'ar']]));
    expect(popup.state.value.kind).toBe('ready');
  });

  test('that is not kept is told', async () => {
    prepareBrowser();
    const { popup } = await readPopup({ setLanguage: () => refused('storage-full') });
    popup.actions.setLanguage('ar');
    const { failure: reason } = refused('storage-full');
    await vi.waitFor(() => expect(popup.state.value).toEqual({ kind: 'failed', failure: reason }));
  });
});

describe('a card', () => {
  const subject = { kind: 'entity', id: entityId('mira-vantable') } as const;

  test('is asked for as of the page’s date', async () => {
    prepareBrowser();
    const { popup, calls } = await readPopup();
    expect(await popup.actions.loadCard(subject)).toEqual(success(null));
    expect(calls).toEqual([['readCard', { subject, published: '2023-11-18' }]]);
  });

  test('has no date before the page was read', async () => {
    prepareBrowser();
    const calls = serveBackground();
    await popupOn().actions.loadCard(subject);
    expect(calls).toEqual([['readCard', { subject, published: null }]]);
  });
});

describe('an article', () => {
  test('opens in a tab', async () => {
    const { create } = prepareBrowser();
    const { popup } = await readPopup();
    popup.actions.openArticle('https://news.example/other');
    expect(create.mock.calls).toEqual([[{ url: 'https://news.example/other' }]]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'news', ''])(
    'does not open at %j',
    async (url) => {
      const { create } = prepareBrowser();
      const { popup } = await readPopup();
      popup.actions.openArticle(url);
      expect(create).not.toHaveBeenCalled();
    },
  );
});

describe('a page that was saved before', () => {
  const savedSummary = { ...summary, saved };
  const changed = { ...saved, kind: 'changed' } as const;
  const before = { summarizePage: () => success(savedSummary) };

  test('is shown as saved, then as changed when its text differs now', async () => {
    prepareBrowser();
    const { popup } = await readPopup({ ...before, readSavedState: () => success(changed) });
    expect(savedOf(popup)).toEqual(saved);
    await vi.waitFor(() => expect(savedOf(popup)).toEqual(changed));
    expect(await popup.actions.undoSave()).toEqual(success(null));
    expect(savedOf(popup)).toEqual(NOT_SAVED);
  });

  test.each<[string, Partial<Handlers>, readonly string[]]>([
    ['its text is the same', {}, ['extractFromTab', 'readSavedState']],
    ['it cannot be extracted', { extractFromTab: () => refused('nothing-to-save') }, ['extractFromTab']],
    [
      'it cannot be compared',
      { readSavedState: () => refused('storage-failed') },
      ['extractFromTab', 'readSavedState'],
    ],
  ])('stays saved when %s', async (_label, changes, asked) => {
    prepareBrowser();
    const calls = serveBackground({ ...before, ...changes });
    const popup = popupOn();
    await popup.refresh();
    await vi.waitFor(() => expect(calls.map(([name]) => name).slice(4)).toEqual(asked));
    // A further question is answered after what came before it.
    await popup.actions.loadCard({ kind: 'entity', id: entityId('mira-vantable') });
    expect(savedOf(popup)).toEqual(saved);
  });

  test('is not shown as changed once it was saved anew while it was compared', async () => {
    prepareBrowser();
    const renewed = { ...saved, savedAt: '2024-04-01T00:00:00Z' };
    const comparing = Promise.withResolvers<ReturnType<typeof success<typeof changed>>>();
    const { popup } = await readPopup({
      ...before,
      saveArticle: () => success(renewed),
      readSavedState: () => comparing.promise,
    });
    await popup.actions.save();
    expect(savedOf(popup)).toEqual(renewed);
    comparing.resolve(success(changed));
    await popup.actions.loadCard({ kind: 'entity', id: entityId('mira-vantable') });
    expect(savedOf(popup)).toEqual(renewed);
  });
});
