/** A calendar day as days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length of a month 1–12; 0 for any other number. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** `null` for a day that does not exist (31 February) or a year outside 1000–2999. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (year < 1000 || year > 2999 || day < 1 || day > monthLength(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

export function monthOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** 0 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (anything after the day is ignored); `null` if it is none. */
export function isoSpan(iso: string): { readonly from: DayNumber; readonly to: DayNumber } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  const from = dayNumber(year, month ?? 1, day ?? 1);
  const to = dayNumber(year, month ?? 12, day ?? monthLength(year, month ?? 12));
  return from === null || to === null ? null : { from, to };
}
