import { describe, expect, it } from 'vitest';
import { articleTerms, TERMS_KEPT } from '../../../src/core/corpus/terms.ts';

describe('articleTerms', () => {
  it('weighs words by how often they stand, damped, the best one 1', () => {
    expect(articleTerms('river river river river bridge')).toEqual({ river: 1, bridge: 0.5 });
  });

  it('leaves out particles, short words and numbers', () => {
    expect(articleTerms('the of 2023 ox على إلى bridge')).toEqual({ bridge: 1 });
  });

  it('cuts the article and conjunctions from Arabic words', () => {
    expect(articleTerms('الجسر والجسر جسر بالجسر')).toEqual({ جسر: 1 });
  });

  it('leaves Arabic words whole that would become too short', () => {
    expect(Object.keys(articleTerms('وطن وال'))).toEqual(['وال', 'وطن']);
  });

  it('reads scripts without spaces by pairs of characters', () => {
    expect(Object.keys(articleTerms('新公园'))).toEqual(['公园', '新公']);
  });

  it('keeps forty terms at most, the most frequent ones', () => {
    const words = Array.from(
      { length: 60 },
      (_, index) => `w${'abcdefghij'[index % 10]}${'abcdefghij'[Math.floor(index / 10)]}`,
    );
    const terms = articleTerms(`${words.join(' ')} ${words[59]}`);
    expect(Object.keys(terms)).toHaveLength(TERMS_KEPT);
    expect(terms[words[59]!]).toBe(1);
  });

  it('answers nothing for nothing', () => {
    expect(articleTerms('')).toEqual({});
  });
});
