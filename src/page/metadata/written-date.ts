import { isoDay } from './iso-date.ts';
import { ARABIC_MONTHS, ENGLISH_MONTHS } from './month-names.ts';
import { withAsciiDigits } from './plain-text.ts';

/** A date found in running text, with the units it covers. */
export type WrittenDate = { readonly day: string; readonly start: number; readonly end: number };

/** Reads dates as people write them, in Arabic, English and one further language. */
export type WrittenDateReader = {
  /** The first date in the text, or `null`. */
  read(text: string): WrittenDate | null;
};

const DAY = '(?<![\\p{L}\\p{N}])(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:18|19|20)\\d{2})(?![\\p{L}\\p{N}])';
const BETWEEN = '[\\s,،./\\-]{1,3}';

/**
 * `lang` is the declared language of the page. It adds the names of its months, and says whether `3/4/2024` names
 * the day first: in English nobody can know, so there only a day above 12 tells.
 */
export function createWrittenDateReader(lang: string | null): WrittenDateReader {
  const months = monthNumbers(lang);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const month = `(?<!\\p{L})(${names.join('|')})(?!\\p{L})\\.?`;
  // Two names of one month are often written together: "نوفمبر/تشرين الثاني".
  const monthTwice = `${month}(?:\\s*/\\s*${month})?`;
  const dayFirst = new RegExp(
    `${DAY}(?:st|nd|rd|th|\\.|er)?\\s*(?:de\\s+)?${monthTwice}(?:\\s+de)?${BETWEEN}${YEAR}`,
    'iu',
  );
  const monthFirst = new RegExp(`${monthTwice}\\s*${DAY}(?:st|nd|rd|th)?${BETWEEN}${YEAR}`, 'iu');
  const isEnglish = lang === null || lang.toLowerCase().startsWith('en');

  const monthOf = (name: string | undefined): number =>
    months.get((name ?? '').toLowerCase().replace(/\s+/gu, ' ')) ?? 0;
  const readers: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => string | null])[] =
    [
      [dayFirst, ([, day, name, , year]) => isoDay(Number(year), monthOf(name), Number(day))],
      [monthFirst, ([, name, , day, year]) => isoDay(Number(year), monthOf(name), Number(day))],
      [EAST_ASIAN, ([, year, month, day]) => isoDay(Number(year), Number(month), Number(day))],
      [YEAR_FIRST, ([, year, , month, day]) => isoDay(Number(year), Number(month), Number(day))],
      [DAY_NUMBERS, ([, day, mark, month, year]) => dayFromNumbers({ day, mark, month, year }, isEnglish)],
    ];
  return {
    read(text) {
      const ascii = withAsciiDigits(text);
      for (const [pattern, toDay] of readers) {
        const match = pattern.exec(ascii);
        const day = match === null ? null : toDay(match);
        if (match !== null && day !== null)
          return { day, start: match.index, end: match.index + match[0].length };
      }
      return null;
    },
  };
}

const EAST_ASIAN = /(?<!\d)((?:18|19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const YEAR_FIRST = /(?<![\p{L}\p{N}])((?:18|19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}])/u;
const DAY_NUMBERS =
  /(?<![\p{L}\p{N}])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:18|19|20)\d{2})(?![\p{L}\p{N}])/u;

type Numbers = Readonly<Record<'day' | 'mark' | 'month' | 'year', string | undefined>>;

function dayFromNumbers({ day, mark, month, year }: Numbers, isEnglish: boolean): string | null {
  const first = Number(day);
  const second = Number(month);
  if (second > 12) return isEnglish ? isoDay(Number(year), first, second) : null;
  if (isEnglish && first <= 12 && first !== second && mark !== '.') return null;
  return isoDay(Number(year), second, first);
}

function monthNumbers(lang: string | null): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const tables = [ARABIC_MONTHS, ENGLISH_MONTHS, lang === null ? [] : monthsOf(lang)];
  for (const table of tables) {
    table.forEach((names, index) => {
      for (const name of names)
        if (!numbers.has(name.toLowerCase())) numbers.set(name.toLowerCase(), index + 1);
    });
  }
  return numbers;
}

/** The names the browser knows for a language, alone and beside a day (Slavic languages inflect them). */
function monthsOf(lang: string): readonly (readonly string[])[] {
  const [locale] = supportedLocales(lang);
  if (locale === undefined || /^(?:ar|en)(?:-|$)/u.test(locale)) return [];
  const gregorian = { calendar: 'gregory', timeZone: 'UTC', month: 'long' } as const;
  const alone = new Intl.DateTimeFormat(locale, gregorian);
  const besideDay = new Intl.DateTimeFormat(locale, { ...gregorian, day: 'numeric' });
  return Array.from({ length: 12 }, (_, index) => {
    const day = new Date(Date.UTC(2001, index, 15));
    const part = besideDay.formatToParts(day).find(({ type }) => type === 'month');
    return [alone.format(day), part?.value ?? ''].filter((name) => /^\p{L}[\p{L}\p{M} ]+$/u.test(name));
  });
}

function supportedLocales(lang: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang.replaceAll('_', '-'));
  } catch {
    // Pages declare languages that are no language tags; they bring no month names.
    return [];
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');
}
