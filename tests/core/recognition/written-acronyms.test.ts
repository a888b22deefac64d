import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const lexicon = lexiconOf({
  entities: [
    entity('un', 'organization', 'UN/acronym'),
    entity('sncf', 'organization', 'SNCF/acronym'),
    entity('us', 'place', 'United States|US/acronym*'),
    entity('usa-ar', 'place', 'ومأ/acronym'),
    entity('cez', 'organization', 'ČEZ/acronym'),
    entity('nato', 'organization', 'NATO/acronym|НАТО/acronym'),
    entity('oecd', 'organization', 'OECD/acronym'),
    entity('opec', 'organization', 'ОПЕК/acronym'),
  ],
});

describe('acronyms with full stops', () => {
  it.each([
    ['The U.N. envoy left.', ['U.N=un']],
    ['répond que la S.N.C.F. a signé', ['S.N.C.F=sncf']],
    ['says the U.N, and leaves', ['U.N=un']],
    ['تراجع إنتاج و.م.أ. هذا العام', ['و.م.أ=usa-ar']],
    ['The United States and the U.S. Senate', ['United States=us', 'U.S=us']],
  ])('are read in %s', (text, expected) => {
    expect(shown(read(text, lexicon))).toEqual(expected);
  });

  it.each([
    ['The U N envoy left.'],
    ['u.n. is written small'],
    ['a U. N. Owen was invited'],
    ['the U.N.C.L.E. series'],
    ['the F.U.N. fair'],
    ['s n c f'],
    ['و م أ'],
  ])('are not read into %s', (text) => {
    expect(shown(read(text, lexicon))).toEqual([]);
  });
});

describe('acronyms with endings', () => {
  it.each([
    ['Zástupci ČEZu přijeli', ['ČEZ=cez']],
    ['NATOs möte i Berlin', ['NATO=nato']],
    ['NATOn kokous', ['NATO=nato']],
    ['według OECD-n', ['OECD=oecd']],
    ['решение ОПЕКа', ['ОПЕК=opec']],
  ])('are read in %s', (text, expected) => {
    expect(shown(read(text, lexicon))).toEqual(expected);
  });

  it.each([['natos är ett ord'], ['NATOS'], ['Natos'], ['UNa'], ['Oecdn']])(
    'are not read into %s',
    (text) => {
      expect(shown(read(text, lexicon))).toEqual([]);
    },
  );
});
