import type { PageBlock } from '../../src/page/block-draft.ts';
import type { PageWindow } from '../../src/page/page-window.ts';
import { allBlocks } from '../../src/page/text-blocks.ts';

export const pageWindow: PageWindow = window;

/** A document without layout, as another tab's parser would give it. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Puts markup on the test page in place of what was there, and answers the element that holds it. */
export function putOnPage(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.append(...parsed(`<body>${html}`).body.childNodes);
  document.body.replaceChildren(holder);
  return holder;
}

export function only(selector: string): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return element;
}

export function blocksOf(root: Element): readonly PageBlock[] {
  return allBlocks(root, { window: pageWindow, part: 'page' });
}

/** `kind: text` of each block, for tables. */
export function readingOf(html: string): readonly string[] {
  return blocksOf(putOnPage(html)).map(({ kind, text }) => `${kind}: ${text}`);
}

/** Resolves after the next frame was drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** The words a range covers, through a live range that is not kept. */
export function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
