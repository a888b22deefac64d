import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/core/text/tokens.ts';
import { DATE_LANGUAGES } from '../../../src/core/time/date-table.ts';
import { findDates } from '../../../src/core/time/find-dates.ts';
import { isoDay, isoSpan } from '../../../src/core/time/iso-day.ts';

/** Dates of a text as `from` or `from…to`, with the written form in front where a row asks for it. */
function dates(text: string, published: string | null): string[] {
  const day = published === null ? null : isoSpan(published)!.from;
  return findDates(tokensOf(text), day).map(({ from, to }) =>
    from === to ? isoDay(from) : `${isoDay(from)}…${isoDay(to)}`,
  );
}

/** 2023-11-20 is a Monday. */
const MONDAY = '2023-11-20';
type Row = readonly [text: string, published: string | null, ...expected: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Arabic: [
    ['الجمعة 17 نوفمبر/تشرين الثاني', MONDAY, '2023-11-17', '2023-11-17'],
    ['في ١٧ تشرين الثاني ٢٠٢٣', null, '2023-11-17'],
    ['يوم الجمعة الماضي', MONDAY, '2023-11-17'],
    ['قال الجمعة إنه راحل', MONDAY, '2023-11-17'],
    ['يوم الاثنين', MONDAY, '2023-11-20'],
    ['الاثنين الماضي', MONDAY, '2023-11-13'],
    ['الجمعة المقبلة', MONDAY, '2023-11-24'],
    ['17 نونبر الجاري', MONDAY, '2023-11-17'],
    ['3 كانون الثاني المقبل', '2023-12-20', '2024-01-03'],
    ['15 مارس المقبل', MONDAY, '2024-03-15'],
    ['28 ديسمبر', '2024-01-03', '2023-12-28'],
    ['أمس', MONDAY, '2023-11-19'],
    ['أول أمس', MONDAY, '2023-11-18'],
    ['غدا', MONDAY, '2023-11-21'],
    ['قبل يومين', MONDAY, '2023-11-18'],
    ['22 جويلية 2021', null, '2021-07-22'],
    ['5 آب 2020', null, '2020-08-05'],
    ['9 غشت 2022', null, '2022-08-09'],
    ['في نوفمبر الماضي', '2024-10-02', '2023-11-01…2023-11-30'],
    ['مايو 2023', null, '2023-05-01…2023-05-31'],
    ['الشهر الماضي', MONDAY, '2023-10-01…2023-10-31'],
    ['الأسبوع الماضي', MONDAY, '2023-11-13…2023-11-19'],
    ['العام المقبل', MONDAY, '2024-01-01…2024-12-31'],
    ['منذ عام 2019', null, '2019-01-01…2019-12-31'],
    ['۱۷ نوفمبر ۲۰۲۳', null, '2023-11-17'],
    ['17 نوفمبر عام 2023', null, '2023-11-17'],
    ['نوفمبر/تشرين الثاني 2023', null, '2023-11-01…2023-11-30'],
  ],
  'Arabic words that are no dates': [
    ['آب اللهّاب', MONDAY],
    ['17 نوفمبر/تشرين الأول 2023', null],
    ['٣١ شباط ٢٠٢٣', null],
    ['ما زال يوم الحساب بعيدا', MONDAY],
    ['بلغ العدد 2019 طنا', MONDAY],
    ['الجمعة', null],
  ],
  English: [
    ['on November 17, 2023', null, '2023-11-17'],
    ['17 November 2023', null, '2023-11-17'],
    ['Nov. 17', MONDAY, '2023-11-17'],
    ['November 17th', MONDAY, '2023-11-17'],
    ['on Friday', MONDAY, '2023-11-17'],
    ['last Monday', MONDAY, '2023-11-13'],
    ['next Friday', MONDAY, '2023-11-24'],
    ['yesterday', MONDAY, '2023-11-19'],
    ['two days ago', MONDAY, '2023-11-18'],
    ['in November 2023', null, '2023-11-01…2023-11-30'],
    ['last November', '2024-10-02', '2023-11-01…2023-11-30'],
    ['last November', '2023-11-20', '2022-11-01…2022-11-30'],
    ['next March', MONDAY, '2024-03-01…2024-03-31'],
    ['last week', MONDAY, '2023-11-13…2023-11-19'],
    ['this month', MONDAY, '2023-11-01…2023-11-30'],
    ['last year', MONDAY, '2022-01-01…2022-12-31'],
    ['since 2019', null, '2019-01-01…2019-12-31'],
    ['2023-11-17', null, '2023-11-17'],
    ['17/11/2023', null, '2023-11-17'],
    ['11/17/2023', null, '2023-11-17'],
  ],
  'English words that are no dates': [
    ['you may march on', MONDAY],
    ['31 February 2023', null],
    ['2023-13-45', null],
    ['a Model 2019 of 1500 pieces', MONDAY],
    ['version 3.5.7', MONDAY],
    ['40 March hares', MONDAY],
    ['on Friday', null],
  ],
  French: [
    ['le 17 novembre 2023', null, '2023-11-17'],
    ['vendredi dernier', MONDAY, '2023-11-17'],
    ['lundi prochain', MONDAY, '2023-11-27'],
    ['hier', MONDAY, '2023-11-19'],
    ['avant-hier', MONDAY, '2023-11-18'],
    ['la semaine dernière', MONDAY, '2023-11-13…2023-11-19'],
    ['en 2019', null, '2019-01-01…2019-12-31'],
    ['en août 2022', null, '2022-08-01…2022-08-31'],
    ['le 31 juin 2023', null],
  ],
  Russian: [
    ['17 ноября 2023 года', null, '2023-11-17'],
    ['в пятницу', MONDAY, '2023-11-17'],
    ['вчера', MONDAY, '2023-11-19'],
    ['в ноябре 2023', null, '2023-11-01…2023-11-30'],
    ['на прошлой неделе', MONDAY, '2023-11-13…2023-11-19'],
    ['в 2019 году', null, '2019-01-01…2019-12-31'],
  ],
  German: [
    ['am 17. November 2023', null, '2023-11-17'],
    ['am Freitag', MONDAY, '2023-11-17'],
    ['vorgestern', MONDAY, '2023-11-18'],
    ['vergangenen Freitag', MONDAY, '2023-11-17'],
    ['im März 2022', null, '2022-03-01…2022-03-31'],
    ['seit 2019', null, '2019-01-01…2019-12-31'],
    ['am 30. Februar 2023', null],
  ],
  Spanish: [
    ['el 17 de noviembre de 2023', null, '2023-11-17'],
    ['el viernes', MONDAY, '2023-11-17'],
    ['el pasado viernes', MONDAY, '2023-11-17'],
    ['ayer', MONDAY, '2023-11-19'],
    ['en noviembre de 2023', null, '2023-11-01…2023-11-30'],
    ['la próxima semana', MONDAY, '2023-11-27…2023-12-03'],
    ['desde 2019', null, '2019-01-01…2019-12-31'],
  ],
};

