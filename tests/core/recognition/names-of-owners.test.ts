import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('mark-zuckerberg', 'person', 'مارك زوكربيرغ|زوكربيرغ/surname|Mark Zuckerberg'),
    entity('elon-musk', 'person', 'إيلون ماسك|ماسك/surname*'),
    entity('ai-chip', 'concept', 'شرائح الذكاء الاصطناعي'),
    entity('beirut', 'place', 'بيروت'),
  ],
});

describe('a word for what somebody owns', () => {
  it.each([
    ['أصدرت شركة مارك زوكربيرغ نماذج جديدة', ['مارك زوكربيرغ=mark-zuckerberg']],
    ['تراجع سهم لشركة مارك زوكربيرغ أمس', ['مارك زوكربيرغ=mark-zuckerberg']],
    ['تابعه الملايين على قناة إيلون ماسك أمس', ['إيلون ماسك=elon-musk']],
    ['نشرت صحيفة إيلون ماسك الخبر', ['إيلون ماسك=elon-musk']],
    ['قالت شركة شرائح الذكاء الاصطناعي إنها ستتوسع', ['شرائح الذكاء الاصطناعي=ai-chip']],
  ])('leaves its full name to the owner, and to a concept: %s', (text, expected) => {
    expect(shown(read(text, lexicon))).toEqual(expected);
  });

  it.each([
    'درس في جامعة مارك زوكربيرغ أمس',
    'نقل إلى مستشفى مارك زوكربيرغ أمس',
    'أقيم الحفل في شارع مارك زوكربيرغ أمس',
    'جرت المباراة على ملعب إيلون ماسك أمس',
    'هبطت الطائرة في مطار مارك زوكربيرغ أمس',
    'نالت جائزة إيلون ماسك أمس',
    'أعلنت مؤسسة مارك زوكربيرغ أمس',
  ])('is not one that names after people: %s', (text) => {
    expect(shown(read(text, lexicon))).toEqual([]);
  });

  it.each(['أعلنت شركة زوكربيرغ أمس', 'أعلنت شركة بيروت أمس', 'أعلنت قناة بيروت أمس'])(
    'makes another name of a family name and of a place: %s',
    (text) => {
      expect(shown(read(text, lexicon))).toEqual([]);
    },
  );
});
