import { describe, expect, test } from 'vitest';
import { type Sender, senderOf } from '../../src/messaging/channel.ts';

const own = { id: 'siyaq', origin: 'chrome-extension://siyaq/' };
type RawSender = Parameters<typeof senderOf>[0];

const OWN: Sender = { kind: 'own' };

describe('senderOf', () => {
  test.each<[string, RawSender, Sender | null]>([
    ['its own popup', { id: 'siyaq', url: 'chrome-extension://siyaq/popup.html' }, OWN],
    [
      'its own page in a tab',
      { id: 'siyaq', url: 'chrome-extension://siyaq/popup.html?tab=3', frameId: 0, tab: { id: 3 } },
      OWN,
    ],
    ['its own background, which may have no address', { id: 'siyaq' }, OWN],
    [
      'a content script of an http page',
      { id: 'siyaq', url: 'http://news.example/a', frameId: 0, tab: { id: 0 } },
      { kind: 'page', tabId: 0, frameId: 0, url: 'http://news.example/a' },
    ],
    [
      'a content script of a frame',
      { id: 'siyaq', url: 'https://frame.example/', frameId: 5, tab: { id: 2 } },
      { kind: 'page', tabId: 2, frameId: 5, url: 'https://frame.example/' },
    ],
    [
      'a page whose address holds ours',
      { id: 'siyaq', url: 'https://evil.example/chrome-extension://siyaq/', frameId: 0, tab: { id: 2 } },
      { kind: 'page', tabId: 2, frameId: 0, url: 'https://evil.example/chrome-extension://siyaq/' },
    ],
    [
      'a web address without a tab',
      { id: 'siyaq', url: 'https://evil.example/chrome-extension://siyaq/' },
      null,
    ],
    ['a tab without a number', { id: 'siyaq', url: 'https://news.example/', tab: {} }, null],
    ['a tab without an address', { id: 'siyaq', frameId: 0, tab: { id: 2 } }, null],
    [
      'another extension with its own address',
      { id: 'other', url: 'chrome-extension://other/page.html' },
      null,
    ],
    [
      'another extension that forges our address',
      { id: 'other', url: 'chrome-extension://siyaq/popup.html' },
      null,
    ],
    ['a sender without an id', { url: 'chrome-extension://siyaq/popup.html' }, null],
    [
      'an extension whose id begins with ours',
      { id: 'siyaq', url: 'chrome-extension://siyaqx/popup.html' },
      null,
    ],
    [
      'an extension page of another id in a tab',
      { id: 'siyaq', url: 'chrome-extension://x/', tab: { id: 2 } },
      null,
    ],
    ['a file in a tab', { id: 'siyaq', url: 'file:///home/a.html', frameId: 0, tab: { id: 2 } }, null],
    ['a file without a tab', { id: 'siyaq', url: 'file:///home/a.html' }, null],
    ['a data page in a tab', { id: 'siyaq', url: 'data:text/html,x', frameId: 0, tab: { id: 2 } }, null],
    ['a data page without a tab', { id: 'siyaq', url: 'data:text/html,x' }, null],
    ['a blank frame of a page', { id: 'siyaq', url: 'about:blank', frameId: 1, tab: { id: 2 } }, null],
    ['a blob page that names our origin', { id: 'siyaq', url: 'blob:chrome-extension://siyaq/1' }, null],
    ['an address like a web address', { id: 'siyaq', url: 'httpsx://news.example/', tab: { id: 2 } }, null],
  ])('knows %s', (_label, raw, expected) => {
    expect(senderOf(raw, own)).toEqual(expected);
  });
});
