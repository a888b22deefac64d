import { type PhraseTable, phraseTable } from '../lexicon/phrase-table.ts';
import { tokensOf, tokenText } from '../text/tokens.ts';
import type { DateWords } from './date-words.ts';
import { ARABIC_DATES } from './languages/arabic.ts';
import { ENGLISH_DATES } from './languages/english.ts';
import { OTHER_DATES } from './languages/others.ts';

export type DateTag =
  | { readonly kind: 'month'; readonly month: number; readonly shy: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'day'; readonly offset: number }
  | { readonly kind: 'past' }
  | { readonly kind: 'future' }
  | { readonly kind: 'this' }
  | { readonly kind: 'unit'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'before-year' };

export const DATE_LANGUAGES: readonly DateWords[] = [ARABIC_DATES, ENGLISH_DATES, ...OTHER_DATES];

function folded(text: string): string {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index)).join(' ');
}

function* phrasesOf(words: DateWords): Generator<readonly [string, DateTag]> {
  const shy = new Set(words.shyMonths.map(folded));
  for (const [index, names] of words.months.entries()) {
    for (const name of names) yield [name, { kind: 'month', month: index + 1, shy: shy.has(folded(name)) }];
  }
  for (const [weekday, names] of words.weekdays.entries()) {
    for (const name of names) yield [name, { kind: 'weekday', weekday }];
  }
  for (const [word, offset] of words.days) yield [word, { kind: 'day', offset }];
  for (const word of words.past) yield [word, { kind: 'past' }];
  for (const word of words.future) yield [word, { kind: 'future' }];
  for (const word of words.thisOne) yield [word, { kind: 'this' }];
  for (const [word, unit] of words.units) yield [word, { kind: 'unit', unit }];
  for (const word of words.beforeYear) yield [word, { kind: 'before-year' }];
}

let table: PhraseTable<DateTag> | undefined;

/** All languages' date words in one table, built on first use (under two milliseconds) and never changed. */
export function dateTable(): PhraseTable<DateTag> {
  table ??= phraseTable(DATE_LANGUAGES.flatMap((words) => [...phrasesOf(words)]));
  return table;
}
