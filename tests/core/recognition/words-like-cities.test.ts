import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('cairo', 'place', 'القاهرة'),
    entity('rabat', 'place', 'الرباط'),
    entity('morocco', 'place', 'المغرب'),
    entity('sociedad', 'team', 'Real Sociedad'),
    entity('santander', 'organization', 'Banco Santander'),
  ],
});

describe('a city that is a word', () => {
  it.each([
    ['زار الرئيس القاهرة', ['القاهرة=cairo']],
    ['دخلت القوات القاهرة', ['القاهرة=cairo']],
    ['وصل إلى الرباط الملك الإسباني', ['الرباط=rabat']],
    ['سافر إلى المغرب', ['المغرب=morocco']],
  ])('is the city in %s', (text, expected) => {
    expect(shown(read(text, lexicon))).toEqual(expected);
  });

  it.each([
    ['حالت الظروف القاهرة دون إقامة الحفل'],
    ['بسبب القوة القاهرة'],
    ['أصيب لاعب في الرباط الصليبي'],
    ['بعد صلاة المغرب'],
  ])('is the word in %s', (text) => {
    expect(shown(read(text, lexicon))).toEqual([]);
  });
});

describe('an organization before an adjective of a Romance language', () => {
  it.each([
    ['La Real Sociedad Matemática entregó el premio'],
    ['abrieron ayer las oficinas del Banco Santander Colectivo en la plaza'],
    ['il entre demain dans la Real Sociedad Atlantique de la ville'],
  ])('is another one: %s', (text) => {
    expect(shown(read(text, lexicon))).toEqual([]);
  });

  it.each([
    ['La Real Sociedad ganó', ['Real Sociedad=sociedad']],
    ['dijo ayer el Banco Santander Ana Botín', ['Banco Santander=santander']],
  ])('is itself elsewhere: %s', (text, expected) => {
    expect(shown(read(text, lexicon))).toEqual(expected);
  });
});
