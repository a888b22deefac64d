/** Marks that part a headline from the name of its site; the hyphen only between spaces. */
const PARTING = /\s+[-–—|·•:»«]\s+|\s*\|\s*/gu;

/**
 * A headline without the name of the site that many pages put after or before it. Only a part that is one of
 * `siteNames` is taken away: the rest of a headline may contain dashes of its own.
 */
export function headlineWithoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(folded));
  const marks = [...title.matchAll(PARTING)];
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return title;
  if (names.has(folded(title.slice(last.index + last[0].length)))) return title.slice(0, last.index).trim();
  if (names.has(folded(title.slice(0, first.index))))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

/** Letters and digits alone, without the ending of a host: "Example News" and "examplenews.com" are the same name. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|net|org|info|news)(?:\.\p{L}{2})?$|\.\p{L}{2}$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
