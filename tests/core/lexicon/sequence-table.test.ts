import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../../src/core/lexicon/scan.ts';
import { SequenceBuilder } from '../../../src/core/lexicon/sequence-builder.ts';
import { HashCollision, tableOf } from '../../../src/core/lexicon/sequence-table.ts';
import { tokensOf } from '../../../src/core/text/tokens.ts';

const FIRST_SEED = 0x51795171;

function built(...names: readonly string[]): { builder: SequenceBuilder; forms: number[] } {
  const builder = new SequenceBuilder();
  const forms = names.map((name) => {
    const tokens = tokensOf(name);
    return builder.add(tokens, { first: 0, last: tokens.count - 1 });
  });
  return { builder, forms };
}

describe('a table of token sequences', () => {
  it('numbers each sequence once, however often it is given', () => {
    const { builder, forms } = built('sam', 'sam altman', 'Sam', 'altman');
    expect(forms).toEqual([0, 1, 0, 2]);
    expect(builder.formCount).toBe(3);
  });

  it('numbers a sequence that is only the beginning of another one', () => {
    const { builder, forms } = built('new york times', 'new york');
    expect(forms).toEqual([0, 1]);
    const found = scanTokens(tokensOf('new york times and new'), tableOf(builder));
    expect(found.map(({ form, first, last }) => [form, first, last])).toEqual([
      [1, 0, 1],
      [0, 0, 2],
    ]);
  });

  it('keeps the first seed when nothing collides', () => {
    expect(tableOf(built('sam', 'altman').builder).seed).toBe(FIRST_SEED);
  });

  it('grows without losing a sequence', () => {
    const names = Array.from(
      { length: 5000 },
      (_, index) => `name${String.fromCodePoint(0x4e00 + index)} inc`,
    );
    const { builder } = built(...names);
    const table = tableOf(builder);
    expect(table.slots).toBeGreaterThan(builder.nodes.count);
    const lost = names.filter((name) => scanTokens(tokensOf(name), table).length === 0);
    expect(lost).toEqual([]);
  });

  it('finds a name that begins with a character of a script without spaces, however long the name is', () => {
    const table = tableOf(built('微', '软件', '微软公司').builder);
    const spans = (text: string) => scanTokens(tokensOf(text), table).map(({ first, last }) => [first, last]);
    expect(spans('微软公司')).toEqual([
      [0, 0],
      [0, 3],
    ]);
    expect(spans('软件')).toEqual([[0, 1]]);
    expect(spans('件软')).toEqual([]);
  });

  it('says which name cannot be placed when no seed helps', () => {
    const { builder } = built('sam', 'altman');
    // Two nodes with the same letters and parent cannot come of the builder: they collide under every seed.
    builder.nodes.reserveLetters(3);
    const letters = builder.nodes.letterCount;
    for (const letter of 'sam') builder.nodes.pushLetter(letter.charCodeAt(0));
    builder.nodes.add(builder.nodes.hash(0), -1, letters);
    expect(() => tableOf(builder)).toThrow(HashCollision);
    expect(() => tableOf(builder)).toThrow(/"sam"/);
  });
});
