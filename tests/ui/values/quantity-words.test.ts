import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../src/core/knowledge/closed-lists.ts';
import { createLocale } from '../../../src/ui/strings/locale.ts';
import { quantityWords } from '../../../src/ui/values/quantity-words.ts';

const en = createLocale('en');
const ar = createLocale('ar');

describe('quantityWords', () => {
  test.each<[number, string, Qualifier, string, string]>([
    [670, 'person', 'more-than', '670 people', '670 شخصًا'],
    [1, 'person', 'exact', '1 person', 'شخص واحد'],
    [2, 'day', 'exact', '2 days', 'يومان'],
    [2, 'day', 'more-than', '2 days', 'يومين'],
    [49, 'percent', 'exact', '49 percent', '49 في المئة'],
    [13.5e9, 'USD', 'exact', '13.5 billion US dollars', '13.5 مليار دولار أمريكي'],
    [750, 'EUR', 'exact', '750 euros', '750 يورو'],
    [1e12, 'parameter', 'exact', '1 trillion parameters', '1 ترليون معامل'],
    [1.5e6, 'person', 'about', '1.5 million people', '1.5 مليون شخص'],
  ])('says %d %s (%s)', (amount, unit, qualifier, english, arabic) => {
    const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
    expect(plain(quantityWords({ amount, unit, qualifier }, en))).toBe(english);
    expect(plain(quantityWords({ amount, unit, qualifier }, ar))).toBe(arabic);
  });

  test('writes an amount in full when its short form would lose something', () => {
    expect(quantityWords({ amount: 1_000_003, unit: 'person', qualifier: 'exact' }, en)).toBe(
      '1,000,003 people',
    );
  });

  test('shows a unit that nobody knows as it is', () => {
    expect(quantityWords({ amount: 3, unit: 'smoots', qualifier: 'exact' }, en)).toBe('3 smoots');
  });
});
