/**
 * What a folded character is to the tokenizer. Letters of one class form a token; a change of class ends it, so
 * that `وMicrosoft` and `GPT4` fall apart by themselves. Classes marked "each" are tokens one character long.
 */
export const SCRIPT_CLASS = {
  /** Ends a sentence or a clause: no name reaches across it. */
  hard: 0,
  /** White space and the signs found inside names: hyphen, apostrophe, ampersand, middle dot. */
  soft: 1,
  /** A full stop: inside dotted acronyms and after initials it is soft, elsewhere hard. */
  stop: 2,
  latin: 3,
  arabic: 4,
  cyrillic: 5,
  greek: 6,
  hebrew: 7,
  hangul: 8,
  katakana: 9,
  digit: 10,
  otherLetter: 11,
  /** Each: Han and hiragana. */
  han: 12,
  /** Each: Thai, Lao, Khmer, Burmese, Tibetan, Javanese and others that put no spaces between words. */
  unspaced: 13,
} as const;
export type ScriptClass = (typeof SCRIPT_CLASS)[keyof typeof SCRIPT_CLASS];

export function isLetterOrDigit(scriptClass: number): boolean {
  return scriptClass >= SCRIPT_CLASS.latin;
}

/** Whether the script has capitals. */
export function isCased(scriptClass: number): boolean {
  return (
    scriptClass === SCRIPT_CLASS.latin ||
    scriptClass === SCRIPT_CLASS.cyrillic ||
    scriptClass === SCRIPT_CLASS.greek
  );
}

/** Whether every character of the class is a token. */
export function standsAlone(scriptClass: number): boolean {
  return scriptClass === SCRIPT_CLASS.han || scriptClass === SCRIPT_CLASS.unspaced;
}

/** Scripts whose words stand without spaces; their punctuation is classed as any other. */
const UNSPACED_SCRIPTS =
  'Thai Lao Khmer Myanmar Tibetan Javanese Balinese Tai_Tham Tai_Le New_Tai_Lue Tai_Viet'.split(' ');
const UNSPACED = new RegExp(
  `(?=[\\p{L}\\p{M}])[${UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);

const BY_SCRIPT: readonly (readonly [RegExp, ScriptClass])[] = [
  [/\p{Nd}/u, SCRIPT_CLASS.digit],
  [/(?=[\p{L}\p{M}\p{Nl}])[\p{Script=Han}\p{Script=Hiragana}]/u, SCRIPT_CLASS.han],
  [/(?=[\p{L}\p{M}])[\p{Script=Katakana}ー]/u, SCRIPT_CLASS.katakana],
  [UNSPACED, SCRIPT_CLASS.unspaced],
  [/\p{Script=Hangul}/u, SCRIPT_CLASS.hangul],
  [/[\p{L}\p{M}]/u, SCRIPT_CLASS.otherLetter],
];
const LETTER_SCRIPTS: readonly (readonly [RegExp, ScriptClass])[] = [
  [/\p{Script=Latin}/u, SCRIPT_CLASS.latin],
  [/\p{Script=Arabic}/u, SCRIPT_CLASS.arabic],
  [/\p{Script=Cyrillic}/u, SCRIPT_CLASS.cyrillic],
  [/\p{Script=Greek}/u, SCRIPT_CLASS.greek],
  [/\p{Script=Hebrew}/u, SCRIPT_CLASS.hebrew],
];
/** Tsheg, U+0F0B and U+0F0C, parts the syllables of Tibetan. */
const SOFT_SIGN = /[\p{Zs}\t\n\r'\-&·・‧•⋅゠=_\u0F0B\u0F0C]/u;
const LETTER = /\p{L}/u;

/** The class of one character, from Unicode properties; slow, for the generated table and for astral characters. */
export function classOf(character: string): ScriptClass {
  if (character === '.') return SCRIPT_CLASS.stop;
  if (SOFT_SIGN.test(character)) return SCRIPT_CLASS.soft;
  if (LETTER.test(character)) {
    for (const [pattern, scriptClass] of LETTER_SCRIPTS) if (pattern.test(character)) return scriptClass;
  }
  for (const [pattern, scriptClass] of BY_SCRIPT) if (pattern.test(character)) return scriptClass;
  return SCRIPT_CLASS.hard;
}
