import type { PlacedMark } from './painter.ts';

/** One range of a painted mark, with the mark. */
export type PaintedPiece = { readonly placed: PlacedMark; readonly range: StaticRange };

/** Our own table of what is painted where: asking it is a hundred times cheaper than asking the registry. */
export type PaintedMarks = {
  /** In page order. */
  readonly all: readonly PlacedMark[];
  /** Open shadow roots with text of their own; a look-up by coordinates must be told of them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** The pieces in one text node, shortest first: of two marks the one inside the other is meant. */
  inNode(node: Node): readonly PaintedPiece[];
};

export function paintedMarks(
  placed: readonly PlacedMark[],
  shadowRoots: readonly ShadowRoot[] = [],
): PaintedMarks {
  const byNode = new Map<Node, PaintedPiece[]>();
  for (const one of placed) {
    for (const range of one.ranges) {
      const pieces = byNode.get(range.startContainer) ?? [];
      if (pieces.length === 0) byNode.set(range.startContainer, pieces);
      pieces.push({ placed: one, range });
    }
  }
  for (const pieces of byNode.values()) pieces.sort((a, b) => length(a) - length(b));
  return { all: placed, shadowRoots, inNode: (node) => byNode.get(node) ?? [] };
}

function length({ range }: PaintedPiece): number {
  return range.endOffset - range.startOffset;
}
