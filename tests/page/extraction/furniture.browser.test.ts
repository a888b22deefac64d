import { describe, expect, it } from 'vitest';
import type { BlockKind, TextBlock } from '../../../src/core/corpus/article.ts';
import { withoutFurniture } from '../../../src/page/extraction/furniture.ts';
import { FURNITURE_PHRASES } from '../../../src/page/extraction/furniture-phrases.ts';

const PARAGRAPH =
  'The council met again on Tuesday and put off its vote on the harbour bridge for the third time this year. '.repeat(
    2,
  );

function block(text: string, kind: BlockKind = 'paragraph'): TextBlock {
  return { kind, text };
}

function kept(blocks: readonly TextBlock[]): readonly string[] {
  return withoutFurniture(blocks).map(({ text }) => text);
}

describe('withoutFurniture', () => {
  it.each([
    'شارك هذا المقال',
    'تاريخ النشر: آخر تحديث: 21 مشاهدة 0 تعليق 3 دقائق قراءة',
    '٢١ مشاهدة',
    'موثوق 95%',
    'حجم الخط',
    'زر الذهاب إلى الأعلى',
    'لا توجد تعليقات بعد. كن أول من يعلق!',
    'إقرأ أيضًا: خبر آخر من الميناء',
    'قد تحتوي هذه الصفحة على محتوى من جهات خارجية يتم تقديمه لأغراض إعلامية فقط',
    'Share this article',
    'SHARE ON FACEBOOK · Tweet · Email',
    '3 min read',
    'Read also: the bridge in numbers',
    'We use cookies to make this site work. By staying you agree to them.',
    'Temps de lecture : 2 min',
    'Lesen Sie auch: Der See',
    'Читайте также: Мост закрыт',
    'Lea también: El puente',
    'Bunu da okuyun: Köprü',
    'קראו גם: הגשר נסגר',
    '16',
    '+',
    '— • —',
  ])('takes away "%s"', (text) => {
    expect(kept([block(PARAGRAPH), block(text), block(PARAGRAPH)])).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it.each([
    'Share prices fell by 3 percent on Tuesday.',
    'Facebook said it would appeal.',
    'The 21 views of the harbour are on show until June.',
    'Comments by the mayor were not made public.',
    'Related companies are under investigation too.',
    'شارك سام في الاجتماع مع المديرين.',
    'التعليقات التي أدلى بها المدير أثارت الجدل.',
    'Read it again and again.',
    '1.2 billion people',
  ])('keeps "%s"', (text) => {
    expect(kept([block(PARAGRAPH), block(text), block(PARAGRAPH)])).toContain(text);
  });

  it('keeps numbers in tables and in headings', () => {
    const blocks = [block('2024', 'heading'), block('17', 'cell'), block('Share', 'cell')];
    expect(withoutFurniture(blocks)).toEqual(blocks);
  });

  it('takes away everything from the comments on, once most of the article has passed', () => {
    const tail = [
      block('Comments 12', 'heading'),
      block(PARAGRAPH),
      block('Reader two disagrees at length.'),
    ];
    expect(kept([block(PARAGRAPH), block(PARAGRAPH), ...tail])).toEqual([PARAGRAPH, PARAGRAPH]);
    expect(kept([block('Comments', 'heading'), block(PARAGRAPH), block(PARAGRAPH)]).length).toBe(3);
  });

  it('takes away the teasers under the head of a list, and goes on with the article', () => {
    const blocks = [
      block(PARAGRAPH),
      block('مقالات ذات صلة', 'heading'),
      block('خبر أول', 'list-item'),
      block('خبر ثان', 'list-item'),
      block('The next section', 'heading'),
      block(PARAGRAPH),
    ];
    expect(kept(blocks)).toEqual([PARAGRAPH, 'The next section', PARAGRAPH]);
  });

  it('keeps the headline under the name of a list that stands above it', () => {
    expect(kept([block('أخر الاخبار'), block('The bridge closes', 'heading'), block(PARAGRAPH)])).toEqual([
      'The bridge closes',
      PARAGRAPH,
    ]);
  });

  it('keeps a short sentence under the head of a list', () => {
    const sentence = 'The vote is put off until June.';
    expect(
      kept([block(PARAGRAPH), block('Related news', 'heading'), block(sentence), block(PARAGRAPH)]),
    ).toEqual([PARAGRAPH, sentence, PARAGRAPH]);
  });

  it('leaves texts, kinds and order as they are', () => {
    const blocks = [block('B'), block('A', 'quote'), block('C', 'caption')];
    expect(withoutFurniture(blocks)).toEqual(blocks);
  });
});

it('has phrases of every kind in every language', () => {
  for (const [lang, phrases] of Object.entries(FURNITURE_PHRASES)) {
    for (const [kind, list] of Object.entries(phrases)) {
      expect(
        list.split('|').every((phrase) => phrase.trim() !== ''),
        `${lang} ${kind}`,
      ).toBe(true);
    }
  }
});
