import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_MATCHES } from '../../../src/core/lexicon/scan.ts';
import { scanLexicon } from '../../../src/core/lexicon/scan-lexicon.ts';
import { tokensOf } from '../../../src/core/text/tokens.ts';
import { entity, lexiconOf } from '../support/knowledge.ts';
import { naiveMatches } from './naive-matches.ts';

/** Matches of whole words without any affix, in the form of the reference. */
function scannedMatches(text: string, names: readonly string[]): string[] {
  const entities = names.map((name, index) => ({ id: `e${index}`, names: [{ text: name }] }));
  const lexicon = lexiconOf({ entities });
  const found = new Set<string>();
  for (const match of scanLexicon(tokensOf(text), lexicon)) {
    if (match.cost > 0) continue;
    for (const target of lexicon.targets(match.form)) {
      if (target.kind === 'entity' && !target.derived)
        found.add(`${target.name}@${match.first}-${match.last}`);
    }
  }
  return [...found].sort();
}

/** Few words, so that names overlap, nest, repeat and share beginnings. */
const WORDS = ['سام', 'ألتمان', 'Sam', 'Altman', 'A', 'B', '微', '软', 'サム', 'GPT', '4', 'Ǻ'];
const GAPS = [' ', ' ', ' ', '-', '・', '، ', '. ', ''];
const phrase = (longest: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), {
      minLength: 1,
      maxLength: longest,
    })
    .map((parts) => parts.flat().join('').trim());

