import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/core/text/stop-words.ts';

describe('stopWords', () => {
  it('holds particles of several languages in folded form', () => {
    expect(
      ['the', 'الي', 'على', 'nicht', 'où', 'ou', 'если'].filter((word) => stopWords().has(word)),
    ).toEqual(['the', 'الي', 'nicht', 'ou', 'если']);
  });

  it('holds no names', () => {
    expect(['altman', 'openai', 'التمان'].some((word) => stopWords().has(word))).toBe(false);
  });
});
