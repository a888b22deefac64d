import { describe, expect, it } from 'vitest';
import type { ArticleSignature } from '../../../src/core/corpus/article.ts';
import { minhash } from '../../../src/core/corpus/minhash.ts';
import { relatedCoverage, type SubjectFacts } from '../../../src/core/corpus/related-coverage.ts';
import { subjectFacts } from '../../../src/core/corpus/summarize-page.ts';
import type { SubjectKey } from '../../../src/core/knowledge/subject.ts';
import { readersOf } from '../support/in-memory-readers.ts';
import { entity, packOf } from '../support/knowledge.ts';
import { signature } from '../support/signatures.ts';

const happening = (id: string, story: string | null) => ({
  id,
  kind: 'other' as const,
  story,
  modality: 'actual' as const,
  title: { en: `About ${id}` },
  when: { from: null, to: null, precision: 'unknown' as const },
  participants: [],
});
const PACK = packOf({
  entities: [
    ...['altman', 'openai', 'microsoft', 'murati', 'shear', 'nadella'].map((id) =>
      entity(id, 'person', `Name of ${id}`),
    ),
    { id: 'ai', kind: 'concept', generic: true, names: [{ text: 'AI' }] },
  ],
  stories: [
    { id: 'crisis', title: {} },
    { id: 'partnership', title: {} },
  ],
  events: [
    happening('removed', 'crisis'),
    happening('returned', 'crisis'),
    happening('letter', 'crisis'),
    happening('talks', 'partnership'),
    happening('lawsuit', null),
  ],
});

async function facts(...signatures: ArticleSignature[]): Promise<SubjectFacts> {
  return subjectFacts(
    signatures.flatMap(({ subjects }) => subjects.map(({ subject }): SubjectKey => subject)),
    readersOf(PACK),
  );
}
async function ranked(query: ArticleSignature, ...corpus: ArticleSignature[]) {
  return relatedCoverage(query, corpus, await facts(query, ...corpus));
}
async function relation(query: ArticleSignature, other: ArticleSignature) {
  return (await ranked(query, other))[0]?.relation ?? null;
}

const TEXT = Array.from({ length: 40 }, (_, index) => `Sentence ${index * 31} of one report.`).join(' ');

describe('the relation of two articles', () => {
  it('is "same text" for a copy, whatever it is about', async () => {
    const copy = signature('copy', { minhash: minhash(TEXT) });
    expect(await relation(signature('q', { minhash: minhash(`${TEXT} A last line.`) }), copy)).toBe(
      'same-text',
    );
  });

  it('is "same story" for the same main event', async () => {
    const query = signature('q', { events: 'lawsuit*' });
    expect(await relation(query, signature('a', { events: 'lawsuit* talks' }))).toBe('same-story');
  });

  it('is "same story" for other events of one story', async () => {
    const query = signature('q', { events: 'removed*', entities: 'altman' });
    expect(await relation(query, signature('a', { events: 'returned* letter' }))).toBe('same-story');
  });

  it('is "same story" for much the same words in the same days', async () => {
    const words = 'harbour crane storm mayor pier rescue night';
    const query = signature('q', { words });
    expect(await relation(query, signature('a', { words: `${words} boat` }))).toBe('same-story');
    expect(
      await relation(query, signature('b', { words: `${words} boat`, published: '2023-12-20' })),
    ).toBeNull();
    expect(await relation(query, signature('c', { words: `${words} boat`, lang: 'de' }))).toBeNull();
    expect(await relation(query, signature('d', { words: `${words} boat`, published: null }))).toBeNull();
  });

  it('is "shared events" when another story reports one of them', async () => {
    const query = signature('q', { events: 'removed* letter returned' });
    expect(await relation(query, signature('a', { events: 'talks* letter' }))).toBe('shared-events');
    const lawsuits = signature('b', { events: 'talks* lawsuit' });
    expect(await relation(signature('p', { events: 'lawsuit removed*' }), lawsuits)).toBe('shared-events');
  });

  it('is "same people" for a common cast without a common event', async () => {
    const query = signature('q', { entities: 'altman openai microsoft' });
    expect(await relation(query, signature('a', { entities: 'altman openai nadella' }))).toBe('same-people');
  });

  it.each([
    ['one person in common', 'altman', 'altman'],
    ['nobody in common', 'altman openai', 'shear murati'],
    ['only a general concept and one person', 'altman ai', 'altman ai'],
    [
      'a common cast of no weight',
      'altman openai microsoft:0.05 nadella:0.05',
      'shear murati microsoft:0.05 nadella:0.05',
    ],
    ['entities of a pack that is gone', 'ghost phantom', 'ghost phantom'],
  ])('is none for %s', async (_, ours, theirs) => {
    expect(
      await relation(signature('q', { entities: ours }), signature('a', { entities: theirs })),
    ).toBeNull();
  });

  it('is none for empty signatures', async () => {
    expect(await relation(signature('q'), signature('a'))).toBeNull();
  });
});

