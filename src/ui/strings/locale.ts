import type { DatePrecision } from '../../core/knowledge/closed-lists.ts';
import { type Amounts, createAmounts } from './amounts.ts';
import { ar } from './ar.ts';
import type {
  Catalogue,
  InterfaceLanguage,
  MessageKey,
  MessageSlots,
  PluralKey,
  PluralSlots,
  SlotArguments,
} from './catalogue.ts';
import { createDates, type Dates } from './dates.ts';
import { en } from './en.ts';
import { type MessagePart, messageParts } from './message-parts.ts';
import { whenWords } from './when-words.ts';

/** A time span as packs write it; `null` ends are open or unknown. */
export type WhenLike = {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
};

/** What fills a slot: the interface's own words, a number, or a string from data, which gets isolated. */
export type SlotValue = string | number | { readonly data: string };

/** Everything the interface needs to speak one language. */
export type Locale = {
  readonly language: InterfaceLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly amounts: Amounts;
  /**
   * A message as one string, for attributes and for slots that hold the interface's own words. A string from data
   * goes in as `{ data }` and is set between isolating marks, so that a name in another direction cannot disturb the
   * sentence; elements use `Phrase`, which isolates by element.
   */
  t<Key extends MessageKey>(key: Key, ...slots: SlotArguments<MessageSlots<Key>, SlotValue>): string;
  /** A message taken apart, for rendering what fills its slots as elements. */
  parts(key: MessageKey): readonly MessagePart[];
  /** A counted phrase for `n`, written as `shown` when given ("1.5 million") and as a plain number otherwise. */
  plural<Key extends PluralKey>(
    key: Key,
    count: number | { readonly n: number; readonly shown: string },
    ...slots: SlotArguments<PluralSlots<Key>, SlotValue>
  ): string;
  pluralParts(key: PluralKey, n: number): readonly MessagePart[];
  number(value: number): string;
  date(iso: string, precision: DatePrecision): string;
  /** The reader's calendar day of an instant, such as when an article was saved. */
  instant(iso: string): string;
  when(when: WhenLike): string;
  /** Strings from data joined as the language joins a list, each isolated. */
  list(items: readonly string[]): string;
  /** The list pattern for so many items: words between, and the index of each item as a slot. */
  listParts(length: number): readonly MessagePart[];
  /** A language's own name in the interface language; `null` for `und` and tags that name nothing. */
  languageName(tag: string): string | null;
  /** Label of a predicate that packs commonly use, else `null`. */
  predicate(predicate: string): string | null;
};

export type LocaleOptions = {
  /** Arabic numerals as in `123` (the default in both languages) or as in `١٢٣`. */
  readonly digits?: 'latn' | 'arab';
  /** IANA name of the reader's time zone; the system's when absent. */
  readonly timeZone?: string;
};

const CATALOGUES: Readonly<Record<InterfaceLanguage, Catalogue>> = { ar, en };
/** The day stands before the month in English too: a reader of several languages is never in doubt. */
const TAGS: Readonly<Record<InterfaceLanguage, string>> = { ar: 'ar', en: 'en-GB' };

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

type SlotValues = Readonly<Record<string, SlotValue>>;

/** Speaks one of the interface languages. Cheap enough to make per page, not per render. */
export function createLocale(language: InterfaceLanguage, options: LocaleOptions = {}): Locale {
  const tag = `${TAGS[language]}-u-ca-gregory-nu-${options.digits ?? 'latn'}`;
  const catalogue = CATALOGUES[language];
  const amounts = createAmounts(tag);
  const rules = new Intl.PluralRules(tag);
  const joined = new Intl.ListFormat(tag, { type: 'conjunction' });
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const dates: Dates = createDates(tag, options.timeZone);

  const filled = (message: string, slots: SlotValues): string =>
    messageParts(message)
      .map((part) => (part.kind === 'words' ? part.text : slotText(slots[part.name], amounts)))
      .join('');
  const form = (key: PluralKey, n: number): string => {
    const forms = catalogue.plurals[key];
    return forms[rules.select(n)] ?? forms.other;
  };
  const locale: Locale = {
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    amounts,
    t: (key, ...slots) => filled(catalogue.messages[key], slots[0] ?? {}),
    parts: (key) => messageParts(catalogue.messages[key]),
    plural(key, count, ...slots) {
      const { n, shown } = typeof count === 'number' ? { n: count, shown: amounts.number(count) } : count;
      return filled(
        form(key, n).replace('{n}', () => shown),
        slots[0] ?? {},
      );
    },
    pluralParts: (key, n) => messageParts(form(key, n).replace('{n}', () => amounts.number(n))),
    number: (value) => amounts.number(value),
    date: (iso, precision) => whenWords({ from: iso, to: iso, precision }, dates, locale),
    instant: (iso) => dates.instant(iso),
    when: (when) => whenWords(when, dates, locale),
    list: (items) => joined.format(items.map(isolated)),
    listParts: (length) => listPattern(joined, length),
    languageName: (code) => languageName(names, code),
    predicate: (predicate) => predicateLabel(catalogue, predicate),
  };
  return locale;
}

function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

function slotText(value: SlotValue | undefined, amounts: Amounts): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return amounts.number(value);
  return typeof value === 'string' ? value : isolated(value.data);
}

function listPattern(joined: Intl.ListFormat, length: number): readonly MessagePart[] {
  const indices = Array.from({ length }, (_, index) => String(index));
  return joined
    .formatToParts(indices)
    .map(
      (part): MessagePart =>
        part.type === 'element' ? { kind: 'slot', name: part.value } : { kind: 'words', text: part.value },
    );
}

function languageName(names: Intl.DisplayNames, code: string): string | null {
  if (code === '' || code === 'und') return null;
  try {
    return names.of(code) ?? null;
  } catch (error) {
    // A page may declare a language that is no BCP 47 tag; it then has no name.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Packs write predicates as words or as `words-with-hyphens`. */
function predicateLabel({ predicates }: Catalogue, predicate: string): string | null {
  const words = predicate.toLowerCase().replaceAll(/[-_]+/gu, ' ').trim();
  const known: Readonly<Record<string, string>> = predicates;
  return Object.hasOwn(known, words) ? (known[words] ?? null) : null;
}
