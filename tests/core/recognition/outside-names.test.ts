import { describe, expect, it } from 'vitest';
import { runsOutsideNames } from '../../../src/core/recognition/outside-names.ts';

const run = (first: number, last: number) => ({ first, last, forms: [], sounds: 0 });
const name = (first: number, last: number) => ({
  match: { form: 0, first, last, proclitic: null, ending: null, endings: [], cost: 0, glued: null },
});

describe('runsOutsideNames', () => {
  it.each([
    ['keeps a run where there is no name', run(1, 2), [], true],
    ['keeps a run beside names', run(2, 3), [name(0, 1), name(4, 5)], true],
    ['keeps a run with a name of one token in it', run(1, 2), [name(1, 1)], true],
    ['keeps a run that takes in a name', run(0, 2), [name(1, 2)], true],
    ['leaves out a run that is a name', run(1, 2), [name(1, 2)], false],
    ['leaves out a run within a name', run(1, 2), [name(0, 3)], false],
    ['leaves out a run that begins within a name', run(1, 2), [name(0, 1)], false],
    ['leaves out a run that ends within a name', run(1, 2), [name(2, 3)], false],
  ])('%s', (_label, given, names, isKept) => {
    expect(runsOutsideNames([given], names)).toEqual(isKept ? [given] : []);
  });
});
