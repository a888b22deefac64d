import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfText } from '../../../src/core/text/letter-hash.ts';
import { GAP, letterSpan, SPELLING, tokensOf, tokenText } from '../../../src/core/text/tokens.ts';
import { anyText } from './arbitrary-text.ts';
import { type ReferenceToken, referenceTokens } from './reference-tokens.ts';

function texts(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

function gapBetween(text: string): string | undefined {
  const tokens = tokensOf(text);
  return Object.entries(GAP).find(([, value]) => value === tokens.gap(1))?.[0];
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
    ['reads through the gershayim of Hebrew acronyms', 'צה"ל לג׳ו ”שלום”', ['צהל', 'לגו', 'שלום']],
    ['composes the halves of a Bengali vowel', 'ক\u09c7\u09be বাংলা', ['ক\u09cb', 'বাংলা']],
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
    expect(tokensOf('Altman').gap(0)).toBe(GAP.hard);
    expect(tokensOf('  Altman').gap(0)).toBe(GAP.hard);
  });

  it.each([
    ['a vowel mark after the last letter', 'أَلْتَمَانُ يعود', [0, 11]],
    ['no joiner after the last letter', 'ألتمان\u200c يعود', [0, 6]],
    ['a combining accent', 'Re\u0301mi dit', [0, 5]],
    ['a ligature as a whole', 'ﷺ', [0, 1]],
  ])('covers %s', (_, text, [start, end]) => {
    const tokens = tokensOf(text);
    expect([tokens.start(0), tokens.end(0)]).toEqual([start, end]);
  });

  it.each([
    ['Altman', SPELLING.initialCapital],
    ['altman', 0],
    ['iPhone', SPELLING.innerCapital],
    ['OpenAI', SPELLING.initialCapital | SPELLING.innerCapital],
    ['ألـتمان', SPELLING.dropped],
    ['ﻷن', SPELLING.slow],
  ])('notes the spelling of %s', (text, spelling) => {
    expect(tokensOf(text).spelling(0)).toBe(spelling);
  });

  it('says where letters of a token stand although marks lie between them', () => {
    const text = 'وَأَلْتَمَان';
    const tokens = tokensOf(text);
    const span = letterSpan(tokens, 0, { start: 1, end: tokens.length(0) });
    expect(text.slice(span.start, span.end)).toBe('أَلْتَمَان');
  });

  it('keeps characters whole where a long run of characters that need their neighbours is folded in parts', () => {
    const pair = '\u{2f800}';
    for (const before of ['', 'ﷲ']) {
      const tokens = tokensOf(before + pair.repeat(40_000));
      const last = tokens.count - 1;
      expect(tokens.count).toBe(40_000 + before.length);
      expect(tokenText(tokens, last)).toBe('丽');
      expect(tokens.end(last) - tokens.start(last)).toBe(2);
    }
  });

  it('keeps the letters of a million slow tokens at most, and finds the places of all', () => {
    const text = 'ﷲ'.repeat(1000) + ' ﷲ'.repeat(1_100_000);
    const tokens = tokensOf(text);
    expect(tokens.count).toBe(1_100_001);
    expect(tokens.slowTexts.size).toBe(1 << 20);
    expect(tokenText(tokens, 1)).toBe('الله');
    expect(tokenText(tokens, tokens.count - 1)).toBe('');
    expect(tokens.end(tokens.count - 1)).toBe(text.length);
  });

  it('agrees with folding first and cutting afterwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        const read = Array.from({ length: tokens.count }, (_, index) => ({
          start: tokens.start(index),
          end: tokens.end(index),
          text: tokenText(tokens, index),
          scriptClass: tokens.scriptClass(index),
          gap: tokens.gap(index),
        }));
        const expected = referenceTokens(text);
        // A cluster that falls apart into two scripts is one source for the reference and two for the pass.
        const isApart = expected.every(({ start }, index) => start >= (expected[index - 1]?.end ?? 0));
        const shown = (tokens: readonly ReferenceToken[]) =>
          isApart ? tokens : tokens.map(({ text, scriptClass, gap }) => ({ text, scriptClass, gap }));
        expect(shown(read)).toEqual(shown(expected));
        for (const [index, token] of read.entries()) {
          expect(tokens.length(index)).toBe(token.text.length);
          expect(tokens.hash(index)).toBe(hashOfText(token.text));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
