import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../../src/core/knowledge/closed-lists.ts';
import { nameVariants } from '../../../../src/core/lexicon/name-variants.ts';
import { entity, packOf } from '../../support/knowledge.ts';

function spelled(kind: EntityKind, names: string, lang = 'ar') {
  const listed = entity('x', kind, names);
  const [known] = packOf({
    entities: [{ ...listed, names: listed.names.map((name) => ({ ...name, lang })) }],
  }).entities;
  return nameVariants(known!.names[0]!, known!).filter(({ rule }) => rule === 'arabic-spelling');
}

function texts(kind: EntityKind, names: string, lang?: string): readonly string[] {
  return spelled(kind, names, lang).map(({ text }) => text);
}

describe('other Arabic spellings of a name of one word', () => {
  it.each([
    ['platform', 'تويتر|Twitter', 'توتر'],
    ['platform', 'تويتش|Twitch', 'توتش'],
    ['product', 'جيميناي|Gemini', 'جمني'],
    ['person', 'ناديلا|Nadella', 'نديلا'],
  ] as const)('drop no long vowel of a short one: %s %s', (kind, names, word) => {
    expect(texts(kind, names)).not.toContain(word);
  });

  it('drop a long vowel of a long one, and ask for an anchor then', () => {
    const dropped = spelled('organization', 'ميكروسوفت|Microsoft').find(({ text }) => text === 'مكروسوفت');
    expect(dropped).toMatchObject({ ambiguous: true, cost: 0.5 });
    expect(spelled('person', 'سوتسكيفر|Sutskever').find(({ text }) => text === 'ستسكيفر')).toMatchObject({
      ambiguous: true,
    });
  });

  it('ask for an anchor where ه ends a word: it is a pronoun too often', () => {
    expect(spelled('person', 'ناديلا|Nadella').find(({ text }) => text === 'ناديله')).toMatchObject({
      ambiguous: true,
    });
  });

  it.each([
    ['fa', 'مون‌شات|Moonshot'],
    ['fa', 'مایکروسافت|Microsoft'],
    ['ur', 'مائیکروسافٹ|Microsoft'],
  ])('are Arabic ones: none of a name of %s, %s', (lang, names) => {
    expect(texts('organization', names, lang)).toEqual([]);
  });

  it('leave a name joined without a space alone', () => {
    expect(texts('organization', 'مون‌شات‌لب|Moonshotlab')).toEqual([]);
  });

  it.each([
    ['organization', 'ميتا|Meta', 'ميته'],
    ['organization', 'غراد|Grad', 'جراد'],
    ['place', 'غينيا|Guinea', 'كينيا'],
    ['organization', 'بوما|Puma', 'بومه'],
  ] as const)('are no Arabic words and no other names: %s %s', (kind, names, word) => {
    expect(texts(kind, names)).not.toContain(word);
  });

  it('are no word behind a clitic either', () => {
    expect(texts('organization', 'وغراد|Ugrad')).not.toContain('وجراد');
  });

  it.each([
    ['organization', 'غوغل|Google', 'جوجل'],
    ['person', 'زوكربيرغ|Zuckerberg', 'زوكربيرج'],
    ['organization', 'إنفيديا|Nvidia', 'انڤيديا'],
    ['platform', 'تويتر|Twitter', 'تويتير'],
  ] as const)('are the usual ones elsewhere: %s %s', (kind, names, form) => {
    expect(spelled(kind, names).find(({ text }) => text === form)).not.toHaveProperty('ambiguous');
    expect(texts(kind, names)).toContain(form);
  });

  it('stay as they were in names of several words', () => {
    expect(texts('person', 'جريج بروكمان|Greg Brockman')).toContain('جريج بركمان');
  });
});

describe('other spellings of a lone word that nothing but its letters shows to be foreign', () => {
  it.each([
    ['place', 'تشيك', 'شيك'],
    ['place', 'غينيا', 'كينيا'],
    ['organization', 'غراد', 'جراد'],
  ] as const)('are no Arabic words and no other names: %s %s', (kind, name, word) => {
    expect(texts(kind, name)).not.toContain(word);
  });
});
