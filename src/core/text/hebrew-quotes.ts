const QUOTE = /["'\u05F3\u05F4\u2019\u201D]/u;
const HEBREW = /[\u0591-\u05C7\u05D0-\u05EA]/u;
const INNER_QUOTES = /(?<=[\u05D0-\u05EA][\u0591-\u05C7]*)["'\u05F3\u05F4\u2019\u201D](?=[\u05D0-\u05EA])/gu;
/** A sign that stands for no letter. */
const NO_LETTER = '\u200B';

/** Geresh, gershayim and the quotes that stand for them. */
export function isHebrewQuote(sign: string): boolean {
  return QUOTE.test(sign);
}

/** Whether a unit is a Hebrew letter or one of its marks. */
export function isHebrew(unit: string): boolean {
  return HEBREW.test(unit);
}

/** The text with a sign that folds to nothing for each quote between Hebrew letters; as long as before. */
export function withoutInnerQuotes(text: string): string {
  return text.replace(INNER_QUOTES, NO_LETTER);
}
