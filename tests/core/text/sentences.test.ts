import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { anyText } from './arbitrary-text.ts';

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf', () => {
  it.each([
    ['parts at full stops', 'He left. She stayed.', ['He left.', ' She stayed.']],
    ['parts at question marks of either script', 'متى؟ الآن! Why? Now', ['متى؟', ' الآن!', ' Why?', ' Now']],
    ['parts at ideographic stops', '他走了。她留下。', ['他走了。', '她留下。']],
    ['parts at the Devanagari danda', 'वह गया। वह आई।', ['वह गया।', ' वह आई।']],
    ['keeps initials with their name', 'Samuel H. Altman spoke.', ['Samuel H. Altman spoke.']],
    [
      'keeps dotted acronyms and decimals whole',
      'U.S. GDP rose 3.5 percent.',
      ['U.S. GDP rose 3.5 percent.'],
    ],
    ['keeps closing quotes with their sentence', '“I quit.” He left.', ['“I quit.”', ' He left.']],
    ['keeps an ellipsis whole', 'Well... yes', ['Well...', ' yes']],
    ['parts at line breaks', 'Title\nText', ['Title\n', 'Text']],
    ['answers nothing for nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('covers the whole text without gaps or overlaps', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'aB .!؟。"\n') })), (text) => {
        expect(sentences(text).join('')).toBe(text);
        expect(sentencesOf(text).every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });
});
