import type { PageReading } from '../core/corpus/article.ts';
import type { PageBlock } from './block-draft.ts';
import { blockHash } from './block-hash.ts';
import { isShown } from './layout.ts';
import { readPageFacts } from './page-facts.ts';
import { isRendered, type PageWindow } from './page-window.ts';
import { walkBlocks } from './text-blocks.ts';
import { createTimeSlices } from './time-slices.ts';

export type HashedBlock = { readonly block: PageBlock; readonly hash: string };

/** The visible text of a page at one moment, and the open shadow roots some of it stands in. */
export type PageText = {
  readonly blocks: readonly HashedBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
};

/**
 * Reads the text of the page without holding it up: pauses whenever a slice of time is over, and stops early when
 * `signal` aborts. A page in design mode is being written, not read: it has no text for us.
 */
export async function readPageText(window: PageWindow, signal: AbortSignal): Promise<PageText> {
  const slices = createTimeSlices(window);
  const blocks: HashedBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  for (const stretch of pageBlocks(window, (root) => shadowRoots.push(root))) {
    for (const block of stretch) blocks.push({ block, hash: blockHash(block.text) });
    if (!slices.isOver()) continue;
    await slices.rest();
    if (signal.aborted) break;
  }
  return { blocks, shadowRoots };
}

/** Facts and blocks of the page in one go, as sent to Siyaq's own pages: kinds and texts, no nodes. */
export function readPage(window: PageWindow): PageReading {
  const blocks = [...pageBlocks(window)].flat();
  return {
    facts: readPageFacts(window.document, window.location.href),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  };
}

function pageBlocks(
  window: PageWindow,
  onShadowRoot?: (root: ShadowRoot) => void,
): Iterable<readonly PageBlock[]> {
  const { body, designMode } = window.document;
  if (body === null || designMode === 'on') return [];
  const layout = isRendered(window.document) ? window : null;
  if (layout !== null && !isShown(layout, body)) return [];
  return walkBlocks(body, { window: layout, part: 'page', ...(onShadowRoot && { onShadowRoot }) });
}
