import { describe, expect, it } from 'vitest';
import { MINHASH_SIZE, minhash, minhashSimilarity } from '../../../src/core/corpus/minhash.ts';

const STORY = Array.from(
  { length: 60 },
  (_, index) => `Sentence ${index * 37} tells of councillor number ${index * 91}.`,
);

describe('minhash', () => {
  it('is sixty-four unsigned numbers', () => {
    const hashes = minhash(STORY.join(' '));
    expect(hashes).toHaveLength(MINHASH_SIZE);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff)).toBe(true);
  });

  it('is empty for fewer than five letters', () => {
    expect(minhash('a b, cd!')).toEqual([]);
    expect(minhash('a b, cde!')).toHaveLength(MINHASH_SIZE);
  });

  it('does not see case, marks, spaces and signs', () => {
    expect(minhash('قالَ سام أَلْتَمان: «نعم»')).toEqual(minhash('قال سام التمان نعم'));
    expect(minhash('OpenAI’s Board')).toEqual(minhash('openai s board'));
  });

  it('estimates how much of two texts is common', () => {
    const whole = minhash(STORY.join(' '));
    const similarity = (kept: number) => minhashSimilarity(whole, minhash(STORY.slice(0, kept).join(' ')));
    expect(similarity(60)).toBe(1);
    expect(similarity(54)).toBeGreaterThan(0.7);
    expect(similarity(54)).toBeLessThan(1);
    expect(similarity(15)).toBeLessThan(0.5);
    expect(
      minhashSimilarity(whole, minhash('Ein ganz anderer Text über Gärten, Äpfel und Regen im Mai.')),
    ).toBeLessThan(0.1);
  });

  it('finds nothing common with an empty signature', () => {
    expect(minhashSimilarity([], [])).toBe(0);
    expect(minhashSimilarity([], minhash('long enough'))).toBe(0);
  });
});
