import { describe, expect, it } from 'vitest';
import { TRAIT, traitsOf } from '../../../../src/core/lexicon/variants/name-traits.ts';

describe('traitsOf', () => {
  it.each([
    ['Microsoft', 0],
    ['OpenAI', TRAIT.gluedCapital],
    ['Sam Altman', TRAIT.space],
    ['Bank of China', TRAIT.space | TRAIT.manySpaces],
    ['GPT-4', TRAIT.gluedCapital | TRAIT.hyphen | TRAIT.digit],
    ['سام ألتمان', TRAIT.space | TRAIT.arabic],
    ['株式会社', TRAIT.cjk],
    ['D’Angelo', TRAIT.apostrophe],
    ['ЯндексПочта', TRAIT.gluedCapital],
  ])('%s', (text, traits) => {
    expect(traitsOf(text)).toBe(traits);
  });
});
