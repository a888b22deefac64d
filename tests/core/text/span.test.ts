import { describe, expect, it } from 'vitest';
import { contains, overlaps, shifted, spanLength } from '../../../src/core/text/span.ts';

describe('spans', () => {
  it.each([
    ['apart', { start: 0, end: 2 }, { start: 3, end: 4 }, false, false],
    ['touching', { start: 0, end: 2 }, { start: 2, end: 4 }, false, false],
    ['crossing', { start: 0, end: 3 }, { start: 2, end: 4 }, true, false],
    ['one inside the other', { start: 0, end: 5 }, { start: 2, end: 4 }, true, true],
    ['the same', { start: 1, end: 4 }, { start: 1, end: 4 }, true, true],
  ])('tells spans that are %s', (_, a, b, overlap, inside) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(contains(a, b)).toBe(inside);
  });

  it('moves a span and measures it', () => {
    expect(shifted({ start: 2, end: 5 }, -2)).toEqual({ start: 0, end: 3 });
    expect(spanLength({ start: 2, end: 5 })).toBe(3);
  });
});
