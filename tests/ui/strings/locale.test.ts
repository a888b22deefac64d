import { describe, expect, test } from 'vitest';
import type { DatePrecision } from '../../../src/core/knowledge/closed-lists.ts';
import { createLocale } from '../../../src/ui/strings/locale.ts';

const en = createLocale('en', { timeZone: 'UTC' });
const ar = createLocale('ar', { timeZone: 'UTC' });

describe('createLocale', () => {
  test('speaks in the direction of its language', () => {
    expect([en.dir, ar.dir]).toEqual(['ltr', 'rtl']);
  });

  test.each([
    [0, 'لم يرد'],
    [1, 'ورد مرة واحدة'],
    [2, 'ورد مرتين'],
    [3, 'ورد 3 مرات'],
    [11, 'ورد 11 مرة'],
    [100, 'ورد 100 مرة'],
  ])('counts %d in Arabic', (n, words) => {
    expect(ar.plural('popup.mentions', n)).toBe(words);
  });

  test.each([
    [0, 'صفر من الأيام'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '3 أيام'],
    [10, '10 أيام'],
    [11, '11 يومًا'],
    [99, '99 يومًا'],
    [100, '100 يوم'],
    [103, '103 أيام'],
  ])('agrees the Arabic noun with %d', (n, words) => {
    expect(ar.plural('unit.day', n)).toBe(words);
  });

  test.each([
    [1, 'named once'],
    [2, 'named 2 times'],
    [1200, 'named 1,200 times'],
  ])('counts %d in English', (n, words) => {
    expect(en.plural('popup.mentions', n)).toBe(words);
  });

  test('writes Latin digits in Arabic unless asked for Arabic ones', () => {
    expect(ar.number(12500)).toBe('12,500');
    expect(createLocale('ar', { digits: 'arab' }).number(12500)).toBe('١٢٬٥٠٠');
  });

  test.each<[string, string | null, string | null, DatePrecision, string, string]>([
    ['a day', '2023-11-17', '2023-11-17', 'day', '17 November 2023', '17 نوفمبر 2023'],
    ['a week', '2023-11-20', '2023-11-26', 'week', 'the week of 20 November 2023', 'أسبوع 20 نوفمبر 2023'],
    ['a month, never its first day', '2023-11-01', '2023-11-30', 'month', 'November 2023', 'نوفمبر 2023'],
    ['a season', '2024-06', '2024-08', 'season', 'June – August 2024', 'يونيو – أغسطس 2024'],
    ['a year', '2023-01-01', '2023-12-31', 'year', '2023', '2023'],
    ['an approximate year', '2015', '2015', 'approximate', 'around 2015', 'نحو 2015'],
    ['an open end', '2019-03', null, 'interval', 'since March 2019', 'منذ مارس 2019'],
    ['an open beginning', null, '2019', 'interval', 'until 2019', 'حتى 2019'],
    ['what goes on', '2022', null, 'ongoing', 'since 2022', 'منذ 2022'],
    ['what goes on since nobody knows when', null, null, 'ongoing', 'ongoing', 'مستمر'],
    ['no date', null, null, 'day', 'date unknown', 'التاريخ غير معروف'],
    ['an unknown date', '2023', '2023', 'unknown', 'date unknown', 'التاريخ غير معروف'],
    [
      'ends known to different fineness',
      '2014',
      '2024-03-02',
      'interval',
      '2014 – 2 March 2024',
      '2014 – 2 مارس 2024',
    ],
  ])('says %s', (_label, from, to, precision, english, arabic) => {
    expect(en.when({ from, to, precision }).replaceAll(/\s/gu, ' ')).toBe(english);
    expect(ar.when({ from, to, precision }).replaceAll(/\s/gu, ' ')).toBe(arabic);
  });

  test('joins the days of an interval without saying the month twice', () => {
    const when = { from: '2023-11-17', to: '2023-11-21', precision: 'interval' } as const;
    expect(en.when(when)).toMatch(/^17\s?–\s?21 November 2023$/u);
  });

  test('never says a date finer than it is written', () => {
    expect(en.date('2023-11', 'day')).toBe('November 2023');
    expect(en.date('2023', 'month')).toBe('2023');
  });

  test('keeps the date that an instant was written with, whatever its zone', () => {
    expect(en.date('2024-03-02T23:30:00+03:00', 'day')).toBe('2 March 2024');
    expect(en.date('2024-03-03T00:30:00+03:00', 'day')).toBe('3 March 2024');
  });

  test('says an instant as the day of the reader', () => {
    const tokyo = createLocale('en', { timeZone: 'Asia/Tokyo' });
    expect(tokyo.instant('2024-03-02T20:00:00Z')).toBe('3 March 2024');
    expect(en.instant('2024-03-02T20:00:00Z')).toBe('2 March 2024');
  });

  test('shows what is no date as it came', () => {
    expect(en.date('last spring', 'day')).toBe('last spring');
    expect(en.instant('never')).toBe('never');
  });

  test('isolates data in a sentence and leaves its own words alone', () => {
    expect(en.t('popup.marks-on-site', { site: { data: 'صحيفة' } })).toBe('Mark names on \u2068صحيفة\u2069');
    expect(en.t('popup.saved-on', { date: '2 March 2024' })).toBe('Saved on 2 March 2024.');
  });

  test('takes a message apart around its slots', () => {
    expect(en.parts('card.claim-as-of')).toEqual([
      { kind: 'words', text: 'as of ' },
      { kind: 'slot', name: 'date' },
    ]);
  });

  test('joins lists as each language does', () => {
    const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');
    expect(plain(en.list(['a', 'b', 'c']))).toBe('a, b and c');
    expect(plain(ar.list(['أ', 'ب', 'ج']))).toBe('أ وب وج');
    expect(en.listParts(1)).toEqual([{ kind: 'slot', name: '0' }]);
  });

  test.each([
    ['ar', 'Arabic', 'العربية'],
    ['fa', 'Persian', 'الفارسية'],
    ['und', null, null],
    ['', null, null],
    ['not a tag', null, null],
  ])('names the language %j', (tag, english, arabic) => {
    expect([en.languageName(tag), ar.languageName(tag)]).toEqual([english, arabic]);
  });

  test.each([
    ['signatories', 'Signatories'],
    ['Monthly-Active-Users', 'Monthly active users'],
    ['constructor', null],
    ['never heard of', null],
  ])('labels the predicate %j', (predicate, label) => {
    expect(en.predicate(predicate)).toBe(label);
  });
});
