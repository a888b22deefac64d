import type { Span } from './span.ts';

/** Index of the first item whose span starts at or after `start`; items are in order of their start. */
function firstFrom<Item>(items: readonly Item[], start: number, spanOf: (item: Item) => Span): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && spanOf(item).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Things that stand in a text, in order of their start, asked for by place. Every question costs the logarithm of
 * the list and the length of the answer, so that asking once per sentence stays linear in the text.
 */
export class SpanList<Item> {
  private readonly items: readonly Item[];
  private readonly spanOf: (item: Item) => Span;

  /** `items` must be in order of their start. */
  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    this.items = items;
    this.spanOf = spanOf;
  }

  /** Items that lie within `outer` as a whole. */
  within(outer: Span): readonly Item[] {
    const found: Item[] = [];
    for (let at = firstFrom(this.items, outer.start, this.spanOf); at < this.items.length; at++) {
      const item = this.items[at];
      if (item === undefined || this.spanOf(item).start >= outer.end) break;
      if (this.spanOf(item).end <= outer.end) found.push(item);
    }
    return found;
  }

  /** Items that start in `[from, to)`. */
  startingIn(from: number, to: number): readonly Item[] {
    const found: Item[] = [];
    for (let at = firstFrom(this.items, from, this.spanOf); at < this.items.length; at++) {
      const item = this.items[at];
      if (item === undefined || this.spanOf(item).start >= to) break;
      found.push(item);
    }
    return found;
  }

  /** Whether some item overlaps `span`; for items that do not overlap one another. */
  overlaps(span: Span): boolean {
    const next = firstFrom(this.items, span.start, this.spanOf);
    const after = this.items[next];
    const before = next > 0 ? this.items[next - 1] : undefined;
    const startsInside = after !== undefined && this.spanOf(after).start < span.end;
    return startsInside || (before !== undefined && this.spanOf(before).end > span.start);
  }

  /** Whether one item holds all of `span`; for items that do not overlap one another. */
  covers(span: Span): boolean {
    const next = firstFrom(this.items, span.start + 1, this.spanOf);
    const before = next > 0 ? this.items[next - 1] : undefined;
    return before !== undefined && this.spanOf(before).end >= span.end;
  }
}
