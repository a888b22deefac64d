import { describe, expect, it } from 'vitest';
import { SequenceTable } from '../../../src/core/lexicon/sequence-table.ts';
import { extendA, extendB, followA, followB } from '../../../src/core/lexicon/token-hash.ts';

/** Found by search: under the first seed both tokens have the same fingerprint and the same slot of sixteen. */
const COLLIDING = ['txvsofqss', 'vbzrelukb'] as const;
const FIRST_SEED = 0x51795171;

function hashes(token: string, seed: number) {
  const range = { units: Uint16Array.from(token, (unit) => unit.charCodeAt(0)), start: 0, end: token.length };
  return { a: followA(0, extendA(seed, range)), b: followB(0, extendB(~seed, range)) };
}

describe('SequenceTable', () => {
  it('numbers each sequence once, however often it is given', () => {
    const table = SequenceTable.of([['sam'], ['sam', 'altman'], ['sam'], ['altman']]);
    expect(table.formCount).toBe(3);
    const forms = [['sam'], ['sam', 'altman'], ['altman']].map((tokens) => table.formOf(tokens));
    expect(new Set(forms)).toEqual(new Set([0, 1, 2]));
  });

  it('numbers a sequence that is only the beginning of another one', () => {
    const table = SequenceTable.of([
      ['new', 'york', 'times'],
      ['new', 'york'],
    ]);
    expect(table.formCount).toBe(2);
    expect(table.formOf(['new', 'york'])).not.toBe(table.formOf(['new', 'york', 'times']));
    expect(table.formOf(['new'])).toBe(-1);
  });

  it('tries another seed when two sequences collide', () => {
    const [one, two] = COLLIDING;
    const first = hashes(one, FIRST_SEED);
    const second = hashes(two, FIRST_SEED);
    expect(first.b).toBe(second.b);
    expect((first.a >>> 0) >>> 28).toBe((second.a >>> 0) >>> 28);

    const table = SequenceTable.of([[one], [two]]);
    expect(table.seed).not.toBe(FIRST_SEED);
    expect(table.formCount).toBe(2);
    expect(table.formOf([one])).not.toBe(table.formOf([two]));
  });

  it('keeps the first seed when nothing collides', () => {
    expect(SequenceTable.of([['sam'], ['altman']]).seed).toBe(FIRST_SEED);
  });

  it('lets which tokens collide depend on the seed', () => {
    const [one, two] = COLLIDING;
    expect(hashes(one, FIRST_SEED + 1).b).not.toBe(hashes(two, FIRST_SEED + 1).b);
  });

  it('leaves slots free', () => {
    const sequences = Array.from({ length: 1000 }, (_, index) => [`name${index}`, 'inc']);
    const table = SequenceTable.of(sequences);
    expect(table.formCount).toBe(1000);
    expect(table.slots).toBeGreaterThan(2000);
  });
});
