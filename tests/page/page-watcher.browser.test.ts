import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PageWatcher, watchPage } from '../../src/page/page-watcher.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { only, pageWindow, putOnPage } from './page-fixture.ts';

const address = location.href;
let clock: HandClock;
let life: AbortController;
let changes: string[];
let watcher: PageWatcher;

beforeEach(() => {
  putOnPage('<p id="a">one</p><details id="d"><summary>s</summary></details>');
  clock = createHandClock();
  life = new AbortController();
  changes = [];
  watcher = watchPage({
    window: pageWindow,
    clock,
    signal: life.signal,
    onChange: (change) => changes.push(change),
  });
});
afterEach(() => {
  life.abort();
  history.replaceState(null, '', address);
});

/** Lets the observer be told, then ten seconds pass. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  clock.pass(10_000);
}

describe('watchPage', () => {
  it.each([
    ['text that changes', () => (only('#a').firstChild!.nodeValue = 'two')],
    ['nodes that come', () => document.body.append('more')],
    ['nodes that go', () => only('#a').remove()],
    ['text that is shown', () => only('#d').setAttribute('open', '')],
    ['a class that changes', () => only('#a').classList.add('seen')],
    ['a style that changes', () => (only('#a').style.display = 'none')],
    ['a page hidden from assistive tools', () => only('#a').setAttribute('aria-hidden', 'true')],
  ])('tells of %s, once', async (_, change) => {
    change();
    await settle();
    expect(changes).toEqual(['content']);
  });

  it.each([
    ['other attributes', () => only('#a').setAttribute('title', 'x')],
    [
      'things beside the body, such as our card',
      () => document.documentElement.append(document.createElement('aside')),
    ],
    ['the head', () => document.head.append(document.createElement('meta'))],
    ['reading', () => void document.body.textContent],
  ])('does not heed %s', async (_, change) => {
    change();
    await settle();
    for (const aside of document.querySelectorAll('html > aside')) aside.remove();
    expect(changes).toEqual([]);
  });

  it('waits for a burst of changes to end', async () => {
    for (let index = 0; index < 5; index++) {
      only('#a').append('x');
      await Promise.resolve();
      clock.pass(100);
    }
    expect(changes).toEqual([]);
    await settle();
    expect(changes).toEqual(['content']);
  });

  it('goes on watching when the page puts in another body', async () => {
    const old = document.body;
    const body = document.createElement('body');
    document.documentElement.replaceChild(body, old);
    await settle();
    body.append('new text');
    await settle();
    document.documentElement.replaceChild(old, body);
    await settle();
    expect(changes).toEqual(['content', 'content', 'content']);
  });

  it('watches shadow roots that it is told of', async () => {
    const root = only('#a').attachShadow({ mode: 'open' });
    await settle();
    root.append('unseen');
    await settle();
    expect(changes).toEqual([]);
    watcher.include([root]);
    root.append('seen');
    await settle();
    expect(changes).toEqual(['content']);
  });

  it.each([
    ['pushState', () => history.pushState(null, '', '?article=2')],
    ['replaceState', () => history.replaceState(null, '', '?article=3')],
    ['a route in the fragment', () => history.pushState(null, '', '#/article/4')],
  ])('tells of navigation within the page by %s', async (_, navigate) => {
    const navigated = new Promise((resolve) =>
      navigation.addEventListener('navigatesuccess', resolve, { once: true }),
    );
    navigate();
    await navigated;
    await settle();
    expect(changes).toEqual(['navigation']);
  });

  it('takes a jump to a place in the page for no navigation', async () => {
    const navigated = new Promise((resolve) =>
      navigation.addEventListener('navigatesuccess', resolve, { once: true }),
    );
    history.pushState(null, '', '#place');
    await navigated;
    await settle();
    expect(changes).toEqual([]);
  });

  it('is silent after its end', async () => {
    only('#a').append('x');
    life.abort();
    await settle();
    only('#a').append('y');
    history.pushState(null, '', '?article=5');
    await settle();
    expect(changes).toEqual([]);
  });
});
