const SMALLEST_SHORTENED = 1_000_000;
/** The step names of a language end here; larger amounts are written in full. */
const LARGEST_SHORTENED = 1e15;
const MOST_DIGITS = 6;

/** Numbers of one language. */
export type Amounts = {
  /** In full, grouped: `12,500`. */
  number(value: number): string;
  /** Millions and more in words where that loses nothing (`13.5 billion`), else in full. */
  amount(value: number): string;
  /** An amount of money, its currency in words; a code that is no currency is shown as it is. */
  money(value: number, currency: string): string;
  /** `share` is 0–1. */
  percent(share: number): string;
};

/** True when six significant digits say the whole value. */
function shortensWithoutLoss(value: number): boolean {
  const size = Math.abs(value);
  if (size < SMALLEST_SHORTENED || size >= LARGEST_SHORTENED) return false;
  return Number(value.toPrecision(MOST_DIGITS)) === value;
}

function numberShape(value: number): Intl.NumberFormatOptions {
  if (!shortensWithoutLoss(value)) return { minimumFractionDigits: 0, maximumFractionDigits: 6 };
  return {
    notation: 'compact',
    compactDisplay: 'long',
    minimumFractionDigits: 0,
    maximumFractionDigits: MOST_DIGITS,
  };
}

export function createAmounts(tag: string): Amounts {
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const amount = (value: number) => new Intl.NumberFormat(tag, numberShape(value)).format(value);
  return {
    number: (value) => plain.format(value),
    amount,
    money(value, currency) {
      if (!/^[A-Z]{3}$/u.test(currency)) return `${amount(value)} ${currency}`;
      const money = { style: 'currency', currency, currencyDisplay: 'name' } as const;
      return new Intl.NumberFormat(tag, { ...numberShape(value), ...money }).format(value);
    },
    percent: (value) => share.format(value),
  };
}
