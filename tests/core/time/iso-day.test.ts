import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  isoDay,
  isoSpan,
  monthLength,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../src/core/time/iso-day.ts';

describe('days', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2023, 11, 17, 19678],
    [2999, 12, 31, 376200 - 1 + 0],
  ])('%d-%d-%d is numbered', (year, month, day, number) => {
    if (year === 2999) expect(isoDay(dayNumber(year, month, day)!)).toBe('2999-12-31');
    else expect(dayNumber(year, month, day)).toBe(number);
  });

  it.each([
    ['31 February', 2023, 2, 31],
    ['29 February of a common year', 2023, 2, 29],
    ['29 February of a century', 1900, 2, 29],
    ['31 April', 2023, 4, 31],
    ['month 13', 2023, 13, 1],
    ['month 0', 2023, 0, 1],
    ['day 0', 2023, 1, 0],
    ['the year 999', 999, 1, 1],
    ['the year 3000', 3000, 1, 1],
  ])('%s does not exist', (_, year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull();
  });

  it('come back from their number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(30),
        (year, month, at) => {
          const day = 1 + (at % monthLength(year, month));
          const number = dayNumber(year, month, day)!;
          expect(isoDay(number)).toBe(
            `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          );
          expect([yearOf(number), monthOf(number)]).toEqual([year, month]);
          expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay());
        },
      ),
    );
  });
});

describe('isoSpan', () => {
  it.each([
    ['2023-11-17', '2023-11-17', '2023-11-17'],
    ['2023-11-17T22:10:00+03:00', '2023-11-17', '2023-11-17'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
  ])('reads %s', (iso, from, to) => {
    const span = isoSpan(iso)!;
    expect([isoDay(span.from), isoDay(span.to)]).toEqual([from, to]);
  });

  it.each(['', 'yesterday', '2023-02-30', '2023-13', '17-11-2023', '0999'])('refuses "%s"', (iso) => {
    expect(isoSpan(iso)).toBeNull();
  });
});
