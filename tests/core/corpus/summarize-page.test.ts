import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/core/corpus/article.ts';
import { signatureOf } from '../../../src/core/corpus/signature.ts';
import { subjectWeights } from '../../../src/core/corpus/subject-weights.ts';
import {
  pageAsArticle,
  type RecognizedPage,
  summarizePage,
} from '../../../src/core/corpus/summarize-page.ts';
import { articleId } from '../../../src/core/knowledge/ids.ts';
import { readersOf } from '../support/in-memory-readers.ts';
import { entity, lexiconOf, packOf, read } from '../support/knowledge.ts';
import { signature } from '../support/signatures.ts';

const PARTS = {
  entities: [
    entity('altman', 'person', 'Sam Altman|Altman/surname'),
    entity('openai', 'organization', 'OpenAI'),
    entity('murati', 'person', 'Mira Murati'),
    entity('shear', 'person', 'Emmett Shear|Shear/surname*'),
    { id: 'ai', kind: 'concept' as const, generic: true, names: [{ text: 'artificial intelligence' }] },
  ],
  events: [
    {
      id: 'removed',
      kind: 'dismiss' as const,
      modality: 'actual' as const,
      title: { en: 'Altman removed' },
      when: { from: '2023-11-17', to: '2023-11-17', precision: 'day' as const },
      participants: [{ entity: 'altman', role: 'patient' as const, core: true }],
      triggers: { en: ['fired', 'ouster'] },
    },
  ],
};
const LEXICON = lexiconOf(PARTS);
const BLOCKS = [
  'OpenAI’s board fired Sam Altman',
  'OpenAI fired Sam Altman on November 17, 2023. Altman left.',
  'Shear spoke of artificial intelligence.',
  'It rained.',
  'Mira Murati took over at OpenAI.',
];
const READING: PageReading = {
  facts: {
    url: 'https://news.example/1?from=home',
    canonical: { value: 'https://news.example/1', origin: 'link' },
    title: { value: 'A title', origin: 'open-graph' },
    byline: null,
    site: { value: 'News', origin: 'open-graph' },
    published: { value: '2023-11-18', origin: 'json-ld' },
    modified: null,
    declaredLang: 'en',
    dir: 'ltr',
  },
  blocks: BLOCKS.map((text) => ({ kind: 'paragraph', text })),
};
const PAGE: RecognizedPage = {
  reading: READING,
  recognition: read(BLOCKS, LEXICON, '2023-11-18'),
  lang: 'en',
  id: articleId('art:page'),
  saved: { kind: 'not-saved' },
};

describe('summarizePage', () => {
  it('tells what the page is', async () => {
    expect(await summarizePage(PAGE, readersOf(packOf(PARTS)))).toMatchObject({
      url: 'https://news.example/1',
      title: 'A title',
      lang: 'en',
      dir: 'ltr',
      published: { value: '2023-11-18', origin: 'json-ld' },
      saved: { kind: 'not-saved' },
      related: [],
      corpusSize: 0,
    });
  });

  it('lists who is on the page by weight, without doubtful names and general concepts', async () => {
    const { entities } = await summarizePage(PAGE, readersOf(packOf(PARTS)));
    expect(entities.map(({ entity: { id }, count }) => [id, count])).toEqual([
      ['altman', 3],
      ['openai', 3],
      ['murati', 1],
    ]);
    expect(entities[0]).toMatchObject({ weight: 1, tier: 'sure', surface: 'Sam Altman' });
    expect(entities[0]!.reasons.length).toBeGreaterThan(0);
    expect(entities[2]!.weight).toBeLessThan(entities[1]!.weight);
  });

  it('lists what the page tells, with how it tells it', async () => {
    const { events } = await summarizePage(PAGE, readersOf(packOf(PARTS)));
    expect(events).toMatchObject([
      {
        event: { id: 'removed', title: { en: 'Altman removed' } },
        role: 'main',
        count: 2,
        tier: 'sure',
        surface: 'fired',
      },
    ]);
  });

  it('lists related coverage, eight articles at most, and how many are saved', async () => {
    const saved = Array.from({ length: 12 }, (_, index) =>
      signature(`a${index}`, { events: 'removed*', entities: 'altman' }),
    );
    const summary = await summarizePage(PAGE, readersOf(packOf(PARTS), saved));
    expect(summary.related).toHaveLength(8);
    expect(summary.related[0]!.relation).toBe('same-story');
    expect(summary.corpusSize).toBe(12);
  });

  it('leaves the saved copy of the page itself out of its coverage', async () => {
    const saved = signatureOf(pageAsArticle(PAGE), subjectWeights(PAGE.recognition));
    expect((await summarizePage(PAGE, readersOf(packOf(PARTS), [saved]))).related).toEqual([]);
  });

  it('leaves out what the knowledge no longer has', async () => {
    const summary = await summarizePage(PAGE, readersOf(packOf({})));
    expect([summary.entities, summary.events]).toEqual([[], []]);
  });
});

describe('subjectWeights', () => {
  it('weighs the title more than the lead, and the lead more than the rest', () => {
    const weights = (blocks: string[]) => {
      const found = subjectWeights(read(blocks, LEXICON));
      return Object.fromEntries(found.map(({ subject, weight }) => [subject, weight]));
    };
    const placed = weights(['Sam Altman', 'OpenAI', '…', '…', 'Mira Murati']);
    expect(placed['entity:altman']).toBe(1);
    expect(placed['entity:openai']).toBeLessThan(1);
    expect(placed['entity:murati']).toBeLessThan(placed['entity:openai']!);
  });

  it('counts doubtful names for nothing', () => {
    expect(subjectWeights(read('Shear said', LEXICON))).toEqual([]);
  });

  it('marks the main event, and gives entities and events a best of their own', () => {
    expect(subjectWeights(PAGE.recognition).filter(({ weight }) => weight === 1)).toEqual([
      expect.objectContaining({ subject: 'entity:altman', main: false }),
      expect.objectContaining({ subject: 'event:removed', main: true }),
    ]);
  });
});

describe('signatureOf', () => {
  it('keeps of an article what ranking needs', () => {
    const kept = signatureOf(pageAsArticle(PAGE), subjectWeights(PAGE.recognition));
    expect(kept).toMatchObject({
      article: 'art:page',
      title: 'A title',
      site: 'News',
      url: 'https://news.example/1',
      published: '2023-11-18',
      lang: 'en',
    });
    expect(kept.terms).toHaveProperty('altman');
    expect(kept.minhash).toHaveLength(64);
  });
});
