/** How far a date is known. */
export type KnownTo = 'day' | 'month' | 'year';

/** A calendar date as a pack or a page writes it, as far as it is known. */
type CalendarDate = { readonly at: Date; readonly knownTo: KnownTo };

const ISO_START = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;
const FINENESS: Readonly<Record<KnownTo, number>> = { year: 0, month: 1, day: 2 };

/** Reads the calendar date of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant (its date as written, whatever its zone). */
function calendarDate(iso: string): CalendarDate | null {
  const found = ISO_START.exec(iso);
  if (found === null) return null;
  const [, year = '', month, day] = found;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { at, knownTo: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

function coarser(one: KnownTo, other: KnownTo): KnownTo {
  return FINENESS[one] < FINENESS[other] ? one : other;
}

/** Dates of one language, in words. Text that is no ISO date is answered as it came. */
export type Dates = {
  /** A date no finer than `limit` and no finer than it is known. */
  day(iso: string, limit: KnownTo): string;
  /** Two dates joined the way the language joins them. */
  span(ends: { readonly from: string; readonly to: string }, limit: KnownTo): string;
  /** The reader's calendar day of an instant. */
  instant(iso: string): string;
};

/** `tag` is a BCP 47 tag with its calendar and digits; `timeZone` an IANA name, the system's when absent. */
export function createDates(tag: string, timeZone: string | undefined): Dates {
  const shapes: Readonly<Record<KnownTo, Intl.DateTimeFormatOptions>> = {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  };
  const formats = new Map<KnownTo, Intl.DateTimeFormat>();
  const format = (knownTo: KnownTo) => {
    const known = formats.get(knownTo);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(tag, { ...shapes[knownTo], timeZone: 'UTC' });
    formats.set(knownTo, made);
    return made;
  };
  return {
    day(iso, limit) {
      const date = calendarDate(iso);
      return date === null ? iso : format(coarser(limit, date.knownTo)).format(date.at);
    },
    span({ from, to }, limit) {
      const [first, last] = [calendarDate(from), calendarDate(to)];
      if (first === null || last === null || first.at > last.at) return `${from} – ${to}`;
      const [firstKnown, lastKnown] = [coarser(limit, first.knownTo), coarser(limit, last.knownTo)];
      if (firstKnown === lastKnown) return format(firstKnown).formatRange(first.at, last.at);
      return `${format(firstKnown).format(first.at)} – ${format(lastKnown).format(last.at)}`;
    },
    instant(iso) {
      const at = new Date(iso);
      if (Number.isNaN(at.getTime())) return iso;
      return new Intl.DateTimeFormat(tag, {
        ...shapes.day,
        ...(timeZone === undefined ? {} : { timeZone }),
      }).format(at);
    },
  };
}
