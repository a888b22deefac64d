import { describe, expect, it } from 'vitest';
import { failures } from '../../scripts/eval/thresholds.ts';

const BARS = [
  { figure: 'recall', least: 0.95 },
  { figure: 'wrong per text', most: 0.2 },
];

describe('bars', () => {
  it.each([
    ['hold at their very value', { recall: 0.95, 'wrong per text': 0.2 }, []],
    ['are named when a figure is too low', { recall: 0.9 }, ['recall is 0.9000, below 0.95']],
    [
      'are named when a figure is too high',
      { 'wrong per text': 0.5 },
      ['wrong per text is 0.5000, above 0.2'],
    ],
    ['leave alone what was not measured', {}, []],
  ])('%s', (_, figures, expected) => {
    expect(failures(new Map(Object.entries(figures)), BARS)).toEqual(expected);
  });
});
