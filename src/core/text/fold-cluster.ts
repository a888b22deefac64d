import { ARABIC_LETTER_FOLDS } from './arabic.ts';

/**
 * Letters that NFKC leaves alone although readers and reporters mix them with plainer ones, after what they are read
 * as.
 */
const LETTERS_READ_AS: readonly (readonly [plain: string, letters: string])[] = [
  ['i', 'ı'],
  ['ss', 'ß'],
  ['o', 'øɔ'],
  ['l', 'ł'],
  ['d', 'đðɗɖ'],
  ['th', 'þ'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['e', 'əɛǝ'],
  ['h', 'ħ'],
  ['t', 'ŧ'],
  ['n', 'ŋ'],
  ['b', 'ɓƀ'],
  ['k', 'ƙ'],
  ['y', 'ƴ'],
  ['f', 'ƒ'],
  ['σ', 'ς'],
  // Russian io, a letter with a stress mark, Tajik long vowels; ґ and ў alternate with г and у in one and the same name.
  ['е', 'ёѐ'],
  ['и', 'ѝӣ'],
  ['у', 'ӯў'],
  ['г', 'ґ'],
  // A nasal vowel sign that Hindi news writes as anusvara, and letters with a nukta, which it leaves out.
  ['ं', 'ँ'],
  ['न', 'ऩ'],
  ['र', 'ऱ'],
  ['ळ', 'ऴ'],
  ['अॅ', 'ॲ'],
  // Final consonants that were once written with a virama and a joiner; the joiner is folded away.
  ['ত্', 'ৎ'],
  ['ണ്', 'ൺ'],
  ['ന്', 'ൻ'],
  ['ര്', 'ർ'],
  ['ല്', 'ൽ'],
  ['ള്', 'ൾ'],
  ['ക്', 'ൿ'],
  ['ൗ', 'ൌ'],
];
const LETTER_FOLDS: ReadonlyMap<string, string> = new Map(
  LETTERS_READ_AS.flatMap(([plain, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, plain]),
  ),
);

/** Apostrophes, quotes that stand for them, dashes and Arabic number punctuation, each to its plainest sign. */
const SIGN_FOLDS: ReadonlyMap<string, string> = new Map([
  ...Array.from('’‘ʼʻ`´׳ʹ＇‛ʽˈ′՚ꞌ᾽᾿΄', (sign): [string, string] => [sign, "'"]),
  ...Array.from('‐‑‒–—−﹣－־֊', (sign): [string, string] => [sign, '-']),
  ['״', '"'],
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['፡', ' '],
]);

/**
 * Signs that carry no letter: bidi controls, zero-width characters, variation selectors, fillers (all of them
 * "default ignorable"), NUL, tatweel, the high hamza, half rings of scholarly transliteration, trade marks, the
 * Armenian signs of tone that stand inside a word, points of Arabic cut loose from their letters.
 */
const IGNORED =
  /[\p{Default_Ignorable_Code_Point}\0\u0640\u0674\u02be\u02bf®™℠\u055b\u055c\u055e\ufe70-\ufe7f\ufff9-\ufffb]/u;
const IGNORED_SIGNS = new RegExp(IGNORED, 'gu');

/**
 * Marks that ornament: of no script of their own, Arabic, Hebrew, Syriac, Vedic accents, Ethiopic length; also the
 * nukta of the Indic scripts. News Hindi leaves it out; where it makes another letter (Bengali য়, Gurmukhi ਸ਼) no two
 * names are known to differ by it alone, and the letter comes as one or two code points.
 */
const ORNAMENT = new RegExp(
  [
    '[\\u0300-\\u036F\\u0483-\\u0487\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20F0\\uFE20-\\uFE2F]',
    '[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u0897-\\u089F\\u08CA-\\u08E1\\u08E3-\\u08FF]',
    '[\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\uFB1E]',
    '[\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0CBC\\u0711\\u0730-\\u074A\\u0951-\\u0954\\u135D-\\u135F\\u302A-\\u302F\\u{10EFC}-\\u{10EFF}]',
  ].join('|'),
  'u',
);
/** Voicing marks of kana, vowels and finals of modern Hangul: after NFC, these have found no letter to join. */
const STRAY = /[\u3099\u309A\u1161-\u1175\u11A8-\u11C2]/u;

const STRIPS_MARKS = /[\p{Script=Latin}\p{Script=Greek}]/u;
const MARKS = /\p{M}/gu;
const DECIMAL_DIGIT = /\p{Nd}/u;

/** The value 0–9 of a decimal digit of any script: Unicode keeps each script's ten digits in a row from its zero. */
function digitValue(digit: string): number {
  const own = digit.codePointAt(0) ?? 0;
  let first = own;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (own - first) % 10;
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const arabic = ARABIC_LETTER_FOLDS.get(code);
  if (arabic !== undefined) return String.fromCodePoint(arabic);
  const plain = LETTER_FOLDS.get(character) ?? SIGN_FOLDS.get(character);
  if (plain !== undefined) return plain;
  if (IGNORED.test(character) || ORNAMENT.test(character) || STRAY.test(character)) return '';
  if (STRIPS_MARKS.test(character)) {
    const bare = character.normalize('NFD').replace(MARKS, '');
    return LETTER_FOLDS.get(bare) ?? bare;
  }
  if (DECIMAL_DIGIT.test(character)) return String(digitValue(character));
  return character;
}

/** Clusters folded lately: a text repeats its letters, and a look is cheaper than Unicode's rules. One per realm. */
const folds = new Map<string, string>();
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 4;

/**
 * The form under which two spellings of one name are equal: a base character with its combining marks, or a single
 * character, folded. Marks are removed only where they ornament (Latin, Greek, Arabic, Hebrew); in kana, Hangul,
 * Thai and the Indic scripts they are letters and stay. Follows Lucene's ArabicNormalizer for hamza, alef maksura
 * and teh marbuta, and Unicode NFKC for compatibility forms (UAX #15). Folding twice is folding once.
 */
export function foldCluster(cluster: string): string {
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = foldedAnew(cluster);
  if (cluster.length > LONGEST_REMEMBERED) return folded;
  if (folds.size >= MOST_REMEMBERED) folds.clear();
  folds.set(cluster, folded);
  return folded;
}

function foldedAnew(cluster: string): string {
  const written = cluster.replace(IGNORED_SIGNS, '');
  const base = String.fromCodePoint(written.codePointAt(0) ?? 0);
  const sign = SIGN_FOLDS.get(base);
  // Signs first: NFKC turns an acute accent that serves as apostrophe into a space and a combining mark.
  const signed = sign === undefined ? written : sign + written.slice(base.length);
  const composed = signed.normalize('NFKC').toLowerCase().normalize('NFC');
  let folded = '';
  for (const character of composed) folded += foldCharacter(character);
  return folded;
}
