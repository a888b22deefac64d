/** Half-open range of UTF-16 units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export function spanLength({ start, end }: Span): number {
  return end - start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
