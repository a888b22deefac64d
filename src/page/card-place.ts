/** Boxes in CSS pixels of the viewport. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };
export type CardPlace = { readonly x: number; readonly y: number; readonly maxHeight: number };

const GAP = 8;
const MARGIN = 8;

/**
 * Where a card goes: below the words it is about when it fits there, above otherwise, where there is more room when
 * it fits on neither side. It never covers the words, so it never opens under the pointer. Its edge meets the edge
 * at which the words begin: the far one in right-to-left text.
 */
export function cardPlace(anchor: Box, card: Size, { width, height }: Size, rightToLeft: boolean): CardPlace {
  const below = height - MARGIN - (anchor.y + anchor.height + GAP);
  const above = anchor.y - GAP - MARGIN;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const y = goesBelow ? anchor.y + anchor.height + GAP : anchor.y - GAP - Math.min(card.height, maxHeight);
  const wanted = rightToLeft ? anchor.x + anchor.width - card.width : anchor.x;
  const x = Math.max(MARGIN, Math.min(wanted, width - MARGIN - card.width));
  return { x, y, maxHeight };
}
