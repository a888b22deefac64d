import { describe, expect, it } from 'vitest';
import { BrokenMark, readMarkedText } from '../../scripts/eval/marked-text.ts';

describe('a marked text', () => {
  it('is the text without its marks', () => {
    expect(readMarkedText('Ask {{[[Doyle|doyle]]’s}} aide.').text).toBe('Ask Doyle’s aide.');
  });

  it('gives names their span, token and phenomena', () => {
    const { names } = readMarkedText("{{[[Doyle|doyle?|possessive,coreference]]'s}} plan");
    expect(names).toEqual([
      {
        span: { start: 0, end: 5 },
        token: { start: 0, end: 7 },
        earliestEnd: 5,
        surface: 'Doyle',
        entity: 'doyle',
        tier: 'likely',
        phenomena: ['possessive', 'coreference'],
      },
    ]);
  });

  it('gives a name without braces no token, and the plain phenomenon', () => {
    const [name] = readMarkedText('in [[Oslo|oslo]], in Oslo').names;
    expect(name).toMatchObject({
      span: { start: 3, end: 7 },
      token: null,
      tier: 'sure',
      phenomena: ['plain'],
    });
  });

  it('keeps braces to the names inside them', () => {
    const { names } = readMarkedText('[[Oslo|oslo]] and {{ו[[חיפה|haifa|proclitic]]}}');
    expect(names.map(({ token }) => token)).toEqual([null, { start: 9, end: 14 }]);
  });

  it('lets a span end early at a tilde, which is not part of the text', () => {
    const { text, names } = readMarkedText('do [[Prah~y|praha|ending]]');
    expect(text).toBe('do Prahy');
    expect(names[0]).toMatchObject({ span: { start: 3, end: 8 }, earliestEnd: 7, surface: 'Prahy' });
  });

  it('tells traps apart from names', () => {
    const { names, traps } = readMarkedText('[[Robert Altman|!|namesake]] filmed');
    expect(names).toEqual([]);
    expect(traps).toEqual([
      { span: { start: 0, end: 13 }, surface: 'Robert Altman', phenomena: ['namesake'] },
    ]);
  });

  it.each([
    ['an unknown phenomenon', '[[Oslo|oslo|weather]]'],
    ['a mark that is not closed', 'in [[Oslo|oslo'],
    ['a brace that is not closed', '{{[[Oslo|oslo]]'],
    ['a brace that was never opened', '[[Oslo|oslo]]}}'],
  ])('is refused with %s', (_, marked) => {
    expect(() => readMarkedText(marked)).toThrow(BrokenMark);
  });
});
