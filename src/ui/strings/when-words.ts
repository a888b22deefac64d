import { unreachable } from '../../core/unreachable.ts';
import type { Dates, KnownTo } from './dates.ts';
import type { Locale, WhenLike } from './locale.ts';

/** A time in words, never finer than it is known: a month stays a month, a rumour of a date stays "around". */
export function whenWords(when: WhenLike, dates: Dates, locale: Locale): string {
  switch (when.precision) {
    case 'day':
    case 'interval':
      return bounded(when, 'day', { dates, locale });
    case 'week': {
      if (when.from === null) return bounded(when, 'day', { dates, locale });
      return locale.t('when.week', { date: dates.day(when.from, 'day') });
    }
    case 'month':
    case 'season':
      return bounded(when, 'month', { dates, locale });
    case 'year':
      return bounded(when, 'year', { dates, locale });
    case 'approximate':
      if (when.from === null && when.to === null) return locale.t('when.unknown');
      return locale.t('when.about', { date: bounded(when, 'day', { dates, locale }) });
    case 'ongoing':
      if (when.from === null) return locale.t('when.ongoing');
      return locale.t('when.since', { date: dates.day(when.from, 'day') });
    case 'unknown':
      return locale.t('when.unknown');
    default:
      return unreachable(when.precision);
  }
}

type Words = { readonly dates: Dates; readonly locale: Locale };

function bounded({ from, to }: WhenLike, limit: KnownTo, { dates, locale }: Words): string {
  if (from === null && to === null) return locale.t('when.unknown');
  if (from === null) return locale.t('when.until', { date: dates.day(to ?? '', limit) });
  if (to === null) return locale.t('when.since', { date: dates.day(from, limit) });
  return from === to ? dates.day(from, limit) : dates.span({ from, to }, limit);
}
