import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/core/corpus/article.ts';
import { withoutRepeatedHalf } from '../../../src/page/extraction/repeated-text.ts';

const paragraphs = [
  'The council met again on Tuesday and put off its vote on the harbour bridge for the third time this year.',
  'Engineers had found cracks in two of its eleven piers during a routine inspection in the first week of March.',
  'Ferries will run every twenty minutes between six in the morning and midnight until the repair is done.',
  'أعلنت الشركة صباح الثلاثاء تعيين رئيسة تنفيذية جديدة بعد أسبوع من الخلاف داخل مجلس الإدارة حول خطة التوسع.',
];
const blocksOf = (texts: readonly string[]): readonly TextBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));
const kept = (texts: readonly string[]): readonly string[] =>
  withoutRepeatedHalf(blocksOf(texts)).map(({ text }) => text);

describe('withoutRepeatedHalf', () => {
  it('leaves out the second copy', () => {
    expect(kept([...paragraphs, ...paragraphs])).toEqual(paragraphs);
  });

  it('leaves out a copy that differs in marks, case and spaces', () => {
    const copy = paragraphs.map((text) => text.toUpperCase().replaceAll(' ', '  ').replaceAll('ة', 'ه'));
    expect(kept([...paragraphs, ...copy])).toEqual(paragraphs);
  });

  it('leaves out a copy whose paragraphs are joined otherwise', () => {
    expect(kept([...paragraphs, paragraphs.join(' ')])).toEqual(paragraphs);
  });

  it('leaves out short lines of the copy with it', () => {
    const first = [paragraphs[0]!, 'A heading', paragraphs[1]!, paragraphs[2]!];
    expect(kept([...first, ...first])).toEqual(first);
  });

  it('keeps what only the second copy says', () => {
    const addition =
      'Correction: an earlier version of this article misspelled the name of the chief engineer of the council.';
    expect(kept([...paragraphs, ...paragraphs, addition])).toEqual([...paragraphs, addition]);
  });

  it('keeps a sentence set off from the text, and short lines said twice', () => {
    const texts = [...paragraphs, 'Yes.', paragraphs[0]!, 'Yes.'];
    expect(kept(texts)).toEqual(texts);
  });

  it('keeps an article that repeats nothing', () => {
    expect(kept(paragraphs)).toEqual(paragraphs);
    expect(kept([])).toEqual([]);
  });
});
