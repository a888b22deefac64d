import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardHost, createCardHost, GRACE_MILLISECONDS } from '../../src/page/card-host.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { nextFrame, only, pageWindow, putOnPage } from './page-fixture.ts';

const STYLE = 'style="font: 16px/24px monospace; margin: 20px 20px 0; width: 200px"';

let clock: HandClock;
let life: AbortController;
let card: CardHost<string>;
let inside: ShadowRoot | null;
let taken: string[];
let before: string;

beforeEach(() => {
  putOnPage(`<p id="words" ${STYLE}>Sam Altman</p><button id="page" style="margin-top: 300px">page</button>`);
  before = new XMLSerializer().serializeToString(document);
  clock = createHandClock();
  life = new AbortController();
  inside = null;
  taken = [];
  card = createCardHost<string>({
    window: pageWindow,
    clock,
    signal: life.signal,
    render: (root, content) => {
      inside = root;
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: content });
      const box = document.createElement('div');
      box.style.cssText = 'width: 150px; height: 80px';
      box.append(link);
      root.append(box);
      return () => taken.push(content);
    },
  });
});
afterEach(() => life.abort());

function open(content = 'card', takesFocus = false): void {
  card.open({
    content,
    anchor: () => only('#words').getBoundingClientRect(),
    rightToLeft: false,
    takesFocus,
  });
}

function hosts(): readonly Element[] {
  return [...document.documentElement.children].filter((element) => element.localName === 'div');
}

describe('an open card', () => {
  it('is one neutral element beside the body, in the top layer, with a closed shadow root', () => {
    open();
    const [host, ...others] = hosts();
    expect(others).toEqual([]);
    expect(host!.matches(':popover-open')).toBe(true);
    expect(host!.shadowRoot).toBeNull();
    expect(host!.getAttributeNames()).toEqual(['popover']);
    expect(inside!.mode).toBe('closed');
    expect(inside!.textContent).toBe('card');
  });

  it('stands below its words, in view', () => {
    open();
    const box = hosts()[0]!.getBoundingClientRect();
    const words = only('#words').getBoundingClientRect();
    expect(box.y).toBe(words.y + words.height + 8);
    expect(box.x).toBe(words.x);
    expect([box.width, box.height]).toEqual([150, 80]);
  });

  it('is out of reach of the page, important rules included', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div { display: none !important; opacity: 0 !important; position: static !important; color: red !important }',
    );
    document.adoptedStyleSheets = [sheet];
    open();
    const { display, opacity, position, color } = getComputedStyle(hosts()[0]!);
    document.adoptedStyleSheets = [];
    expect({ display, opacity, position, color }).toEqual({
      display: 'block',
      opacity: '1',
      position: 'fixed',
      color: 'rgb(0, 0, 0)',
    });
  });

  it('gives way to the next one', () => {
    open('one');
    open('two');
    expect(taken).toEqual(['one']);
    expect(hosts().length).toBe(1);
    expect(inside!.textContent).toBe('two');
  });

  it('follows its words when the page scrolls, and closes when they are out of sight', async () => {
    const filler = document.createElement('div');
    filler.style.height = '5000px';
    document.body.append(filler);
    open();
    window.scrollTo(0, 15);
    await nextFrame();
    await nextFrame();
    const words = only('#words').getBoundingClientRect();
    expect(hosts()[0]!.getBoundingClientRect().y).toBe(words.y + words.height + 8);
    window.scrollTo(0, 3000);
    await nextFrame();
    await nextFrame();
    expect(card.isOpen()).toBe(false);
    window.scrollTo(0, 0);
  });

  it('does not open for words that are gone', () => {
    card.open({ content: 'x', anchor: () => null, rightToLeft: false, takesFocus: false });
    expect(card.isOpen()).toBe(false);
    expect(hosts()).toEqual([]);
  });
});

describe('closing', () => {
  it.each([
    ['close()', () => card.close()],
    ['the signal', () => life.abort()],
  ])('by %s removes everything', (_, end) => {
    open();
    expect(card.isOpen()).toBe(true);
    end();
    expect(card.isOpen()).toBe(false);
    expect(taken).toEqual(['card']);
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });

  it('by Escape, which goes no further', async () => {
    const seen: string[] = [];
    document.addEventListener('keydown', ({ key }) => seen.push(key), { signal: life.signal });
    open();
    await userEvent.keyboard('{Escape}');
    expect(card.isOpen()).toBe(false);
    expect(seen).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(seen).toEqual(['Escape']);
  });

  it('by a press outside, not by one inside', async () => {
    open();
    await userEvent.click(hosts()[0]!, { position: { x: 100, y: 60 } });
    expect(card.isOpen()).toBe(true);
    await userEvent.click(only('#page'));
    expect(card.isOpen()).toBe(false);
  });

  it.each([
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['a press', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['leaving', () => hosts()[0]!.dispatchEvent(new PointerEvent('pointerleave'))],
    [
      'lost focus',
      () => hosts()[0]!.dispatchEvent(new FocusEvent('focusout', { relatedTarget: document.body })),
    ],
  ])('not by %s that the page made up', (_, forge) => {
    open();
    forge();
    clock.pass(10_000);
    expect(card.isOpen()).toBe(true);
  });

  it('a moment after the pointer left, unless it comes to the card', async () => {
    open();
    card.leave();
    clock.pass(GRACE_MILLISECONDS - 1);
    expect(card.isOpen()).toBe(true);
    await userEvent.hover(hosts()[0]!, { position: { x: 100, y: 60 } });
    clock.pass(10_000);
    expect(card.isOpen()).toBe(true);
    await userEvent.hover(only('#page'));
    clock.pass(GRACE_MILLISECONDS);
    expect(card.isOpen()).toBe(false);
  });

  it('a new card is not closed by the leave of the one before', () => {
    open('one');
    card.leave();
    open('two');
    clock.pass(10_000);
    expect(card.isOpen()).toBe(true);
  });
});

describe('the focus', () => {
  it('stays where it is for a card opened by pointer', async () => {
    only('#page').focus();
    open();
    expect(document.activeElement).toBe(only('#page'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(only('#page'));
  });

  it('goes into a card opened by keyboard and back to where it was', async () => {
    only('#page').focus();
    open('card', true);
    expect(document.activeElement).toBe(hosts()[0]);
    expect(inside!.activeElement?.localName).toBe('a');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(only('#page'));
  });

  it('goes back to where it was before the first of several cards', async () => {
    only('#page').focus();
    open('one', true);
    open('two', true);
    card.close();
    expect(document.activeElement).toBe(only('#page'));
  });

  it('keeps the card open while it is inside, wherever the pointer is', () => {
    open('card', true);
    card.leave();
    clock.pass(10_000);
    expect(card.isOpen()).toBe(true);
  });

  it('closes the card when the reader takes it elsewhere', async () => {
    open('card', true);
    only('#page').focus();
    expect(card.isOpen()).toBe(false);
    expect(document.activeElement).toBe(only('#page'));
  });

  it('goes to the card itself when nothing in it can have it', () => {
    const bare = createCardHost<null>({
      window: pageWindow,
      clock,
      signal: life.signal,
      render: (root) => {
        root.append('words');
        return () => {};
      },
    });
    bare.open({
      content: null,
      anchor: () => only('#words').getBoundingClientRect(),
      rightToLeft: false,
      takesFocus: true,
    });
    expect(document.activeElement).toBe(hosts()[0]);
  });
});
