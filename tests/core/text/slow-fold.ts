/**
 * Folding as the rules say it, one cluster at a time and without any table: the reference that the fast folder is
 * compared with. Written on its own; it shares no code and no list with src/core/text.
 */
const JOINING = /^[\p{M}\u1160-\u11ff\uff9e\uff9f]$/u;
const LONGEST_CLUSTER = 32;

/** Base characters with the marks and jamo behind them, at most 32 units each. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at, at + 2));
    let end = at + (pair ? 2 : 1);
    while (end < text.length && end - at < LONGEST_CLUSTER && JOINING.test(text.charAt(end))) end++;
    clusters.push(text.slice(at, end));
    at = end;
  }
  return clusters;
}

/** NUL, soft hyphen, grapheme joiner, tatweel, bidi and zero-width controls, variation selectors, byte order mark. */
const INVISIBLE = new Set([0, 0xad, 0x034f, 0x061c, 0x0640, 0x180e, 0xfeff]);
for (const [first, last] of [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
] as const) {
  for (let code = first; code <= last; code++) INVISIBLE.add(code);
}

export function withoutInvisible(text: string): string {
  return [...text].filter((character) => !INVISIBLE.has(character.codePointAt(0) ?? -1)).join('');
}

const ARABIC_MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08ca-\u08ff]/gu;
const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
const FREE_MARKS =
  /[\u0300-\u036f]|[\u0483-\u0487]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20f0]|[\ufe20-\ufe2f]/gu;
const APOSTROPHES = /[’‘ʼʻ`´׳ʹ＇‛]/gu;
const DASHES = /[‐‑‒–—−﹣－]/gu;

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[آأإٱٲٳ]/gu, 'ا'],
  [/ؤ/gu, 'و'],
  [/[ئىیېےۓ]/gu, 'ي'],
  [/[کڪ]/gu, 'ك'],
  [/[ةھۀہۂۃە]/gu, 'ه'],
  [/ı/gu, 'i'],
  [/ß/gu, 'ss'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/[đð]/gu, 'd'],
  [/þ/gu, 'th'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ə/gu, 'e'],
  [/ё/gu, 'е'],
  [/ς/gu, 'σ'],
  [/״/gu, '"'],
  [/٫/gu, '.'],
  [/٬/gu, ','],
  [/٪/gu, '%'],
];

/** Accents are ornaments on Latin and Greek letters only. */
function bare(text: string): string {
  return [...text]
    .map((character) =>
      /[\p{Script=Latin}\p{Script=Greek}]/u.test(character)
        ? character.normalize('NFD').replace(/\p{M}/gu, '')
        : character,
    )
    .join('');
}

/** Unicode keeps the ten digits of every script in a row, so the numeric value follows from the neighbours. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (before < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
    return String(before);
  });
}

export function slowFoldCluster(cluster: string): string {
  const isSign = new RegExp(`^(?:${APOSTROPHES.source}|${DASHES.source})$`, 'u').test(cluster);
  let text = isSign ? cluster : cluster.normalize('NFKC').toLowerCase().normalize('NFC');
  text = text.replace(APOSTROPHES, "'").replace(DASHES, '-');
  text = withoutInvisible(text);
  for (const pattern of [ARABIC_MARKS, HEBREW_POINTS, FREE_MARKS]) text = text.replace(pattern, '');
  for (const [pattern, plain] of LETTERS) text = text.replace(pattern, plain);
  text = bare(text);
  for (const [pattern, plain] of LETTERS) text = text.replace(pattern, plain);
  return plainDigits(text);
}

export function slowFold(text: string): string {
  return clustersOf(text).map(slowFoldCluster).join('');
}
