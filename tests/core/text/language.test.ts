import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/text/language.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['ar', 'أعلنت بلدية المدينة عن فتح حديقة جديدة قرب النهر بعد أعمال استمرت ثلاث سنوات كاملة.'],
  ['fa', 'شهرداری اعلام کرد که پارک تازه کنار رودخانه پس از سه سال کار برای همه مردم باز می‌شود.'],
  ['ur', 'شہر کی انتظامیہ نے اعلان کیا ہے کہ دریا کے قریب نیا باغ تین سال کے کام کے بعد کھول دیا گیا۔'],
  ['he', 'העירייה הודיעה כי הפארק החדש ליד הנהר ייפתח לקהל הרחב לאחר שלוש שנים של עבודות.'],
  ['en', 'The town council said that the new park beside the river will open after three years of work.'],
  ['fr', 'La mairie a annoncé que le nouveau parc au bord de la rivière ouvrira après trois ans de travaux.'],
  ['de', 'Die Stadt teilte mit, dass der neue Park am Fluss nach drei Jahren Bauzeit endlich geöffnet wird.'],
  ['es', 'El ayuntamiento anunció que el nuevo parque junto al río abrirá después de tres años de obras.'],
  [
    'pt',
    'A câmara municipal anunciou que o novo parque junto ao rio vai abrir depois de três anos de obras.',
  ],
  ['it', 'Il comune ha annunciato che il nuovo parco vicino al fiume aprirà dopo tre anni di lavori.'],
  [
    'nl',
    'De gemeente maakte bekend dat het nieuwe park langs de rivier na drie jaar werk eindelijk opengaat.',
  ],
  ['ru', 'Мэрия сообщила, что новый парк у реки откроется для всех жителей после трёх лет работ.'],
  ['uk', 'Міська рада повідомила, що новий парк біля річки відкриється для всіх після трьох років робіт.'],
  ['pl', 'Urząd miasta ogłosił, że nowy park nad rzeką zostanie otwarty po trzech latach prac budowlanych.'],
  ['tr', 'Belediye, nehir kenarındaki yeni parkın üç yıl süren çalışmaların ardından açılacağını duyurdu.'],
  ['el', 'Ο δήμος ανακοίνωσε ότι το νέο πάρκο δίπλα στο ποτάμι θα ανοίξει ύστερα από τρία χρόνια εργασιών.'],
  ['zh', '市政府宣布，河边的新公园经过三年的施工，将于下个月向所有市民开放，门票全部免费。'],
  ['ja', '市役所は、川沿いの新しい公園が三年の工事を終えて来月から市民に開放されると発表しました。'],
  ['ko', '시청은 강가에 새로 지은 공원이 삼 년 동안의 공사를 마치고 다음 달에 문을 연다고 밝혔다.'],
  ['hi', 'नगर पालिका ने घोषणा की कि नदी के किनारे नया पार्क तीन साल के काम के बाद सबके लिए खुलेगा।'],
];

describe('detectLanguage', () => {
  it.each(SENTENCES)('knows %s', (lang, sentence) => {
    expect(detectLanguage(sentence).lang).toBe(lang);
  });

  it('is surer when the page declares the same language', () => {
    const [, arabic] = SENTENCES[0]!;
    expect(detectLanguage(arabic, 'ar-EG').confidence).toBeGreaterThan(detectLanguage(arabic).confidence);
  });

  it('believes a long text more than a false declaration', () => {
    expect(detectLanguage(SENTENCES[0]![1], 'en').lang).toBe('ar');
    expect(detectLanguage(SENTENCES[5]![1], 'en').lang).toBe('fr');
  });

  it('believes a declaration that a short text does not contradict', () => {
    expect(detectLanguage('Den nye parken åpner snart for alle', 'no').lang).toBe('nb');
  });

  it('is unsure of a few letters, of numbers and of nothing', () => {
    expect(detectLanguage('OpenAI')).toEqual({ lang: 'und', confidence: 0.5 });
    expect(detectLanguage('2023 — 11 — 17')).toEqual({ lang: 'und', confidence: 0 });
    expect(detectLanguage('')).toEqual({ lang: 'und', confidence: 0 });
  });

  it('answers the declared language of a text without letters', () => {
    expect(detectLanguage('12:30', 'fr-CA')).toEqual({ lang: 'fr', confidence: 0 });
    expect(detectLanguage('12:30', '  ')).toEqual({ lang: 'und', confidence: 0 });
  });
});
