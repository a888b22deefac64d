import { describe, expect, it } from 'vitest';
import { classOf, isLetterOrDigit, SCRIPT_CLASS } from '../../../src/core/text/script-class.ts';

describe('classOf', () => {
  it.each([
    ['a', 'latin'],
    ['ə', 'latin'],
    ['س', 'arabic'],
    ['ڤ', 'arabic'],
    ['ж', 'cyrillic'],
    ['σ', 'greek'],
    ['א', 'hebrew'],
    ['한', 'hangul'],
    ['ア', 'katakana'],
    ['ー', 'katakana'],
    ['の', 'han'],
    ['微', 'han'],
    ['𠮷', 'han'],
    ['ก', 'unspaced'],
    ['ខ', 'unspaced'],
    ['म', 'otherLetter'],
    ['Ⴀ', 'otherLetter'],
    ['7', 'digit'],
    ['٧', 'digit'],
    ['.', 'stop'],
    [' ', 'soft'],
    ['\u00a0', 'soft'],
    ['-', 'soft'],
    ["'", 'soft'],
    ['&', 'soft'],
    ['・', 'soft'],
    ['،', 'hard'],
    ['\u0f0b', 'soft'],
    ['ཀ', 'unspaced'],
    ['ꦗ', 'unspaced'],
    ['ᬅ', 'unspaced'],
    ['།', 'hard'],
    ['។', 'hard'],
    ['။', 'hard'],
    ['฿', 'hard'],
    ['(', 'hard'],
    ['😀', 'hard'],
    ['\ud83d', 'hard'],
  ] as const)('gives %s the class %s', (character, name) => {
    expect(classOf(character)).toBe(SCRIPT_CLASS[name]);
  });

  it('counts letters and digits of every class as parts of words, signs of none', () => {
    const parts = Object.entries(SCRIPT_CLASS).filter(([, scriptClass]) => isLetterOrDigit(scriptClass));
    const signs = Object.entries(SCRIPT_CLASS).filter(([, scriptClass]) => !isLetterOrDigit(scriptClass));
    expect(signs.map(([name]) => name)).toEqual(['hard', 'soft', 'stop']);
    expect(parts).toHaveLength(11);
  });
});
