/** A place where a name was found: UTF-16 units of the text, end exclusive. */
export type Hit = { readonly start: number; readonly end: number };

/** In order of start, then end, each place once. */
export function sortedHits(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== start || before.end !== end;
  });
}

/** What tells two lists of hits apart, in words; `null` when they say the same. Both are sorted. */
export function difference(found: readonly Hit[], expected: readonly Hit[]): string | null {
  const keys = new Set(expected.map(({ start, end }) => `${start}-${end}`));
  const extra = found.filter(({ start, end }) => !keys.has(`${start}-${end}`));
  const missing = keys.size - (found.length - extra.length);
  if (extra.length === 0 && missing === 0) return null;
  return `${missing} missing, ${extra.length} too many of ${expected.length}`;
}

/** From left to right the longest hit at each place, none overlapping the one before: what grep reports. */
export function leftmostLongest(hits: readonly Hit[]): readonly Hit[] {
  const chosen: Hit[] = [];
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at];
    const next = hits[at + 1];
    if (hit === undefined || hit.start < (chosen.at(-1)?.end ?? 0)) continue;
    if (next?.start !== hit.start) chosen.push(hit);
  }
  return chosen;
}
