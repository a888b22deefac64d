import { withAsciiDigits } from './plain-text.ts';

/** Nothing older was put on the web with its own date, nothing newer can have been published. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
const LARGEST_OFFSET_HOURS = 14;

/** Year, month and day as `2023-11-21`; `null` when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DAY_THEN_TIME =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/**
 * A machine-readable date as ISO 8601: a day, or a time with its zone as written (none when none was written).
 * `null` for what is not a date, for days that do not exist, and for a month or a year alone: a month is no day.
 */
export function isoDate(raw: string): string | null {
  const text = withAsciiDigits(raw).trim();
  const [, year, mark, month, day, hour, minute, second, fraction, zone] = DAY_THEN_TIME.exec(text) ?? [];
  if (year === undefined) return fromEpoch(text);
  // Without separators only two-digit months and days can be told apart.
  if (mark === '' && (month?.length !== 2 || day?.length !== 2)) return null;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const offset = isoOffset(zone);
  if (offset === null) return null;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  const instant = `${date}T${twoDigits(Number(hour))}:${minute}${seconds}${offset}`;
  return isZeroOfTime(instant) ? null : instant;
}

/** Many systems write the start of their count of time when they know no date. */
function isZeroOfTime(instant: string): boolean {
  return /^1970-01-01T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)?$/u.test(instant);
}

function isoOffset(zone: string | undefined): string | null {
  if (zone === undefined) return '';
  if (/^[A-Z]/iu.test(zone)) return 'Z';
  const hours = zone.slice(1, 3);
  const minutes = zone.slice(3).replace(':', '') || '00';
  if (Number(hours) > LARGEST_OFFSET_HOURS || Number(minutes) > 59) return null;
  return `${zone[0]}${hours}:${minutes}`;
}

/** Seconds or milliseconds since 1970, as some publishing systems write them; only for dates after 1990. */
function fromEpoch(text: string): string | null {
  if (!/^(?:\d{10}|\d{13})$/u.test(text)) return null;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  const date = new Date(milliseconds);
  return date.getUTCFullYear() >= 1990 && date.getUTCFullYear() <= LAST_YEAR
    ? date.toISOString().replace('.000', '')
    : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
