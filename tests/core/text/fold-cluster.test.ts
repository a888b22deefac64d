import { describe, expect, it } from 'vitest';
import { foldedSlice, foldText } from '../../../src/core/text/folded-text.ts';

function folded(text: string): string {
  const result = foldText(text);
  return foldedSlice(result, { start: 0, end: result.length });
}

const RULES: readonly (readonly [rule: string, written: string, expected: string])[] = [
  ['folds tatweel away', 'ســـام', 'سام'],
  ['folds short vowels, shadda and tanwin away', 'سَامٌّ', 'سام'],
  ['folds the dagger alef away', 'هٰذا', 'هذا'],
  ['folds Quranic annotation signs away', 'سۖا', 'سا'],
  ['reads every alef as a bare alef', 'أإآٱا', 'ااااا'],
  ['reads waw with hamza as waw', 'مؤسس', 'موسس'],
  ['reads yeh with hamza as yeh', 'رئيس', 'رييس'],
  ['reads alef maksura as yeh', 'موسى', 'موسي'],
  ['reads teh marbuta as heh', 'السعودية', 'السعوديه'],
  ['reads Persian yeh and kaf as Arabic ones', 'یک', 'يك'],
  ['reads Urdu heh and yeh barree as Arabic ones', 'ہے', 'هي'],
  ['keeps peh, tcheh and gaf apart from their neighbours', 'پچگ', 'پچگ'],
  ['keeps a free hamza', 'سماء', 'سماء'],
  ['opens Arabic presentation forms', 'ﺳﺎﻡ', 'سام'],
  ['opens the lam-alef ligature', 'ﻻ', 'لا'],
  ['opens the ligature of Allah', 'ﷲ', 'الله'],
  ['composes a hamza mark before it folds', 'ا\u0654', 'ا'],
  ['drops bidi controls', '\u202bسام\u200f \u2067x\u2069', 'سام x'],
  ['drops zero-width joiners, spaces and the byte order mark', 'س\u200cا\u200dم\u200b\ufeff', 'سام'],
  ['drops soft hyphens and variation selectors', 'Open\u00adAI\ufe0f', 'openai'],
  ['lowers Latin capitals', 'OpenAI', 'openai'],
  ['strips Latin accents, composed or not', 'Mądry cafe\u0301', 'madry cafe'],
  ['folds the Turkish dotted capital and dotless letter', 'İstanbul ılık', 'istanbul ilik'],
  ['opens sharp s, ligatures and thorn', 'Straße œuvre Æther Þór', 'strasse oeuvre aether thor'],
  ['folds barred and stroked letters', 'Łódź øl đak ð', 'lodz ol dak d'],
  ['folds schwa', 'Əliyev', 'eliyev'],
  ['opens full-width letters and digits', 'ＭＳ９', 'ms9'],
  ['opens mathematical letters beyond the basic plane', '𝐀𝟗', 'a9'],
  ['strips Greek accents and final sigma', 'Άλτμανς', 'αλτμανσ'],
  ['reads Cyrillic io as ie', 'Алёна', 'алена'],
  ['keeps Cyrillic short i and Ukrainian yi', 'Йї', 'йї'],
  ['drops a stress mark on a Cyrillic vowel', 'А\u0301льтман', 'альтман'],
  ['drops Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['keeps Hebrew final letters', 'ך כ', 'ך כ'],
  ['keeps the voicing of kana', 'プフ', 'プフ'],
  ['composes decomposed and half-width kana', 'フ\u309a ｶﾞ', 'プ ガ'],
  ['composes Hangul jamo', '\u1112\u1161\u11ab', '한'],
  ['keeps Thai and Devanagari vowel signs', 'อัลต์ सैम', 'อัลต์ सैम'],
  ['reads digits of every script as European ones', '٣۵७๓', '3573'],
  ['reads Arabic number punctuation', '١٫٥٪ ٬', '1.5% ,'],
  ['reads every apostrophe as one', 'D’Angelo ʼ ` ´ ׳', "d'angelo ' ' ' '"],
  ['reads every dash as a hyphen', 'GPT–4 — − ‑', 'gpt-4 - - -'],
  ['leaves lone surrogates where they are', 'a\ud83d b\ude00', 'a\ud83d b\ude00'],
  ['leaves emoji alone', 'ok 😀', 'ok 😀'],
];

describe('folding', () => {
  it.each(RULES)('%s', (_, written, expected) => {
    expect(folded(written)).toBe(expected);
  });
});
