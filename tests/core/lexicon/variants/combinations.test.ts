import { describe, expect, it } from 'vitest';
import { combinations } from '../../../../src/core/lexicon/variants/combinations.ts';

describe('combinations', () => {
  const places = [
    [
      { text: 'a', cost: 0 },
      { text: 'b', cost: 2 },
    ],
    [
      { text: 'x', cost: 0 },
      { text: 'y', cost: 1 },
    ],
  ];

  it('gives the cheapest first', () => {
    expect(combinations(places, 10).map(({ text }) => text)).toEqual(['a x', 'a y', 'b x', 'b y']);
  });

  it('stops at the most asked for', () => {
    expect(combinations(places, 2).map(({ text }) => text)).toEqual(['a x', 'a y']);
  });
});