describe.each(Object.entries(ROWS))('dates in %s', (_, rows) => {
  it.each(rows.map(([text, published, ...expected]) => [text, published, expected] as const))(
    '%s @ %s',
    (text, published, expected) => {
      expect(dates(text, published)).toEqual(expected);
    },
  );
});

describe('findDates', () => {
  it('answers the written form and its place in the original', () => {
    const text = 'وقع ذلك في ١٧ تِشرين الثاني ٢٠٢٣ مساء';
    const [found] = findDates(tokensOf(text), null);
    expect(found).toMatchObject({ written: '١٧ تِشرين الثاني ٢٠٢٣', precision: 'day' });
    expect(text.slice(found!.span.start, found!.span.end)).toBe(found!.written);
  });

  it.each([
    ['17 November 2023', 'day'],
    ['last week', 'week'],
    ['November 2023', 'month'],
    ['in 2019', 'year'],
  ])('says how precise "%s" is', (text, precision) => {
    expect(findDates(tokensOf(text), isoSpan(MONDAY)!.from)[0]!.precision).toBe(precision);
  });

  it('finds several dates in order, none inside another', () => {
    expect(dates('from 17 November 2023 to 22 November 2023, and on Friday', MONDAY)).toEqual([
      '2023-11-17',
      '2023-11-22',
      '2023-11-17',
    ]);
  });
});

describe('the date words', () => {
  it.each(DATE_LANGUAGES.map((words) => [words.language, words] as const))(
    'of %s are complete',
    (_, words) => {
      expect(words.months).toHaveLength(12);
      expect(words.weekdays).toHaveLength(7);
      const months = words.months.flat();
      expect(words.shyMonths.filter((shy) => !months.includes(shy))).toEqual([]);
      for (const list of [words.days, words.past, words.future, words.units, words.beforeYear])
        expect(list.length).toBeGreaterThan(0);
    },
  );
});
