import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCRIPT_CLASS } from '../../../src/core/text/script-class.ts';
import { GAP, tokensOf, tokenText } from '../../../src/core/text/tokens.ts';
import { anyText } from './arbitrary-text.ts';

function texts(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

function gapBetween(text: string): string | undefined {
  const tokens = tokensOf(text);
  return Object.entries(GAP).find(([, value]) => value === tokens.gaps[1])?.[0];
}

describe('tokenize', () => {
  it.each([
    ['parts words at white space', 'سام ألتمان يعود', ['سام', 'التمان', 'يعود']],
    ['parts scripts written together', 'وMicrosoft', ['و', 'microsoft']],
    ['parts a tatweel clitic from a Latin name', 'لـOpenAI', ['ل', 'openai']],
    ['parts letters from digits', 'GPT4o', ['gpt', '4', 'o']],
    [
      'parts at hyphens, apostrophes and middle dots',
      "OpenAI-Chef d'Altman サム・アルトマン",
      ['openai', 'chef', 'd', 'altman', 'サム', 'アルトマン'],
    ],
    ['keeps a katakana run whole', 'アップルパイ', ['アップルパイ']],
    ['makes each Han and hiragana character a token', '微软は', ['微', '软', 'は']],
    ['makes each Thai character a token', 'แซม', ['แ', 'ซ', 'ม']],
    ['keeps a Hangul word whole', '올트먼은', ['올트먼은']],
    ['keeps Devanagari vowel signs in their word', 'सैम ने', ['सैम', 'ने']],
    ['takes a Han character beyond the basic plane whole', '𠮷野', ['𠮷', '野']],
    ['keeps numbers of every script as digits', '٦٧٠ موظفا', ['670', 'موظفا']],
    ['finds no tokens in signs', '… — «»', []],
    ['finds no tokens in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['a space', 'Sam Altman', 'soft'],
    ['a hyphen', 'Open-weight', 'soft'],
    ['a line break inside a block', 'Sam\nAltman', 'soft'],
    ['a middle dot', 'サム・アルトマン', 'soft'],
    ['a change of script', 'وOpenAI', 'none'],
    ['a dotted acronym', 'إيه.آي', 'dotted'],
    ['the stop after an initial', 'H. Altman', 'dotted'],
    ['a sentence end', 'Sam. Altman', 'hard'],
    ['a decimal point', '3.5', 'hard'],
    ['two stops', 'a..b', 'hard'],
    ['a comma', 'Sam, Altman', 'hard'],
    ['an Arabic comma', 'سام، ألتمان', 'hard'],
    ['a bracket', 'Sam (Altman', 'hard'],
    ['much white space', 'Sam     Altman', 'hard'],
    ['an emoji', 'Sam 😀 Altman', 'hard'],
  ])('reads %s between two tokens', (_, text, expected) => {
    expect(gapBetween(text)).toBe(expected);
  });

  it('begins every text with a hard gap', () => {
    expect(tokensOf('Altman').gaps[0]).toBe(GAP.hard);
    expect(tokensOf('  Altman').gaps[0]).toBe(GAP.hard);
  });

  it('covers every letter and digit once, in order, by tokens of one class', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, count, starts, ends, classes } = tokensOf(text);
        const inToken = new Set<number>();
        let last = 0;
        for (let index = 0; index < count; index++) {
          expect(starts[index]).toBeGreaterThanOrEqual(last);
          expect(ends[index]).toBeGreaterThan(starts[index]!);
          last = ends[index]!;
          for (let at = starts[index]!; at < last; at++) {
            expect(folded.classes[at]).toBe(classes[index]);
            inToken.add(at);
          }
        }
        for (let at = 0; at < folded.length; at++) {
          expect(inToken.has(at)).toBe(folded.classes[at]! >= SCRIPT_CLASS.latin);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
