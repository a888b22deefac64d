import { ARABIC_LETTER_FOLDS } from './arabic.ts';

/** Letters that NFKC leaves alone although readers and reporters mix them with plainer ones. */
const LETTER_FOLDS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'e'],
  ['ё', 'е'],
  ['ς', 'σ'],
]);

/** Apostrophes, quotes that stand for them, dashes and Arabic number punctuation, each to its plainest sign. */
const SIGN_FOLDS: ReadonlyMap<string, string> = new Map([
  ...Array.from('’‘ʼʻ`´׳ʹ＇‛', (sign): [string, string] => [sign, "'"]),
  ...Array.from('‐‑‒–—−﹣－', (sign): [string, string] => [sign, '-']),
  ['״', '"'],
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
]);

/** Signs that carry no letter: NUL, tatweel, bidi controls, zero-width characters, variation selectors, Arabic ornaments. */
const IGNORED_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x0000],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08ca, 0x08ff],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Combining marks of no script of their own: accents, stress marks, enclosing signs. */
const INHERITED_MARK_RANGES: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0xfe20, 0xfe2f],
];

function within(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

const STRIPS_MARKS = /[\p{Script=Latin}\p{Script=Greek}]/u;
const MARKS = /\p{M}/gu;
const DECIMAL_DIGIT = /\p{Nd}/u;

/** The value 0–9 of a decimal digit of any script: Unicode keeps each script's ten digits in a row from its zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (own - zero < 9 && DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return own - zero;
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (within(IGNORED_RANGES, code)) return '';
  const arabic = ARABIC_LETTER_FOLDS.get(code);
  if (arabic !== undefined) return String.fromCodePoint(arabic);
  const plain = LETTER_FOLDS.get(character) ?? SIGN_FOLDS.get(character);
  if (plain !== undefined) return plain;
  if (within(INHERITED_MARK_RANGES, code)) return '';
  if (STRIPS_MARKS.test(character)) {
    const bare = character.normalize('NFD').replace(MARKS, '');
    return LETTER_FOLDS.get(bare) ?? bare;
  }
  if (DECIMAL_DIGIT.test(character)) return String(digitValue(character));
  return character;
}

/**
 * The form under which two spellings of one name are equal: a base character with its combining marks, or a single
 * character, folded. Marks are removed only where they ornament (Latin, Greek, Arabic, Hebrew); in kana, Hangul,
 * Thai and the Indic scripts they are letters and stay. Follows Lucene's ArabicNormalizer for hamza, alef maksura
 * and teh marbuta, and Unicode NFKC for compatibility forms (UAX #15).
 */
export function foldCluster(cluster: string): string {
  let folded = '';
  // Signs first: NFKC turns an acute accent that serves as apostrophe into a space and a combining mark.
  for (const character of SIGN_FOLDS.get(cluster) ??
    cluster.normalize('NFKC').toLowerCase().normalize('NFC')) {
    folded += foldCharacter(character);
  }
  return folded;
}