describe('a compiled lexicon', () => {
  it('finds exactly what comparing every name at every token finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase(4), { minLength: 1, maxLength: 12 }), phrase(25), (names, text) => {
        expect(scannedMatches(text, names)).toEqual(naiveMatches(text, names));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds overlapping and nested names, all of them', () => {
    const names = ['New York', 'New York Times', 'York Times', 'Times'];
    expect(scannedMatches('the New York Times', names)).toEqual([
      'New York Times@1-3',
      'New York@1-2',
      'Times@3-3',
      'York Times@2-3',
    ]);
  });

  it('answers everything one written form stands for', () => {
    const lexicon = lexiconOf(
      {
        entities: [
          entity('a', 'person', 'Sam Altman|Sam/given*'),
          entity('b', 'person', 'Sam Smith|Sam/given*'),
        ],
        notNames: [{ text: 'Sam' }],
        events: [],
      },
      ['sam'],
    );
    const [match] = scanLexicon(tokensOf('Sam'), lexicon);
    expect(lexicon.targets(match!.form)).toEqual([
      { kind: 'given-name', name: 'sam' },
      { kind: 'not-name', name: 'Sam' },
      expect.objectContaining({
        kind: 'entity',
        name: 'Sam',
        nameKind: 'given',
        ambiguous: true,
        derived: false,
      }),
      expect.objectContaining({ kind: 'entity', entity: { id: 'b', kind: 'person', generic: false } }),
    ]);
  });

  it('knows its entities by id, kind and generality', () => {
    const lexicon = lexiconOf({
      entities: [{ id: 'ai', kind: 'concept', generic: true, names: [{ text: 'AI' }] }],
    });
    const [match] = scanLexicon(tokensOf('AI'), lexicon);
    const [target] = lexicon.targets(match!.form);
    expect(target).toMatchObject({ entity: { id: 'ai', kind: 'concept', generic: true } });
    expect(target?.kind === 'entity' && lexicon.entity(target.entity.id)).toEqual({
      id: 'ai',
      kind: 'concept',
      generic: true,
    });
  });

  it.each([
    ['a name with a comma', 'Mobile, Alabama', 'in Mobile, Alabama today', true],
    ['the same name without it', 'Mobile, Alabama', 'in Mobile Alabama today', true],
    ['an Arabic comma', 'باريس، تكساس', 'في باريس، تكساس', true],
    ['an abbreviation with its stop', 'St. Louis', 'the St. Louis zoo', true],
    ['a comma after a first character of Han', '东、西', '他说东、西好', true],
    ['a first character that folds to itself in its cluster only', '﨑山太郎', '社長の﨑山太郎氏', true],
    ['such a character that is a name by itself', '﨑', '﨑氏', true],
    ['another sign than the one of the name', 'Mobile, Alabama', 'Mobile (Alabama)', false],
    ['a sign that the name has not', 'Sam Altman', 'Sam, Altman', false],
  ])('reads %s', (_, name, text, isFound) => {
    const lexicon = lexiconOf({ entities: [{ id: 'p', kind: 'place', names: [{ text: name }] }] });
    const found = scanLexicon(tokensOf(text), lexicon).some(({ form }) => lexicon.key(form) !== '');
    expect(found).toBe(isFound);
  });

  it('tries no endings on small words of scripts with capitals, nor on stop words', () => {
    const lexicon = lexiconOf({ entities: [entity('a', 'person', 'Altman'), entity('w', 'place', 'Wit')] });
    const surfaces = (text: string) =>
      scanLexicon(tokensOf(text), lexicon).map(({ first, ending }) => [first, ending?.strip ?? '']);
    expect(surfaces('Altmana')).toEqual([[0, 'a']]);
    expect(surfaces('altmana')).toEqual([]);
    expect(surfaces('altman')).toEqual([[0, '']]);
    expect(surfaces('With')).toEqual([]);
  });

  it('finds its way past names of which every word can be read in several ways', () => {
    const words = 12;
    const forms = Array.from({ length: 1 << words }, (_, form) =>
      Array.from({ length: words }, (_, at) => ((form >> at) & 1 ? 'Sama' : 'Sam')).join(' '),
    );
    const names = forms.map(
      (text, at) => ({ id: `c${at}`, kind: 'organization', names: [{ text }] }) as const,
    );
    const tokens = tokensOf('Sama '.repeat(words * 3));
    const matches = scanLexicon(tokens, lexiconOf({ entities: names }));
    expect(matches.some(({ first, last, cost }) => first === 0 && last === words - 1 && cost === 0)).toBe(
      true,
    );
    expect(matches.length).toBeLessThan(tokens.count * 1200);
  });

  it('leaves given names out that are particles of a supported language', () => {
    const lexicon = lexiconOf({ entities: [] }, ['أن', 'Will', 'Robert']);
    expect(scanLexicon(tokensOf('أن will Robert'), lexicon)).toHaveLength(1);
  });

  it('keeps the rules of its events', () => {
    const lexicon = lexiconOf({
      entities: [],
      events: [
        {
          id: 'e',
          kind: 'dismiss',
          modality: 'actual',
          title: {},
          when: { from: '2023-11-17', to: null, precision: 'day' },
          participants: [
            { entity: 'p', role: 'patient', core: true },
            { entity: 'p', role: 'other', core: true },
            { entity: 'q', role: 'agent' },
          ],
          triggers: { en: ['fired'], ar: ['أقال'] },
        },
      ],
    });
    expect(lexicon.rules).toEqual([
      {
        id: 'e',
        kind: 'dismiss',
        modality: 'actual',
        story: null,
        when: { from: '2023-11-17', to: null, precision: 'day' },
        core: ['p'],
        others: ['q'],
      },
    ]);
    const triggers = scanLexicon(tokensOf('fired أقال'), lexicon).flatMap(({ form }) =>
      lexicon.targets(form),
    );
    expect(triggers).toEqual([
      { kind: 'trigger', event: 0, text: 'fired' },
      { kind: 'trigger', event: 0, text: 'أقال' },
    ]);
  });

  it('takes a name of sixty tokens and leaves out one of sixty-one and one without letters', () => {
    const words = Array.from({ length: 61 }, (_, index) => `w${String.fromCharCode(97 + (index % 26))}x`);
    const sixty = words.slice(0, 60).join(' ');
    expect(scannedMatches(`${words.join(' ')} …`, [sixty, words.join(' '), '…'])).toEqual([`${sixty}@0-59`]);
  });

  it('tells of a bounded number of matches, however often a text repeats a name', () => {
    const lexicon = lexiconOf({ entities: [entity('a', 'person', 'Sam')] });
    const found = scanLexicon(tokensOf('Sam '.repeat(300_000)), lexicon);
    expect(found).toHaveLength(MOST_MATCHES);
  });

  it('compiles nothing at all', () => {
    expect(scanLexicon(tokensOf('Sam Altman'), lexiconOf({}))).toEqual([]);
  });
});
