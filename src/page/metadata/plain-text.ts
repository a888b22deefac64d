const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/gu;
const LAST_CODE_POINT = 0x10ffff;

/** Replaces the HTML entities that sites leave in their metadata; an unknown one stays as it is. */
export function decodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED_ENTITIES[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
    return point > 0 && point <= LAST_CODE_POINT ? String.fromCodePoint(point) : whole;
  });
}

/** A field no reader would read to its end is no title and no name. */
const LONGEST_FIELD = 1000;

/** Metadata as one line of text without entities; `null` when nothing readable is left. */
export function tidyField(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined || raw.length > 10 * LONGEST_FIELD) return null;
  const text = decodedEntities(raw).replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > LONGEST_FIELD ? null : text;
}

const ARABIC_INDIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/** Arabic-Indic and Persian digits as 0–9; the length stays the same. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    return String(point - (point >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO));
  });
}
