import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('x-platform', 'platform', 'تويتر|Twitter'),
    entity('twitch', 'platform', 'تويتش|Twitch*'),
    entity('microsoft', 'organization', 'ميكروسوفت|Microsoft'),
    {
      ...entity('moonshot', 'organization', 'Moonshot'),
      names: [
        { text: 'Moonshot', lang: 'en', kind: 'official', ambiguous: false },
        { text: 'مون‌شات', lang: 'fa', kind: 'official', ambiguous: false },
      ],
    },
  ],
});

describe('an everyday word that is a brand less a vowel', () => {
  it.each([
    'زاد توتر العلاقات بين البلدين أمس',
    'نشر على تويتر أن التوتر يزداد وأن توتر العلاقات قائم',
    'قصفت الطائرات منشآت نفطية والمنشآت النووية',
    'باع هاتف آيبود توتش القديم',
  ])('is the word: %s', (text) => {
    expect(shown(read(text, lexicon)).filter((one) => !one.startsWith('تويتر='))).toEqual([]);
  });
});

describe('a long name less a vowel', () => {
  it('says nothing alone', () => {
    expect(shown(read('تحدث مكروسوفت أمس', lexicon))).toEqual([]);
  });

  it('is the name where a listed one stands on the page', () => {
    expect(shown(read('تحدثت Microsoft أمس ثم عادت مكروسوفت', lexicon))).toEqual([
      'Microsoft=microsoft',
      'مكروسوفت=microsoft',
    ]);
  });

  it('anchors nothing itself', () => {
    const blocks = ['تحدثت مكروسوفت أمس', 'ثم ميكرسوفت', 'ثم مكروسوفت'];
    expect(shown(read(blocks, lexicon))).toEqual([]);
  });
});
