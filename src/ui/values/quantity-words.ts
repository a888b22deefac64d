import { PLAIN_UNITS, type Qualifier } from '../../core/knowledge/closed-lists.ts';
import type { Locale } from '../strings/locale.ts';
import type { PlainUnit } from '../strings/vocabulary-key.ts';

/** Qualifiers that stand before the counted thing and change its form in languages with case. */
const BEFORE: readonly Qualifier[] = ['more-than', 'less-than', 'up-to', 'about'];

function isPlainUnit(unit: string): unit is PlainUnit {
  return PLAIN_UNITS.some((known) => known === unit);
}

export type Quantity = { readonly amount: number; readonly unit: string; readonly qualifier: Qualifier };

/** An amount with its unit in words: "13.5 billion US dollars", "two days" after "more than". */
export function quantityWords({ amount, unit, qualifier }: Quantity, locale: Locale): string {
  if (!isPlainUnit(unit)) return locale.amounts.money(amount, unit);
  const count = { n: amount, shown: locale.amounts.amount(amount) };
  return BEFORE.includes(qualifier)
    ? locale.plural(`unit-after.${unit}`, count)
    : locale.plural(`unit.${unit}`, count);
}
