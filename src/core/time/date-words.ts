/** The words of one language that dates are made of. Forms as written; they are folded when compiled. */
export type DateWords = {
  readonly language: string;
  /** Twelve lists, January first. */
  readonly months: readonly (readonly string[])[];
  /** Month names that are also common words: they count only beside a day number or a year. */
  readonly shyMonths: readonly string[];
  /** Seven lists, Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words and the distance in days from the day of publication. */
  readonly days: readonly (readonly [string, number])[];
  /** Words after or before a weekday or a unit: past, present, future. */
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly thisOne: readonly string[];
  /** Units that stand with past, future or this: "last month". */
  readonly units: readonly (readonly [string, 'week' | 'month' | 'year'])[];
  /** Words before a bare year: "in 2019", "عام 2019". */
  readonly beforeYear: readonly string[];
};