describe('relatedCoverage', () => {
  it('leaves out the article itself', async () => {
    const query = signature('same', { events: 'removed*' });
    expect(await ranked(query, signature('same', { events: 'removed*' }))).toEqual([]);
  });

  it('puts the closest relation first, and within it the best score', async () => {
    const query = signature('q', { events: 'removed*', entities: 'altman openai', minhash: minhash(TEXT) });
    const found = await ranked(
      query,
      signature('people', { entities: 'altman openai' }),
      signature('later', { events: 'returned*', entities: 'altman', published: '2023-12-30' }),
      signature('copy', { minhash: minhash(TEXT) }),
      signature('nothing', { entities: 'shear' }),
      signature('close', { events: 'removed* letter', entities: 'altman openai' }),
    );
    expect(found.map(({ article, relation: how }) => [article.id, how])).toEqual([
      ['art:copy', 'same-text'],
      ['art:close', 'same-story'],
      ['art:later', 'same-story'],
      ['art:people', 'same-people'],
    ]);
    expect(found.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('says why: events, people and days', async () => {
    const query = signature('q', { events: 'removed* letter', entities: 'altman openai' });
    const [found] = await ranked(
      query,
      signature('a', { events: 'removed*', entities: 'altman', published: '2023-11-22' }),
    );
    expect(found?.reasons).toEqual([
      { kind: 'events', titles: [{ en: 'About removed' }] },
      { kind: 'entities', labels: [{ und: 'Name of altman' }] },
      { kind: 'dates', days: 2 },
    ]);
  });

  it('says why: a copy, with its share', async () => {
    const [found] = await ranked(
      signature('q', { minhash: minhash(TEXT) }),
      signature('a', { minhash: minhash(TEXT), published: null }),
    );
    expect(found?.reasons).toEqual([{ kind: 'same-text', share: 1 }]);
  });

  it('says why: words, when nothing known is common', async () => {
    const words = 'harbour crane storm mayor pier rescue night';
    const [found] = await ranked(signature('q', { words }), signature('a', { words }));
    expect(found?.reasons[0]).toEqual({ kind: 'words', words: expect.arrayContaining(['harbour']) });
    expect(found?.reasons[0]?.kind === 'words' && found.reasons[0].words).toHaveLength(4);
  });

  it('answers the saved article with what a list needs', async () => {
    const query = signature('q', { events: 'removed*' });
    const [found] = await ranked(query, signature('a', { events: 'removed*', lang: 'ar' }));
    expect(found?.article).toEqual({
      id: 'art:a',
      title: 'Title of a',
      lang: 'ar',
      site: 'news.example',
      url: 'https://news.example/a',
      published: '2023-11-20',
    });
  });

  it('lets people who are everywhere in a larger corpus relate nothing', async () => {
    const query = signature('q', { entities: 'altman openai' });
    const other = signature('a', { entities: 'altman openai' });
    const crowd = Array.from({ length: 24 }, (_, index) =>
      signature(`c${index}`, { entities: 'altman openai microsoft' }),
    );
    expect(await relation(query, other)).toBe('same-people');
    const found = await ranked(query, other, ...crowd);
    expect(found).toEqual([]);
  });

  it('ranks nothing in an empty corpus', async () => {
    expect(await ranked(signature('q', { events: 'removed*' }))).toEqual([]);
  });
});
