import type { DatePrecision } from '../knowledge/closed-lists.ts';
import { scanTokens } from '../lexicon/scan.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import type { Span } from '../text/span.ts';
import { GAP, type Tokens, tokenSpan, tokenText } from '../text/tokens.ts';
import { type DateTag, dateTable } from './date-table.ts';
import { type DayNumber, dayNumber, monthLength, monthOf, weekdayOf, yearOf } from './iso-day.ts';

/** A date written in a text, resolved to days. `span` is in units of the original text. */
export type DateExpression = {
  readonly span: Span;
  readonly written: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: DatePrecision;
};

type Piece = { readonly first: number; readonly last: number; readonly tag: DateTag };
type Resolved = {
  readonly first: number;
  readonly last: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: DatePrecision;
};

type Modifier = 'past' | 'future' | 'this';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** Folded words between a month and its year. */
const YEAR_JOINTS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'عام', 'سنه', 'لعام']);

class DateReader {
  private readonly tokens: Tokens;
  private readonly published: DayNumber | null;
  private readonly byFirst = new Map<number, Piece[]>();
  private readonly byLast = new Map<number, Piece[]>();

  constructor(tokens: Tokens, published: DayNumber | null) {
    this.tokens = tokens;
    this.published = published;
    for (const match of scanTokens(tokens, dateTable())) {
      if (match.ending) continue;
      for (const tag of dateTable().tagsOf(match.form)) {
        const piece = { first: match.first, last: match.last, tag };
        this.byFirst.set(piece.first, [...(this.byFirst.get(piece.first) ?? []), piece]);
        this.byLast.set(piece.last, [...(this.byLast.get(piece.last) ?? []), piece]);
      }
    }
  }

  read(): Resolved[] {
    const found: Resolved[] = [];
    for (let at = 0; at < this.tokens.count; at++) {
      const date = this.isoAt(at) ?? this.wordsAt(at) ?? this.yearAt(at);
      if (!date) continue;
      found.push(date);
      at = date.last;
    }
    return found;
  }

  private number(index: number): number | null {
    if (this.tokens.scriptClass(index) !== SCRIPT_CLASS.digit) return null;
    const text = tokenText(this.tokens, index);
    return text.length <= 4 ? Number(text) : null;
  }

  private year(index: number): number | null {
    const value = this.number(index);
    return value !== null && value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
  }

  /** `2023-11-17` and `17/11/2023` (day first, as everywhere but in the United States). */
  private isoAt(at: number): Resolved | null {
    const values = [this.number(at), this.number(at + 1), this.number(at + 2)];
    const [one, two, three] = values;
    if (one === null || two === null || one === undefined || two === undefined) return null;
    if (three === null || three === undefined || this.tokens.start(at + 2) - this.tokens.end(at + 1) !== 1)
      return null;
    if (this.tokens.start(at + 1) - this.tokens.end(at) !== 1) return null;
    const day =
      one > 31 ? dayNumber(one, two, three) : (dayNumber(three, two, one) ?? dayNumber(three, one, two));
    return day === null ? null : { first: at, last: at + 2, from: day, to: day, precision: 'day' };
  }

  private wordsAt(at: number): Resolved | null {
    const pieces = [...(this.byFirst.get(at) ?? [])].sort((a, b) => b.last - a.last);
    for (const piece of pieces) {
      const date = this.pieceDate(piece);
      if (date) return date;
    }
    const day = this.number(at);
    if (day === null || day < 1 || day > 31) return null;
    const month = this.monthFrom(at + 1) ?? this.monthFrom(at + 2, 'de');
    return month ? this.dayAndMonth({ first: at, day, month: month.month, last: month.last }) : null;
  }

  /** A month that starts at `at`, with the second half of a double form (`نوفمبر/تشرين الثاني`) if they agree. */
  private monthFrom(at: number, joint?: string): { month: number; last: number } | null {
    if (joint !== undefined && tokenText(this.tokens, at - 1) !== joint) return null;
    const piece = this.longest(at, 'month');
    if (piece?.tag.kind !== 'month') return null;
    const double = this.longest(piece.last + 1, 'month');
    if (double?.tag.kind === 'month') {
      return double.tag.month === piece.tag.month ? { month: piece.tag.month, last: double.last } : null;
    }
    return { month: piece.tag.month, last: piece.last };
  }

