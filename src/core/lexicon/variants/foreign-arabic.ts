import { tokenTexts } from '../../text/tokens.ts';
import { type Choice, combinations } from './combinations.ts';
import { wordsOf } from './name-variant.ts';
import { ARABIC_WORDS, looksArabic } from './name-words.ts';

/** Letters and beginnings that no foreign sound asks for: the word is Arabic, and its letters stand fast. */
const NATIVE = /[ءحصضطظعثذ]|ة$|^(?:ال|بن$|ابن$|أبو$|عبد)/u;
const SHORTEST_TOKEN = 3;
const SHORTEST_LONE_TOKEN = 4;
const MOST_FORMS = 8;
/** Spellings of one sound that a word has in one place or several; all places change together. */
const EXCHANGES: readonly (readonly [written: RegExp, others: readonly string[]])[] = [
  // A g of foreign names stands before a vowel or a liquid, or at the end behind n, r or a long vowel.
  [/غ(?=[اويرل])|(?<=[نراوي])غ$/gu, ['ج', 'ق', 'ك']],
  [/ج(?=[اويرل])|(?<=[نراوي])ج$/gu, ['غ']],
  [/^تش/gu, ['ش']],
  [/ڤ/gu, ['ف']],
  [/پ/gu, ['ب']],
  [/گ/gu, ['غ', 'ج', 'ك']],
  // England and Angola: three spellings of one cluster.
  [/(?<=^[إأا]ن)ك(?=ل)/gu, ['ج', 'غ']],
  [/(?<=^[إأا]ن)[جغ](?=ل)/gu, ['ك']],
];

/** What every exchange needs; most names have nothing of it. */
const EXCHANGED = /[غجڤپگ]|(?:^|\s)تش|نكل/u;

function tokenForms(token: string, isLone: boolean): readonly Choice[] {
  const own: Choice = { text: token, cost: 0 };
  if (token.length < (isLone ? SHORTEST_LONE_TOKEN : SHORTEST_TOKEN) || NATIVE.test(token)) return [own];
  const forms = new Set(
    EXCHANGES.flatMap(([written, others]) => others.map((other) => token.replace(written, other))),
  );
  forms.delete(token);
  const kept = [...forms].filter((form) => {
    const folded = tokenTexts(form).join(' ');
    return isLone ? form.length >= SHORTEST_LONE_TOKEN && !looksArabic(folded) : !ARABIC_WORDS.has(folded);
  });
  return [own, ...kept.map((text, rank) => ({ text, cost: 1 + rank / 10 }))];
}

/**
 * Other Arabic spellings of a name that nothing but its letters shows to be foreign: غ ج ق ك for g where a g may
 * stand, تش and ش at the beginning, إنكلترا and إنجلترا. At most 8, cheapest first, each cost 1 a changed word.
 */
export function foreignSpellings(text: string): readonly Choice[] {
  if (!EXCHANGED.test(text)) return [];
  const tokens = wordsOf(text);
  const places = tokens.map((token) => tokenForms(token, tokens.length === 1));
  if (places.every(({ length }) => length === 1)) return [];
  return combinations(places, MOST_FORMS + 1).filter(({ cost }) => cost > 0);
}
