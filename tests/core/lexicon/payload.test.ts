import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexiconParts } from '../../../src/core/lexicon/lexicon.ts';
import { entity, packOf } from '../support/knowledge.ts';

const FORMS_IN_CHUNK = 256;

/** A lexicon with so many chunks, all of them supplied. */
function supplied(chunkCount: number): {
  readonly lexicon: Lexicon;
  readonly chunks: readonly ArrayBuffer[];
} {
  const names = Array.from({ length: chunkCount * FORMS_IN_CHUNK }, (_, at) => `x${at} y`).join('|');
  const { entities } = packOf({ entities: [entity('many', 'place', names)] });
  const { matching, chunks } = compileLexicon({
    entities,
    notNames: [],
    events: [],
    givenNames: [],
    variants: false,
  });
  const lexicon = openLexiconParts(matching);
  chunks.forEach((chunk, number) => {
    lexicon.supply(number, chunk);
  });
  return { lexicon, chunks };
}

describe('the payload of a lexicon', () => {
  it('lets go of what no form at hand needs once much of it was read, and takes it again', () => {
    const { lexicon, chunks } = supplied(514);
    expect(chunks).toHaveLength(514);
    const needed = [0, 513 * FORMS_IN_CHUNK];
    lexicon.release(needed);
    expect(lexicon.missing(needed)).toEqual([]);
    expect(lexicon.missing([FORMS_IN_CHUNK, 512 * FORMS_IN_CHUNK])).toEqual([1, 512]);
    lexicon.supply(1, chunks[1] ?? new ArrayBuffer(0));
    lexicon.release(needed);
    expect(lexicon.missing([FORMS_IN_CHUNK])).toEqual([]);
    expect(lexicon.key(FORMS_IN_CHUNK)).not.toBe('');
  });

  it('keeps what was read while it is not much', () => {
    const { lexicon } = supplied(3);
    lexicon.release([]);
    expect(lexicon.missing([0, FORMS_IN_CHUNK, 2 * FORMS_IN_CHUNK])).toEqual([]);
  });
});