  /** Whether the token is a number right before the next one, with the stop of a German ordinal at most. */
  private isDayNumber(index: number): boolean {
    const value = index >= 0 ? this.number(index) : null;
    const gap = this.tokens.start(index + 1) - this.tokens.end(index);
    return value !== null && value <= 99 && gap <= 2;
  }

  /** Whether a month ends right before: then this one is the second half of a double form that does not agree. */
  private followsMonth(at: number): boolean {
    return (this.byLast.get(at - 1) ?? []).some(({ tag }) => tag.kind === 'month');
  }

  /** The year written behind a month: `2023`, `de 2023`, `عام 2023`. */
  private yearBehind(last: number): { year: number; last: number } | null {
    const at = YEAR_JOINTS.has(tokenText(this.tokens, last + 1)) ? last + 2 : last + 1;
    const year = at < this.tokens.count ? this.year(at) : null;
    return year === null ? null : { year, last: at };
  }

  private longest(at: number, kind: DateTag['kind']): Piece | undefined {
    return (this.byFirst.get(at) ?? [])
      .filter((piece) => piece.tag.kind === kind)
      .sort((a, b) => b.last - a.last)[0];
  }

  private modifierAfter(at: number): Modifier | null {
    for (const { tag } of this.byFirst.get(at) ?? []) {
      if (tag.kind === 'past' || tag.kind === 'future' || tag.kind === 'this') return tag.kind;
    }
    return null;
  }

  private modifierBefore(at: number): Modifier | null {
    for (const { tag } of this.byLast.get(at) ?? []) {
      if (tag.kind === 'past' || tag.kind === 'future' || tag.kind === 'this') return tag.kind;
    }
    return null;
  }

  private dayAndMonth(found: { first: number; last: number; day: number; month: number }): Resolved | null {
    const written = this.yearBehind(found.last);
    const after = written === null ? this.modifierAfter(found.last + 1) : null;
    const year = written?.year ?? this.nearestYear(found.month, found.day, after);
    if (year === null) return null;
    const day = dayNumber(year, found.month, found.day);
    const last = written?.last ?? found.last + (after === null ? 0 : 1);
    return day === null ? null : { first: found.first, last, from: day, to: day, precision: 'day' };
  }

  /**
   * A date without a year is the latest one that is not more than 60 days after publication; "last" and "next" say
   * on which side of publication it lies.
   */
  private nearestYear(month: number, day: number, modifier: Modifier | null): number | null {
    if (this.published === null) return null;
    const year = yearOf(this.published) + 1;
    const latest =
      modifier === 'past' ? this.published - 1 : this.published + (modifier === 'future' ? 366 : 60);
    for (const candidate of [year, year - 1, year - 2]) {
      const found = dayNumber(candidate, month, Math.min(day, monthLength(candidate, month)));
      if (found !== null && found <= latest) return candidate;
    }
    return null;
  }

  private pieceDate(piece: Piece): Resolved | null {
    switch (piece.tag.kind) {
      case 'month':
        return this.monthDate(piece, piece.tag);
      case 'weekday':
        return this.weekdayDate(piece, piece.tag.weekday);
      case 'day':
        return this.published === null ? null : this.single(piece, this.published + piece.tag.offset);
      case 'unit':
        return this.unitDate(piece, piece.tag.unit);
      default:
        return null;
    }
  }

  private single(piece: Piece, day: DayNumber): Resolved {
    return { first: piece.first, last: piece.last, from: day, to: day, precision: 'day' };
  }

  /** `November 17, 2023`, `November 2023`, `November`. */
  private monthDate(piece: Piece, tag: { month: number; shy: boolean }): Resolved | null {
    const read = this.monthFrom(piece.first);
    // A day that does not exist (31 February) was refused before, and so were two months at odds.
    if (!read || this.isDayNumber(piece.first - 1) || this.followsMonth(piece.first)) return null;
    const day = this.number(read.last + 1);
    if (day !== null && day >= 1 && day <= 31) {
      const ordinal = tokenText(this.tokens, read.last + 2);
      const last =
        ordinal === 'th' || ordinal === 'st' || ordinal === 'nd' || ordinal === 'rd'
          ? read.last + 2
          : read.last + 1;
      return this.dayAndMonth({ first: piece.first, last, day, month: tag.month });
    }
    return this.wholeMonth(piece, read.last, tag);
  }

