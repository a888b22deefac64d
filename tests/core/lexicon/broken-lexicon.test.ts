import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { BrokenLexicon, openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { HEADER } from '../../../src/core/lexicon/lexicon-format.ts';
import { entity, packOf } from '../support/knowledge.ts';

function compiled(): ArrayBuffer {
  const { entities } = packOf({ entities: [entity('sam-altman', 'person', 'Sam Altman|Altman/surname')] });
  return compileLexicon({ entities, notNames: [], events: [], givenNames: [] });
}

function withWord(at: number, change: (word: number) => number): ArrayBuffer {
  const buffer = compiled();
  const words = new Int32Array(buffer);
  words[at] = change(words[at]!);
  return buffer;
}

describe('openLexicon', () => {
  it('opens what the compiler wrote', () => {
    expect(openLexicon(compiled()).slots).toBe(16);
  });

  it.each([
    ['nothing', new ArrayBuffer(0), /cannot have 0 bytes/],
    ['a length that is no whole number of words', compiled().slice(0, -3), /cannot have/],
    ['another file', withWord(HEADER.magic, () => 0x04034b50), /not a compiled lexicon/],
    ['an older version', withWord(HEADER.version, (version) => version - 1), /has version 1, not 2/],
    ['a later version', withWord(HEADER.version, (version) => version + 1), /has version 3, not 2/],
    ['a buffer that was cut off', compiled().slice(0, -4), /checksum/],
    ['a header alone', compiled().slice(0, 72), /checksum/],
    ['another hash seed', withWord(HEADER.seed, (seed) => seed ^ 1), /checksum/],
  ])('refuses %s', (_, buffer, message) => {
    expect(() => openLexicon(buffer)).toThrow(BrokenLexicon);
    expect(() => openLexicon(buffer)).toThrow(message);
  });

  it('refuses every buffer with one flipped bit', () => {
    const size = compiled().byteLength;
    const opened: number[] = [];
    for (let bit = 0; bit < size * 8; bit++) {
      const buffer = compiled();
      const bytes = new Uint8Array(buffer);
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
      try {
        openLexicon(buffer);
        opened.push(bit);
      } catch (error) {
        if (!(error instanceof BrokenLexicon)) throw error;
      }
    }
    expect(opened).toEqual([]);
  });
});
