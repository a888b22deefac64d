import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldedText, foldedSlice, foldText, originalSpan } from '../../../src/core/text/folded-text.ts';
import { anyText } from './arbitrary-text.ts';
import { slowFold, withoutInvisible } from './slow-fold.ts';

function stringOf(folded: FoldedText): string {
  return foldedSlice(folded, { start: 0, end: folded.length });
}

const RUNS = { numRuns: 3000 };

describe('foldText', () => {
  it('agrees with folding cluster by cluster', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stringOf(foldText(text))).toBe(slowFold(text));
      }),
      RUNS,
    );
  });

  it('leads back monotonously, inside the text, to a stretch that is never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length, starts, ends } = foldText(text);
        for (let at = 0; at < length; at++) {
          expect(starts[at]).toBeLessThan(ends[at]!);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at === 0) continue;
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1]!);
          expect(ends[at]).toBeGreaterThanOrEqual(ends[at - 1]!);
        }
      }),
      RUNS,
    );
  });

  it('leaves out of its spans only what folds to nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length, starts, ends } = foldText(text);
        let covered = 0;
        let left = '';
        for (let at = 0; at < length; at++) {
          left += text.slice(covered, Math.max(covered, starts[at]!));
          covered = Math.max(covered, ends[at]!);
        }
        left += text.slice(covered);
        expect([...left].map((character) => slowFold(character)).join('')).toBe('');
      }),
      RUNS,
    );
  });

  it('folds what it has folded to itself, where no invisible sign kept a mark from its letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = stringOf(foldText(withoutInvisible(text)));
        expect(stringOf(foldText(once))).toBe(once);
      }),
      RUNS,
    );
  });

  it('folds a text and the same text composed and decomposed alike, letters of every script included', () => {
    for (const text of [
      'Élysée Mądry',
      'Ёлка',
      'サム・アルトマン プ',
      '샘 올트먼',
      'سَامْ أَلْتَمَان',
      'सैम ऑल्टमैन',
    ]) {
      expect(stringOf(foldText(text.normalize('NFD')))).toBe(stringOf(foldText(text.normalize('NFC'))));
    }
  });

  it('gives vowel marks to the letter before them', () => {
    const text = 'قال سَامْ أمس';
    const folded = foldText(text);
    const start = stringOf(folded).indexOf('سام');
    const span = originalSpan(folded, { start, end: start + 3 });
    expect(text.slice(span.start, span.end)).toBe('سَامْ');
  });

  it('answers an empty span of the folded text with a place of the original', () => {
    const folded = foldText('\u200fab');
    expect(originalSpan(folded, { start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(originalSpan(folded, { start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
    expect(originalSpan(foldText(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('takes ten megabytes of mixed text', () => {
    const line = 'قال سَام أَلْتَمَان إن OpenAI’s board ﷲ 微软 ';
    const text = line.repeat(Math.ceil(10_000_000 / line.length));
    const folded = foldText(text);
    expect(folded.length % foldText(line).length).toBe(0);
    expect(folded.ends[folded.length - 1]).toBe(text.length);
  });

  it('takes a million combining marks on one letter', () => {
    expect(stringOf(foldText(`a${'\u0301'.repeat(1_000_000)}b`))).toBe('ab');
    expect(stringOf(foldText(`か${'\u3099'.repeat(1_000_000)}`))).toBe('が');
    expect(foldText(`ก${'\u0e31'.repeat(1_000_000)}`).length).toBe(1_000_001);
  });

  it('takes a text in which every unit becomes eighteen', () => {
    const text = 'ﷺ'.repeat(10_000);
    expect(foldText(text).length).toBe(text.length * stringOf(foldText('ﷺ')).length);
  });
});
