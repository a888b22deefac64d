import { describe, expect, test } from 'vitest';
import { entityId } from '../../../src/core/knowledge/ids.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon, openLexiconParts } from '../../../src/core/lexicon/lexicon.ts';
import { BlockScans } from '../../../src/core/recognition/block-scans.ts';
import type { EntityMention } from '../../../src/core/recognition/mention.ts';
import { soundDoubt } from '../../../src/core/recognition/sound-matches.ts';
import { entity, packOf, read as readWith, shown as shownOf } from '../support/knowledge.ts';

const PEOPLE = [
  entity('altman', 'person', 'Sam Altman'),
  entity('georgieva', 'person', 'Kristalina Georgieva'),
  entity('attar', 'person', 'ريم العطار'),
  entity('mursi', 'person', 'Mohamed Morsi|محمد مرسي'),
  entity('nasrallah', 'person', 'Hassan Nasrallah'),
  entity('jovanovic', 'person', 'Milica Jovanović'),
  entity('grand', 'organization', 'Grand Hotel'),
];
const GIVEN_NAMES = ['حسن', 'نصر الله', 'سام'];

function compiledOf(entities: readonly ReturnType<typeof entity>[], variants = true) {
  const pack = packOf({ entities: [...entities] });
  return compileLexicon({ ...pack, givenNames: GIVEN_NAMES, variants });
}

const lexicon = openLexicon(compiledOf(PEOPLE));

function read(texts: readonly string[], known: Lexicon = lexicon): readonly EntityMention[] {
  return readWith(texts, known).mentions;
}

function shown(texts: readonly string[], known: Lexicon = lexicon): readonly string[] {
  return shownOf(readWith(texts, known));
}

describe('names heard in another script', () => {
  test.each<[string, string, readonly string[]]>([
    ['Arabic', 'قال سام ألتمان أمس', ['سام ألتمان=altman']],
    ['Arabic with a proclitic', 'جلسنا لكريستالينا جورجيفا ساعة', ['كريستالينا جورجيفا=georgieva']],
    ['Arabic compounds', 'خطب حسن نصر الله مساء', ['حسن نصر الله=nasrallah']],
    ['Cyrillic', 'Вчера Сэм Альтман вернулся', ['Сэм Альтман=altman']],
    ['Serbian', 'Милица Јовановић отворила је библиотеку', ['Милица Јовановић=jovanovic']],
    ['Hebrew', 'אתמול סם אלטמן חזר', ['סם אלטמן=altman']],
    ['kana', 'サム・アルトマン氏', ['サム・アルトマン=altman']],
    ['Devanagari', 'सैम ऑल्टमैन ने कहा', ['सैम ऑल्टमैन=altman']],
    ['Latin, of an Arabic name', 'Then Reem al-Attar left', ['Reem al-Attar=attar']],
  ])('are found in %s', (_, text, expected) => {
    expect(shown([text])).toEqual(expected);
  });

  test('are found with case endings, which the token keeps', () => {
    const [mention] = read(['Вчера уволили Сэма Альтмана снова']);
    expect(mention).toMatchObject({ entity: 'altman', surface: 'Сэма Альтман' });
    expect(mention?.token.end).toBe('Вчера уволили Сэма Альтмана'.length);
  });

  test.each<[string, string]>([
    ['another surname', 'قال سام ألبرت أمس'],
    ['another given name', 'قال ستيف ألتمان أمس'],
    ['a surname alone', 'قال ألتمان أمس'],
    ['small letters', 'вчера сэм альтман вернулся'],
    ['the end of a sentence', 'جاء سام. ألتمان غائب'],
    ['a name that is like one listed in this script', 'قال محمد موسى أمس'],
    ['what is no person', 'في غراند هوتيل'],
    ['the same script', 'Then Sem Oltman left'],
  ])('are not found for %s', (_, text) => {
    expect(shown([text])).toEqual([]);
  });

  test('tell the known name and how well it is rendered, and are not sure by themselves', () => {
    const [mention] = read(['Вчера Сэм Альтман вернулся']);
    expect(mention?.tier).toBe('likely');
    expect(mention?.reasons).toContainEqual({
      kind: 'transliteration',
      name: 'Sam Altman',
      score: expect.closeTo(1, 0),
    });
    expect(mention?.reasons.map(({ kind }) => kind)).not.toContain('spelling');
  });

  test('are taken up by the surname alone later on, as the page spells it', () => {
    expect(shown(['قالت كريستالينا جورجيفا شيئا', 'ثم عادت جورجيفا'])).toEqual([
      'كريستالينا جورجيفا=georgieva',
      'جورجيفا=georgieva',
    ]);
    expect(shown(['ثم عادت جورجيفا'])).toEqual([]);
  });

  test('are taken up by a surname in another script when the full name is written out', () => {
    expect(shown(['المديرة (Kristalina Georgieva)', 'ثم عادت جورجيفا'])).toEqual([
      'Kristalina Georgieva=georgieva',
      'جورجيفا=georgieva',
    ]);
  });

  test('are not looked for when variants are off', () => {
    const plain = openLexicon(compiledOf(PEOPLE, false));
    expect(plain.sounds).toEqual([]);
    expect(shown(['Вчера Сэм Альтман вернулся'], plain)).toEqual([]);
  });

  test('need the payload of the names they may be, which is asked for beforehand', () => {
    const many = Array.from({ length: 600 }, (_, at) => entity(`filler-${at}`, 'place', `Filler ${at}`));
    const compiled = compiledOf([...many, ...PEOPLE]);
    const opened = openLexiconParts(compiled.matching);
    const scans = new BlockScans();
    const text = 'Вчера Сэм Альтман вернулся';
    const missing = opened.missing(scans.forms([text], opened));
    expect(missing.length).toBeGreaterThan(0);
    for (const chunk of missing) opened.supply(chunk, compiled.chunks[chunk] ?? new ArrayBuffer(0));
    expect(scans.scan(text, opened).found.flatMap(({ targets }) => targets)).toContainEqual(
      expect.objectContaining({ name: 'Sam Altman', derived: true }),
    );
  });

  test('of people added since the lexicon was compiled are found as well', () => {
    const added = compiledOf([entity('brockman', 'person', 'Greg Brockman')]);
    const both = openLexicon(compiledOf(PEOPLE), {
      compiled: added,
      entities: new Set([entityId('brockman'), entityId('altman')]),
      events: new Set(),
      notNames: new Set(),
    });
    expect(shown(['Вчера Грег Брокман вернулся'], both)).toEqual(['Грег Брокман=brockman']);
    // What was removed from the base is heard no more.
    expect(shown(['Вчера Сэм Альтман вернулся'], both)).toEqual([]);
  });
});

describe('soundDoubt', () => {
  test('falls with the score and never to nothing', () => {
    const doubts = [0.45, 0.5, 0.6, 0.75, 0.9, 1.2].map(soundDoubt);
    expect([...doubts].sort((a, b) => b - a)).toEqual(doubts);
    expect(doubts.at(-1)).toBeGreaterThan(1.5);
    expect(doubts[0]).toBeCloseTo(3.6);
  });
});
