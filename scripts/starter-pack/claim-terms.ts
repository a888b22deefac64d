import type { Qualifier } from '../../src/core/knowledge/closed-lists.ts';
import type { Bilingual } from './tables.ts';

/** A unit of the closed list, and how many of it the free unit of the knowledge files stands for. */
interface ScaledUnit {
  readonly unit: string;
  readonly scale: number;
}

/** The free units of counted values. Units of anything else (quote, judgement, demand …) need no counterpart. */
export const UNIT_OF: Readonly<Record<string, ScaledUnit>> = {
  employees: { unit: 'person', scale: 1 },
  people: { unit: 'person', scale: 1 },
  members: { unit: 'person', scale: 1 },
  'million users': { unit: 'person', scale: 1e6 },
  'million USD': { unit: 'USD', scale: 1e6 },
  'billion USD': { unit: 'USD', scale: 1e9 },
  percent: { unit: 'percent', scale: 1 },
  days: { unit: 'day', scale: 1 },
  'weeks before': { unit: 'week', scale: 1 },
  years: { unit: 'year', scale: 1 },
  edition: { unit: 'item', scale: 1 },
  agreements: { unit: 'item', scale: 1 },
  rounds: { unit: 'item', scale: 1 },
  times: { unit: 'time', scale: 1 },
  'trillion parameters': { unit: 'parameter', scale: 1e12 },
};

/**
 * The free qualifiers in the closed list. Most of them do not limit the value: they say how a date was
 * written, or who is unsure, which `attributedTo` and the value itself already tell.
 */
export const QUALIFIER_OF: Readonly<Record<string, Qualifier>> = {
  'more than': 'more-than',
  'more than; in less than a year': 'more-than',
  'less than': 'less-than',
  'up to (and other resources)': 'up-to',
  about: 'about',
  'about; it is said': 'about',
  apparently: 'about',
  almost: 'about',
  including: 'at-least',
  'if the offer goes through': 'conditional',
  'if retraining': 'conditional',
  may: 'conditional',
  likely: 'conditional',
  expected: 'conditional',
  exact: 'exact',
  relative: 'exact',
  'no year': 'exact',
  'no year; same day as Altman’s announcement': 'exact',
  'only one day later': 'exact',
  unquantified: 'exact',
  superlative: 'exact',
  first: 'exact',
  only: 'exact',
  most: 'exact',
  clearly: 'exact',
  'it is said': 'exact',
  reports: 'exact',
  'was seen as': 'exact',
  denied: 'exact',
  'first tests': 'exact',
  already: 'exact',
  quietly: 'exact',
  mistranslated: 'exact',
  'not yet': 'exact',
  still: 'exact',
  coming: 'exact',
  'even weeks before': 'exact',
  'besides Altman, Ilya, Brockman': 'exact',
};

/** Speakers that the knowledge files name with a remark. */
export const SPEAKER_OF: Readonly<Record<string, string>> = {
  'openai (announcement)': 'openai',
};

/** Speakers that are no entity of the pack. */
export const LABEL_OF: Readonly<Record<string, Bilingual>> = {
  'internal review': { en: 'an internal review', ar: 'مراجعة داخلية' },
  '000 (editor)': { en: 'a later note by the editor', ar: 'ملاحظة لاحقة من المحرر' },
  '001 (headline)': { en: 'the headline', ar: 'العنوان' },
  'press reports': { en: 'press reports', ar: 'تقارير صحفية' },
  press: { en: 'press reports', ar: 'تقارير صحفية' },
  news: { en: 'news reports', ar: 'تقارير إخبارية' },
  unnamed: { en: 'unnamed', ar: 'جهة لم تُسمَّ' },
  unattributed: { en: 'unnamed', ar: 'جهة لم تُسمَّ' },
  'unnamed sources': { en: 'unnamed sources', ar: 'مصادر لم تُسمَّ' },
  'developers online': { en: 'developers online', ar: 'مطورون على الإنترنت' },
  speculation: { en: 'speculation', ar: 'تكهنات' },
  staff: { en: 'OpenAI staff', ar: 'موظفو OpenAI' },
  'brad-lightcap; emmett-shear': { en: 'Brad Lightcap and Emmett Shear', ar: 'براد لايتكاب وإيميت شير' },
};
