import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { BrokenLexicon, openLexicon, openLexiconParts } from '../../../src/core/lexicon/lexicon.ts';
import { type CompiledLexicon, HEADER, LEXICON_VERSION } from '../../../src/core/lexicon/lexicon-format.ts';
import { entity, packOf } from '../support/knowledge.ts';

function compiled(): CompiledLexicon {
  const { entities } = packOf({ entities: [entity('sam-altman', 'person', 'Sam Altman|Altman/surname')] });
  return compileLexicon({ entities, notNames: [], events: [], givenNames: [], variants: false });
}

function withWord(at: number, change: (word: number) => number): ArrayBuffer {
  const { matching } = compiled();
  const words = new Int32Array(matching);
  words[at] = change(words[at]!);
  return matching;
}

/** Flips each bit in turn; answers those whose flip is not noticed. */
function unnoticed(make: () => ArrayBuffer, open: (buffer: ArrayBuffer) => void): number[] {
  const opened: number[] = [];
  for (let bit = 0; bit < make().byteLength * 8; bit++) {
    const buffer = make();
    const bytes = new Uint8Array(buffer);
    bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
    try {
      open(buffer);
      opened.push(bit);
    } catch (error) {
      if (!(error instanceof BrokenLexicon)) throw error;
    }
  }
  return opened;
}

describe('openLexicon', () => {
  it('opens what the compiler wrote', () => {
    expect(openLexicon(compiled()).tables).toHaveLength(1);
  });

  const newer = LEXICON_VERSION + 1;
  it.each([
    ['nothing', new ArrayBuffer(0), /cannot have 0 bytes/],
    ['a length that is no whole number of words', compiled().matching.slice(0, -3), /cannot have/],
    ['another file', withWord(HEADER.magic, () => 0x04034b50), /not a compiled lexicon/],
    ['an older version', withWord(HEADER.version, () => 1), /has version 1, not/],
    [
      'a later version',
      withWord(HEADER.version, () => newer),
      `has version ${newer}, not ${LEXICON_VERSION}`,
    ],
    ['a buffer that was cut off', compiled().matching.slice(0, -4), /checksum/],
    ['a header alone', compiled().matching.slice(0, 96), /checksum/],
    ['another hash seed', withWord(HEADER.seed, (seed) => seed ^ 1), /checksum/],
  ])('refuses %s', (_, matching, message) => {
    expect(() => openLexiconParts(matching)).toThrow(BrokenLexicon);
    expect(() => openLexiconParts(matching)).toThrow(message);
  });

  it('refuses every matching buffer with one flipped bit', () => {
    expect(unnoticed(() => compiled().matching, openLexiconParts)).toEqual([]);
  });

  it('refuses every chunk with one flipped bit', () => {
    const { matching, chunks } = compiled();
    const open = (chunk: ArrayBuffer) => openLexicon({ matching, chunks: [chunk] });
    expect(unnoticed(() => chunks[0]!.slice(0), open)).toEqual([]);
  });

  it('refuses a chunk of another length', () => {
    const { matching, chunks } = compiled();
    expect(() => openLexicon({ matching, chunks: [chunks[0]!.slice(0, -3)] })).toThrow(/Part 0/);
    expect(() => openLexicon({ matching, chunks: [new ArrayBuffer(8)] })).toThrow(BrokenLexicon);
  });

  it('says which forms cannot be read yet', () => {
    const { matching, chunks } = compiled();
    const lexicon = openLexiconParts(matching);
    expect(lexicon.missing([0, 1])).toEqual([0]);
    expect(() => lexicon.targets(0)).toThrow(/before it was read/);
    lexicon.supply(0, chunks[0]!);
    expect(lexicon.missing([0, 1])).toEqual([]);
    expect(lexicon.key(0)).toBe('sam\naltman');
  });
});
