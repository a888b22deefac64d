import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { saveDraft, savedState, stateOfDraft } from '../../entrypoints/background/saving.ts';
import type { ArticleDraft } from '../../src/core/corpus/article.ts';
import { entityId, eventId } from '../../src/core/knowledge/ids.ts';
import type { Subject } from '../../src/core/knowledge/subject.ts';
import { articleIdOf, digestOf } from '../../src/storage/article-id.ts';
import { draft } from '../messaging/sample-requests.ts';
import { contentsOf, fillDiskAt } from '../storage/fresh-database.ts';
import { makeBackground } from './made-background.ts';

const ALTMAN: Subject = { kind: 'entity', id: entityId('sam-altman') };
const REMOVAL: Subject = { kind: 'event', id: eventId('altman-removed') };
const id = await articleIdOf('https://news.example/story', crypto.subtle);

const REWRITTEN: ArticleDraft = {
  ...draft,
  facts: { ...draft.facts, url: 'https://news.example/story?from=mail' },
  blocks: [{ kind: 'paragraph', text: 'OpenAI has nothing to say.' }],
};

/** Stands the clock still; time for timers goes on. */
function atTime(instant: string): void {
  vi.setSystemTime(instant);
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

describe('saveDraft', () => {
  test('stores the article under its canonical address with what it mentions', async () => {
    atTime('2024-03-05T10:00:00Z');
    const background = await makeBackground();
    const { corpus } = background.readers;
    expect(await saveDraft(background, draft)).toEqual({
      ok: true,
      value: { kind: 'saved', id, savedAt: '2024-03-05T10:00:00.000Z' },
    });
    expect(await corpus.article(id)).toEqual({
      id,
      draft,
      lang: 'en',
      savedAt: '2024-03-05T10:00:00.000Z',
      digest: await digestOf(draft.blocks, crypto.subtle),
    });
    expect(await corpus.articlesWith(ALTMAN, 10)).toMatchObject([{ id, title: 'The board' }]);
    expect(await corpus.articlesWith(REMOVAL, 10)).toMatchObject([{ id }]);
    const [signature] = await corpus.signatures();
    expect(signature?.subjects.map(({ subject }) => subject)).toContain('entity:sam-altman');
  });

  test('replaces the older text of the same address, and what it mentioned', async () => {
    const background = await makeBackground();
    const { corpus } = background.readers;
    atTime('2024-03-05T10:00:00Z');
    await saveDraft(background, draft);
    atTime('2024-03-06T11:00:00Z');
    const savedAt = '2024-03-06T11:00:00.000Z';
    expect(await saveDraft(background, REWRITTEN)).toEqual({
      ok: true,
      value: { kind: 'saved', id, savedAt },
    });
    expect(await corpus.size()).toBe(1);
    expect(await corpus.article(id)).toMatchObject({ draft: REWRITTEN, savedAt });
    expect(await corpus.articlesWith(ALTMAN, 10)).toEqual([]);
    expect(await corpus.articlesWith({ kind: 'entity', id: entityId('openai') }, 10)).toMatchObject([{ id }]);
    expect(await corpus.signatures()).toHaveLength(1);
  });

  test.each<[string, ArticleDraft['blocks']]>([
    ['no blocks', []],
    [
      'only white space',
      [
        { kind: 'heading', text: ' ' },
        { kind: 'paragraph', text: '\n\u00a0\t' },
      ],
    ],
  ])('refuses a draft with %s and keeps what was saved before', async (_label, blocks) => {
    const background = await makeBackground();
    await saveDraft(background, draft);
    const contents = await contentsOf(background.database);
    expect(await saveDraft(background, { ...draft, blocks })).toEqual({
      ok: false,
      failure: { code: 'nothing-to-save', detail: draft.facts.url },
    });
    expect(await contentsOf(background.database)).toEqual(contents);
  });

  test('stores nothing when the disk fills up on the way', async () => {
    const background = await makeBackground();
    const contents = await contentsOf(background.database);
    fillDiskAt(background.database, 'signatures');
    await expect(saveDraft(background, draft)).rejects.toThrow();
    expect(await contentsOf(background.database)).toEqual(contents);
  });
});

describe('savedState', () => {
  test('tells whether and when an article was saved', async () => {
    const background = await makeBackground();
    expect(await savedState(background, id)).toEqual({ kind: 'not-saved' });
    atTime('2024-03-05T10:00:00Z');
    await saveDraft(background, draft);
    expect(await savedState(background, id)).toEqual({
      kind: 'saved',
      id,
      savedAt: '2024-03-05T10:00:00.000Z',
    });
    const other = await articleIdOf('https://news.example/other', crypto.subtle);
    expect(await savedState(background, other)).toEqual({ kind: 'not-saved' });
  });
});

describe('stateOfDraft', () => {
  const moved: ArticleDraft = { ...draft, facts: { ...draft.facts, url: 'https://news.example/story#top' } };
  test.each<[string, ArticleDraft, object]>([
    ['saved when the text is the same', draft, { kind: 'saved', id }],
    ['saved when only the address in use differs', moved, { kind: 'saved', id }],
    ['changed when the text differs', REWRITTEN, { kind: 'changed', id }],
    [
      'not saved when the canonical address differs',
      { ...draft, facts: { ...draft.facts, canonical: { value: 'https://news.example/b', origin: 'link' } } },
      { kind: 'not-saved' },
    ],
  ])('is %s', async (_label, now, expected) => {
    const background = await makeBackground();
    atTime('2024-03-05T10:00:00Z');
    await saveDraft(background, draft);
    const savedAt = '2024-03-05T10:00:00.000Z';
    expect(await stateOfDraft(background, now)).toEqual(
      'id' in expected ? { ...expected, savedAt } : expected,
    );
  });
});
