import type { EventRule } from '../lexicon/event-rule.ts';
import type { Reason } from '../recognition/reason.ts';
import { EVENT_DAYS, EVENT_WEIGHTS as W } from '../recognition/weights.ts';
import type { DateExpression } from '../time/find-dates.ts';
import { type DayNumber, isoSpan } from '../time/iso-day.ts';

type Days = { readonly from: DayNumber; readonly to: DayNumber };

/** The event's own days, widened; `null` when it has no date. What goes on without an end has an open days. */
function eventDays({ when }: EventRule): Days | null {
  const from = when.from === null ? null : isoSpan(when.from);
  const to = when.to === null ? null : isoSpan(when.to);
  const first = from ?? to;
  if (!first) return null;
  const last = to?.to ?? (when.precision === 'ongoing' ? Number.POSITIVE_INFINITY : first.to);
  return { from: first.from - EVENT_DAYS.tolerance, to: last + EVENT_DAYS.tolerance };
}

/** What dates say for or against an event, with the reason; `proven` when the sentence itself gives its date. */
export type DateEvidence = {
  readonly weight: number;
  readonly reason?: Reason;
  readonly proven: boolean;
  /** The text was published long after the event and does not date it. */
  readonly stale: boolean;
};

const NOTHING: DateEvidence = { weight: 0, proven: false, stale: false };

/**
 * Weighs the dates of a sentence, or without any the day of publication. A date later than an event that is told
 * as background ("returned on Wednesday after his removal") is the date of something else and says nothing.
 */
export function dateEvidence(
  rule: EventRule,
  dates: readonly DateExpression[],
  told: { readonly published: DayNumber | null; readonly background: boolean },
): DateEvidence {
  const days = eventDays(rule);
  if (!days) return NOTHING;
  const { published, background } = told;
  // Any later day fits what has no end: that is no evidence.
  const isOpen = days.to === Number.POSITIVE_INFINITY;
  const fitting = dates.find(({ from, to }) => from <= days.to && to >= days.from);
  if (fitting) {
    if (isOpen) return NOTHING;
    const weight = fitting.precision === 'year' ? W.yearFits : W.dateFits;
    return { weight, reason: { kind: 'date-fits', written: fitting.written }, proven: true, stale: false };
  }
  const stale = published !== null && published > days.to + EVENT_DAYS.fresh;
  const other = dates.find(({ precision }) => precision !== 'week');
  if (other && background && other.from > days.to) return { ...NOTHING, stale };
  if (other) {
    return { ...NOTHING, weight: W.dateDiffers, reason: { kind: 'date-differs', written: other.written } };
  }
  if (published === null) return NOTHING;
  if (published < days.from)
    return { ...NOTHING, weight: W.publishedBefore, reason: { kind: 'published-before' } };
  if (isOpen) return NOTHING;
  return stale
    ? { ...NOTHING, stale }
    : { ...NOTHING, weight: W.publishedNear, reason: { kind: 'published-near' } };
}
