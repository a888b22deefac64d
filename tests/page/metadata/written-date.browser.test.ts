import { describe, expect, it } from 'vitest';
import { createWrittenDateReader } from '../../../src/page/metadata/written-date.ts';

describe('createWrittenDateReader', () => {
  it.each([
    ['en', 'November 21, 2023', '2023-11-21'],
    ['en', 'Published Nov. 21, 2023, 10:30 am', '2023-11-21'],
    ['en', 'Tue, 21 Nov 2023 10:00:00 GMT', '2023-11-21'],
    ['en', '21st of nothing, then 2nd March 2024', '2024-03-02'],
    ['en', '13/12/2023', '2023-12-13'],
    ['en', '12/13/2023', '2023-12-13'],
    ['en', '5/5/2023', '2023-05-05'],
    ['ar', 'الثلاثاء 21 نوفمبر 2023', '2023-11-21'],
    ['ar', '٢١ نوفمبر ٢٠٢٣', '2023-11-21'],
    ['ar', '21 تشرين الثاني 2023', '2023-11-21'],
    ['ar', '21 نوفمبر/تشرين الثاني 2023', '2023-11-21'],
    ['ar', '21 تشرين الثاني/ نوفمبر 2023', '2023-11-21'],
    ['ar', '21 نونبر، 2023', '2023-11-21'],
    ['ar', 'نوفمبر 21, 2023', '2023-11-21'],
    ['ar', '03/04/2024', '2024-04-03'],
    ['ar', '7 جمادى الأولى 1445 هـ - 21 نوفمبر 2023 م', '2023-11-21'],
    ['fr', 'Publié le 21 novembre 2023 à 10h30', '2023-11-21'],
    ['fr', '1er décembre 2023', '2023-12-01'],
    ['de', '21. November 2023', '2023-11-21'],
    ['de', '21.11.2023', '2023-11-21'],
    ['es', '21 de noviembre de 2023', '2023-11-21'],
    ['ru', '21 ноября 2023', '2023-11-21'],
    ['tr', '21 Kasım 2023', '2023-11-21'],
    ['ja', '2023年11月21日', '2023-11-21'],
    [null, '2023-11-21', '2023-11-21'],
    ['xx-not-a-language', '21 November 2023', '2023-11-21'],
  ])('reads in %s: %s', (lang, text, expected) => {
    expect(createWrittenDateReader(lang).read(text)?.day).toBe(expected);
  });

  it.each([
    ['en', '3/4/2024'],
    ['en', '31 February 2023'],
    ['en', 'November 2023'],
    ['en', 'dismay 12 2023'],
    ['en', '121 November 2023'],
    ['en', '21 November 20231'],
    ['ar', '31 فبراير 2023'],
    ['ar', '7 جمادى الأولى 1445'],
    ['ar', 'في نوفمبر 2023'],
  ])('finds no date in %s: %s', (lang, text) => {
    expect(createWrittenDateReader(lang).read(text)).toBeNull();
  });

  it('says which words it read', () => {
    const text = 'نشر في ٢١ نوفمبر ٢٠٢٣ مساء';
    const found = createWrittenDateReader('ar').read(text);
    expect(text.slice(found!.start, found!.end)).toBe('٢١ نوفمبر ٢٠٢٣');
  });
});
