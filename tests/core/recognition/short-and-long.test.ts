import { describe, expect, it } from 'vitest';
import { isInitialsOf, isShortFor } from '../../../src/core/recognition/short-and-long.ts';

describe('isShortFor', () => {
  it.each([
    ['IMF', 'International Monetary Fund', true],
    ['CWA', 'Central Water Agency', true],
    ['CNRS', 'Centre national de la recherche scientifique', true],
    ['SoftCo', 'Software Company', true],
    ['МВФ', 'Международный валютный фонд', true],
    ['IMF', 'World Bank Group', false],
    ['AFP', 'Paris', false],
    ['WA', 'Central Water Agency', false],
    ['I', 'International', false],
    ['', 'International', false],
  ])('says of %s for %s: %s', (short, long, expected) => {
    expect(isShortFor(short, long)).toBe(expected);
  });
});

describe('isInitialsOf', () => {
  it.each([
    ['CWA', ['Communications', 'Workers', 'of', 'America'], true],
    ['WHO', ['World', 'Health', 'Organization'], true],
    ['CWA', ['Workers', 'of', 'America'], false],
    ['CWA', ['Communications', 'Union', 'Workers', 'America'], false],
    ['A', ['America'], false],
  ])('says of %s for %j: %s', (short, words, expected) => {
    expect(isInitialsOf(short, words)).toBe(expected);
  });
});
