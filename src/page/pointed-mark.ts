import type { PageWindow } from './page-window.ts';
import type { PaintedMarks } from './painted-marks.ts';
import type { PlacedMark } from './painter.ts';

/** A place in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A mark the reader means, and the box of its line of text that was pointed at, in the viewport. */
export type PointedMark = { readonly placed: PlacedMark; readonly rect: DOMRect };

/** A finger or a browser rounding may miss a glyph's box by this much. */
const TOLERANCE_PIXELS = 2;

/**
 * The mark under a point, or `null`. The caret position nearest to the point proposes a mark, and the boxes of its
 * words decide: beside the end of a line the caret is near a word that the pointer is not on. About 0.05 ms.
 */
export function markAt(window: PageWindow, point: Point, painted: PaintedMarks): PointedMark | null {
  const caret = caretAt(window.document, point, painted.shadowRoots);
  if (caret === null) return null;
  for (const { placed, range } of painted.inNode(caret.node)) {
    if (caret.offset < range.startOffset || caret.offset > range.endOffset) continue;
    const rect = rangeRects(window, range).find((box) => isWithin(box, point));
    if (rect !== undefined) return { placed, rect };
  }
  return null;
}

/** The boxes of a static range, one per line; empty when its text is gone or not shown. */
export function rangeRects(window: PageWindow, range: StaticRange): readonly DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || endOffset > (endContainer.nodeValue ?? '').length) return [];
  const ruler = window.document.createRange();
  ruler.setStart(startContainer, startOffset);
  ruler.setEnd(endContainer, endOffset);
  const rects = [...ruler.getClientRects()];
  // A live range costs the page something at every change of its text until it is collected: park it.
  ruler.setStart(window.document, 0);
  ruler.collapse(true);
  return rects;
}

type Caret = { readonly node: Node; readonly offset: number };

function caretAt(document: Document, { x, y }: Point, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret === null ? null : { node: caret.startContainer, offset: caret.startOffset };
}

function isWithin(box: DOMRect, { x, y }: Point): boolean {
  return (
    x >= box.x - TOLERANCE_PIXELS &&
    x <= box.x + box.width + TOLERANCE_PIXELS &&
    y >= box.y - TOLERANCE_PIXELS &&
    y <= box.y + box.height + TOLERANCE_PIXELS
  );
}
