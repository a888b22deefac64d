import { describe, expect, it } from 'vitest';
import { blockHash } from '../../src/page/block-hash.ts';

describe('blockHash', () => {
  it('gives equal texts equal hashes and stays the same from build to build', () => {
    expect(blockHash('سام ألتمان')).toBe(blockHash(`سام ${'ألتمان'}`));
    expect(blockHash('OpenAI')).toBe('1dx04n01vpgy3c');
  });

  it('tells 200,000 similar texts apart', () => {
    const hashes = new Set<string>();
    for (let index = 0; index < 100_000; index++) {
      hashes.add(blockHash(`Sam Altman ${index}`));
      hashes.add(blockHash(`${index} ألتمان`));
    }
    expect(hashes.size).toBe(200_000);
  });

  it.each([
    ['order', 'ab', 'ba'],
    ['length', 'a', 'aa'],
    ['emptiness', '', '\u0000'],
    ['high units', '\u0100', '\u0001'],
    ['one letter', 'Sam Altman left', 'Sam Altman lefs'],
  ])('depends on %s', (_, one, other) => {
    expect(blockHash(one)).not.toBe(blockHash(other));
  });

  it('spreads single letters over both halves', () => {
    const all = [...'abcdefghijklmnopqrstuvwxyz'].map(blockHash);
    expect(new Set(all.map((hash) => hash.slice(0, 7))).size).toBe(26);
    expect(new Set(all.map((hash) => hash.slice(7))).size).toBe(26);
  });
});