  /** `November 2023`, `last November`, `نوفمبر الماضي`, `November`. */
  private wholeMonth(piece: Piece, end: number, tag: { month: number; shy: boolean }): Resolved | null {
    const written = this.yearBehind(end);
    const after = written === null ? this.modifierAfter(end + 1) : null;
    const modifier = written === null ? (after ?? this.modifierBefore(piece.first - 1)) : null;
    if (written === null && modifier === null && tag.shy) return null;
    // "Last November" said in November is the one before: the month must have ended.
    const day = modifier === 'past' ? 31 : 1;
    const year = written?.year ?? this.nearestYear(tag.month, day, modifier);
    const from = year === null ? null : dayNumber(year, tag.month, 1);
    if (year === null || from === null) return null;
    const last = written?.last ?? end + (after === null ? 0 : 1);
    const to = from + monthLength(year, tag.month) - 1;
    return { first: piece.first, last, from, to, precision: 'month' };
  }

  /** A bare weekday of the news is the most recent one, the day of publication included. */
  private weekdayDate(piece: Piece, weekday: number): Resolved | null {
    if (this.published === null) return null;
    const after = this.modifierAfter(piece.last + 1);
    const modifier = after ?? this.modifierBefore(piece.first - 1);
    const last = piece.last + (after ? 1 : 0);
    const back = (weekdayOf(this.published) - weekday + 7) % 7;
    if (modifier === 'future')
      return this.single({ ...piece, last }, this.published + (back === 0 ? 7 : 7 - back));
    return this.single({ ...piece, last }, this.published - (modifier === 'past' && back === 0 ? 7 : back));
  }

  private unitDate(piece: Piece, unit: 'week' | 'month' | 'year'): Resolved | null {
    if (this.published === null) return null;
    const after = this.modifierAfter(piece.last + 1);
    const modifier = after ?? this.modifierBefore(piece.first - 1);
    if (!modifier) return null;
    const step = modifier === 'past' ? -1 : modifier === 'future' ? 1 : 0;
    const range = { first: piece.first, last: piece.last + (after ? 1 : 0) };
    if (unit === 'week') {
      const monday = this.published - ((weekdayOf(this.published) + 6) % 7) + step * 7;
      return { ...range, from: monday, to: monday + 6, precision: 'week' };
    }
    const months = unit === 'year' ? 12 : 1;
    const index = yearOf(this.published) * 12 + monthOf(this.published) - 1 + step * months;
    const year = Math.floor(index / 12);
    const month = unit === 'year' ? 1 : (index % 12) + 1;
    const from = dayNumber(year, month, 1);
    const lastMonth = unit === 'year' ? 12 : month;
    const to = dayNumber(year, lastMonth, monthLength(year, lastMonth));
    return from === null || to === null ? null : { ...range, from, to, precision: unit };
  }

  /** A year counts after a word such as "in" or "عام", or in brackets; other four-digit numbers are amounts. */
  private yearAt(at: number): Resolved | null {
    const year = this.year(at);
    if (year === null || tokenText(this.tokens, at).length !== 4) return null;
    const introduced = (this.byLast.get(at - 1) ?? []).some(({ tag }) => tag.kind === 'before-year');
    if (!introduced || this.tokens.gap(at) === GAP.hard) return null;
    const from = dayNumber(year, 1, 1);
    const to = dayNumber(year, 12, 31);
    return from === null || to === null ? null : { first: at, last: at, from, to, precision: 'year' };
  }
}

/**
 * Absolute and relative dates of a text, in order, not overlapping. Relative ones need the day of publication;
 * without it they are left out. Dates that do not exist give nothing.
 */
export function findDates(tokens: Tokens, published: DayNumber | null): readonly DateExpression[] {
  return new DateReader(tokens, published).read().map(({ first, last, from, to, precision }) => {
    const span = tokenSpan(tokens, first, last);
    return { span, written: tokens.text.slice(span.start, span.end), from, to, precision };
  });
}
