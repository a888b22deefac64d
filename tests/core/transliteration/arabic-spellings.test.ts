import { describe, expect, it } from 'vitest';
import { arabicSpellings } from '../../../src/core/transliteration/arabic-spellings.ts';

describe('arabicSpellings', () => {
  const spell = (token: string, most = 8) =>
    arabicSpellings(token, { most, minScore: 0.8 }).map(({ text }) => text);

  it.each([
    ['murati', 'موراتي'],
    ['merkel', 'ميركل'],
    ['sidor', 'سيدور'],
    ['brockman', 'بروكمان'],
  ])('writes %s as %s', (token, form) => {
    expect(spell(token, 12)).toContain(form);
  });

  it('opens a name with its vowel', () => {
    for (const form of spell('altman')) expect(form.startsWith('ا')).toBe(true);
  });

  it('writes nothing for other scripts and endless tokens', () => {
    expect(spell('альтман')).toEqual([]);
    expect(spell('a'.repeat(200))).toEqual([]);
  });
});
