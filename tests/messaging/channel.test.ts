import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failure, success } from '../../src/core/result.ts';
import { ask, type SenderKind, type Service, serve } from '../../src/messaging/channel.ts';
import {
  CONTENT_SCRIPT,
  type MessageSender,
  OWN_PAGE,
  openTabs,
  send,
  sendAs,
  tab,
  untilTestEnds,
} from './message-wire.ts';

const settings = { language: 'en', sitesOff: [] } as const;
const NOBODY = 'Could not establish connection';

function settingsService(rest: Partial<Service<'readSettings'>> = {}): Service<'readSettings'> {
  return { from: ['own'], schema: v.undefined(), handle: async () => success(settings), ...rest };
}

describe('who may send', () => {
  const { id } = fakeBrowser.runtime;
  const stranger: MessageSender = { id: 'another', url: 'chrome-extension://another/page.html' };
  const file: MessageSender = { id, url: 'file:///home/a.html', frameId: 0, tab: tab(3) };
  const everyone: readonly SenderKind[] = ['own', 'page'];

  test.each<[string, readonly SenderKind[], MessageSender, boolean]>([
    ['an own page, served to own pages', ['own'], OWN_PAGE, true],
    ['a content script, served to own pages', ['own'], CONTENT_SCRIPT, false],
    ['an own page, served to content scripts', ['page'], OWN_PAGE, false],
    ['a content script, served to content scripts', ['page'], CONTENT_SCRIPT, true],
    ['an own page, served to both', everyone, OWN_PAGE, true],
    ['a content script, served to both', everyone, CONTENT_SCRIPT, true],
    ['another extension, served to both', everyone, stranger, false],
    ['a file, served to both', everyone, file, false],
    ['a sender without anything, served to both', everyone, {}, false],
  ])('%s', async (_label, from, sender, allowed) => {
    const handle = vi.fn(async () => success(settings));
    serve('readSettings', settingsService({ from, handle }), untilTestEnds().signal);
    const reply = await send('readSettings', undefined, sender);
    expect(handle).toHaveBeenCalledTimes(allowed ? 1 : 0);
    expect(reply).toEqual(
      allowed
        ? success(settings)
        : failure({ code: 'not-allowed', detail: 'readSettings is not for this sender' }),
    );
  });

  test('the sender is looked at before the message', async () => {
    serve('readSettings', settingsService(), untilTestEnds().signal);
    const reply = await send('readSettings', { malformed: true }, CONTENT_SCRIPT);
    expect(reply).toHaveProperty('failure.code', 'not-allowed');
  });

  test('the handler learns which tab and frame a page is in', async () => {
    const handle = vi.fn(async () => success(settings));
    serve('readSettings', settingsService({ from: ['page'], handle }), untilTestEnds().signal);
    await send('readSettings', undefined, { ...CONTENT_SCRIPT, frameId: 4 });
    const sender = { kind: 'page', tabId: 7, frameId: 4, url: 'https://news.example/story' };
    expect(handle).toHaveBeenCalledWith(undefined, sender);
  });
});

describe('a handler that fails', () => {
  test.each<[string, unknown, string]>([
    ['an error', new RangeError('out of reach'), 'readSettings: RangeError: out of reach'],
    ['something else', 'no reason', 'readSettings: no reason'],
  ])('with %s becomes an unexpected failure that names the message', async (_label, thrown, detail) => {
    const handle = () => Promise.reject(thrown);
    serve('readSettings', settingsService({ handle }), untilTestEnds().signal);
    expect(await send('readSettings', undefined, OWN_PAGE)).toEqual(failure({ code: 'unexpected', detail }));
  });

  test('at once becomes an unexpected failure too', async () => {
    const handle = () => {
      throw new TypeError('no such thing');
    };
    serve('readSettings', settingsService({ handle }), untilTestEnds().signal);
    expect(await send('readSettings', undefined, OWN_PAGE)).toEqual(
      failure({ code: 'unexpected', detail: 'readSettings: TypeError: no such thing' }),
    );
  });
});

describe('the end of serving', () => {
  test('takes the listener away and leaves the others', async () => {
    const first = untilTestEnds();
    serve('readSettings', settingsService(), first.signal);
    const language = { from: ['own'], schema: v.picklist(['ar', 'en', 'browser']) } as const;
    serve('setLanguage', { ...language, handle: async () => success(null) }, untilTestEnds().signal);
    expect(await send('readSettings', undefined, OWN_PAGE)).toEqual(success(settings));
    first.abort();
    expect(await send('readSettings', undefined, OWN_PAGE)).toBeUndefined();
    expect(await send('setLanguage', 'ar', OWN_PAGE)).toEqual(success(null));
  });

  test('leaves nothing behind in the browser, and serving may begin again', async () => {
    const first = untilTestEnds();
    serve('readSettings', settingsService(), first.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    first.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
    serve('readSettings', settingsService(), untilTestEnds().signal);
    expect(await send('readSettings', undefined, OWN_PAGE)).toEqual(success(settings));
  });

  test('that came before the beginning serves nothing', async () => {
    serve('readSettings', settingsService(), AbortSignal.abort());
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('ask', () => {
  test('answers the reply of the background', async () => {
    sendAs(OWN_PAGE);
    serve('readSettings', settingsService(), untilTestEnds().signal);
    expect(await ask('readSettings', undefined)).toEqual(success(settings));
  });

  test('answers the refusal of the background', async () => {
    sendAs(CONTENT_SCRIPT);
    serve('readSettings', settingsService(), untilTestEnds().signal);
    expect(await ask('readSettings', undefined)).toHaveProperty('failure.code', 'not-allowed');
  });

  test.each<[string, () => void, string]>([
    ['nobody listens', () => undefined, NOBODY],
    [
      'nobody listens any more',
      () => {
        const serving = untilTestEnds();
        serve('readSettings', settingsService(), serving.signal);
        serving.abort();
      },
      NOBODY,
    ],
    [
      'another message is served',
      () => {
        const pageSettings = { mode: 'on', language: 'en' } as const;
        const handle = async () => success(pageSettings);
        serve('readPageSettings', { from: ['own'], schema: v.undefined(), handle }, untilTestEnds().signal);
      },
      NOBODY,
    ],
    [
      'the handler answers nothing',
      () => {
        const nothing: unknown = undefined;
        const handle = async () => nothing as never;
        serve('readSettings', settingsService({ handle }), untilTestEnds().signal);
      },
      'no answer',
    ],
  ])('is a page that is unreachable when %s', async (_label, prepare, problem) => {
    sendAs(OWN_PAGE);
    prepare();
    expect(await ask('readSettings', undefined)).toEqual(
      failure({ code: 'page-unreachable', detail: expect.stringMatching(`^readSettings: .*${problem}`) }),
    );
  });

  test('reaches the top frame of a tab, as one of our own', async () => {
    const targets = openTabs(7);
    const schema = v.picklist(['next', 'previous']);
    const handle = vi.fn(async () => success(null));
    serve('stepToMark', { from: ['own'], schema, handle }, untilTestEnds().signal);
    expect(await ask('stepToMark', 'next', 7)).toEqual(success(null));
    expect(handle).toHaveBeenCalledWith('next', { kind: 'own' });
    expect(targets).toEqual([{ tabId: 7, frameId: 0 }]);
  });

  test('says that a tab without our script is unreachable', async () => {
    openTabs(7);
    const detail = expect.stringContaining('stepToMark: ');
    expect(await ask('stepToMark', 'next', 8)).toEqual(failure({ code: 'page-unreachable', detail }));
  });
});
