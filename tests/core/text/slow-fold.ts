/**
 * Folding as the rules say it, one cluster at a time, by String.prototype.normalize and without any table: the
 * reference that the fast folder is compared with. Written on its own; it shares no code and no list with
 * src/core/text.
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

/** Soft hyphen, joiners, fillers, bidi and zero-width controls, variation selectors, tags, byte order mark. */
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0x0, 0x0],
  [0xad, 0xad],
  [0x2be, 0x2bf],
  [0x34f, 0x34f],
  [0x55b, 0x55c],
  [0x55e, 0x55e],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x674, 0x674],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe70, 0xfe7f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

export function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? -1;
  return '®™℠'.includes(character) || INVISIBLE_RANGES.some(([first, last]) => code >= first && code <= last);
}

export function withoutInvisible(text: string): string {
  return [...text].filter((character) => !isInvisible(character)).join('');
}

const ORNAMENTS: readonly RegExp[] = [
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff]/gu,
  /[\u{10efc}-\u{10eff}]/gu,
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\ufb1e]/gu,
  /[\u0300-\u036f]|[\u0483-\u0487]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20f0]|[\ufe20-\ufe2f]/gu,
  /[\u0711\u0730-\u074a]|[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0951-\u0954]|[\u135d-\u135f]|[\u302a-\u302f]/gu,
  // What NFC has not joined to a letter: voicing marks, and the 21 vowels and 27 finals of modern Hangul.
  /[\u3099\u309a\u{1161}-\u{1175}\u{11a8}-\u{11c2}]/gu,
];
const APOSTROPHES = /[’‘ʼʻ`´׳ʹ＇‛ʽˈ′՚ꞌ᾽᾿΄]/gu;
const DASHES = /[‐‑‒–—−﹣－־֊]/gu;

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[آأإٱٲٳ]/gu, 'ا'],
  [/[ؤۄۅۆۇۈۉۊۋۏ]/gu, 'و'],
  [/[ئىیۍێېۑےۓؠؽؾؿ]/gu, 'ي'],
  [/[کڪ]/gu, 'ك'],
  [/[ګڭ]/gu, 'گ'],
  [/[ةھۀہۂۃەۿ]/gu, 'ه'],
  [/[ںڻڼ]/gu, 'ن'],
  [/[ڵڶڷ]/gu, 'ل'],
  [/[ڒڔڕ]/gu, 'ر'],
  [/[ڡڢ]/gu, 'ف'],
  [/[ٯڧ]/gu, 'ق'],
  [/ټ/gu, 'ٹ'],
  [/ډ/gu, 'ڈ'],
  [/ړ/gu, 'ڑ'],
  [/ı/gu, 'i'],
  [/ß/gu, 'ss'],
  [/[øɔ]/gu, 'o'],
  [/ł/gu, 'l'],
  [/[đðɗɖ]/gu, 'd'],
  [/þ/gu, 'th'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/[əɛǝ]/gu, 'e'],
  [/ħ/gu, 'h'],
  [/ŧ/gu, 't'],
  [/ŋ/gu, 'n'],
  [/[ɓƀ]/gu, 'b'],
  [/ƙ/gu, 'k'],
  [/ƴ/gu, 'y'],
  [/ƒ/gu, 'f'],
  [/[ёѐ]/gu, 'е'],
  [/[ѝӣ]/gu, 'и'],
  [/[ӯў]/gu, 'у'],
  [/ґ/gu, 'г'],
  [/ς/gu, 'σ'],
  [/\u0901/gu, '\u0902'],
  [/\u0929/gu, '\u0928'],
  [/\u0931/gu, '\u0930'],
  [/\u0934/gu, '\u0933'],
  [/\u0972/gu, '\u0905\u0945'],
  [/\u09ce/gu, '\u09a4\u09cd'],
  [/\u0d7a/gu, '\u0d23\u0d4d'],
  [/\u0d7b/gu, '\u0d28\u0d4d'],
  [/\u0d7c/gu, '\u0d30\u0d4d'],
  [/\u0d7d/gu, '\u0d32\u0d4d'],
  [/\u0d7e/gu, '\u0d33\u0d4d'],
  [/\u0d7f/gu, '\u0d15\u0d4d'],
  [/\u0d4c/gu, '\u0d57'],
  [/״/gu, '"'],
  [/٫/gu, '.'],
  [/٬/gu, ','],
  [/٪/gu, '%'],
  [/፡/gu, ' '],
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

/** Values of digits, found by counting: Unicode keeps ten digits of every script in a row and in order. */
const DIGIT_VALUES = new Map<string, string>();
for (let code = 0, before = 0; code <= 0x1ffff; code++) {
  const isDigit = /^\p{Nd}$/u.test(String.fromCodePoint(code));
  if (isDigit) DIGIT_VALUES.set(String.fromCodePoint(code), String(before % 10));
  before = isDigit ? before + 1 : 0;
}

function plainDigits(text: string): string {
  return [...text].map((character) => DIGIT_VALUES.get(character) ?? character).join('');
}

const BEGINS_WITH_SIGN = new RegExp(`^(?:${APOSTROPHES.source}|${DASHES.source})`, 'u');

export function slowFoldCluster(cluster: string): string {
  let text = withoutInvisible(cluster);
  if (BEGINS_WITH_SIGN.test(text)) text = text.replace(APOSTROPHES, "'").replace(DASHES, '-');
  text = text.normalize('NFKC').toLowerCase().normalize('NFC');
  text = withoutInvisible(text.replace(APOSTROPHES, "'").replace(DASHES, '-'));
  for (const marks of ORNAMENTS) text = text.replace(marks, '');
  for (const [pattern, plain] of LETTERS) text = text.replace(pattern, plain);
  text = bare(text);
  for (const [pattern, plain] of LETTERS) text = text.replace(pattern, plain);
  return plainDigits(text);
}

export function slowFold(text: string): string {
  return clustersOf(text).map(slowFoldCluster).join('');
}
