import { describe, expect, test } from 'vitest';
import { pickText } from '../../../src/ui/text/pick-text.ts';

describe('pickText', () => {
  test.each([
    ['the interface language', { ar: 'أ', en: 'a', fr: 'f' }, 'ar', { text: 'أ', lang: 'ar' }],
    ['English next', { fr: 'f', ar: 'أ', en: 'a' }, 'fr-CA', { text: 'a', lang: 'en' }],
    ['Arabic next', { fr: 'f', ar: 'أ' }, 'en', { text: 'أ', lang: 'ar' }],
    ['any other last', { fr: 'f' }, 'en', { text: 'f', lang: 'fr' }],
    ['the next one when the wanted one is blank', { ar: '  ', en: 'a' }, 'ar', { text: 'a', lang: 'en' }],
    ['nothing when there is nothing', {}, 'ar', null],
    ['no inherited property', {}, 'constructor', null],
  ] as const)('chooses %s', (_label, local, language, chosen) => {
    expect(pickText(local, language)).toEqual(chosen);
  });
});
