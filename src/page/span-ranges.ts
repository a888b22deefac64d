import type { Span } from '../core/text/span.ts';
import type { PageBlock, TextSegment } from './block-draft.ts';
import type { PageWindow } from './page-window.ts';

/** The part of one text node that a span covers, in UTF-16 units of the node's data. */
export type NodePiece = { readonly textNode: Text; readonly start: number; readonly end: number };

/** A span of a block's text as pieces of its text nodes, in order; empty pieces are left out. */
export function spanPieces(block: PageBlock, span: Span): readonly NodePiece[] {
  const pieces: NodePiece[] = [];
  const { segments } = block;
  for (let index = firstSegmentAt(segments, span.start); index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= span.end) break;
    const start = Math.max(0, span.start - segment.start);
    const end = Math.min(segment.textNode.length, span.end - segment.start);
    if (start < end) pieces.push({ textNode: segment.textNode, start, end });
  }
  return pieces;
}

/**
 * The same as static ranges, one per text node: live ranges would slow every change of the page. Each covers
 * exactly the words of the span that stand in its node.
 */
export function spanToRanges(window: PageWindow, block: PageBlock, span: Span): readonly StaticRange[] {
  return spanPieces(block, span).map((piece) => pieceRange(window, piece));
}

export function pieceRange(window: PageWindow, { textNode, start, end }: NodePiece): StaticRange {
  return new window.StaticRange({
    startContainer: textNode,
    startOffset: start,
    endContainer: textNode,
    endOffset: end,
  });
}

/** Whether the text nodes under a span still hold its words: the page may have changed since the block was read. */
export function isCurrent(block: PageBlock, span: Span): boolean {
  const words = block.text.slice(span.start, span.end);
  const onPage = spanPieces(block, span).map(({ textNode, start, end }) => textNode.data.slice(start, end));
  return onPage.join('').replaceAll('\n', '') === words.replaceAll('\n', '');
}

/** Index of the last segment that starts at or before the offset. */
function firstSegmentAt(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
