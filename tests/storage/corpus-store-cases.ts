import { describe, expect, test } from 'vitest';
import { articleId, entityId } from '../../src/core/knowledge/ids.ts';
import { openCorpus, removeArticle, saveArticle } from '../../src/storage/corpus-store.ts';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { contentsOf, fillDiskAt, freshDatabase } from './fresh-database.ts';
import { makeSaved } from './sample-articles.ts';

const ALTMAN = { kind: 'entity', id: entityId('sam-altman') } as const;

async function save(database: ReturnType<typeof freshDatabase>, ...saved: ReturnType<typeof makeSaved>[]) {
  for (const { article, weights, signature } of saved) {
    await saveArticle(database, article, { weights, signature });
  }
}

export function describeCorpus(): void {
  describe('saveArticle', () => {
    test('gives back the article and its signature as they were', async () => {
      const database = freshDatabase();
      const { article, weights, signature } = makeSaved('a', {
        subjects: ['entity:sam-altman', 'event:altman-removed'],
      });
      await saveArticle(database, article, { weights, signature });
      const corpus = openCorpus(database);
      expect(await corpus.article(article.id)).toEqual(article);
      expect(await corpus.articleByCanonical(article.draft.facts.canonical.value)).toEqual(article);
      expect(await corpus.signatures()).toEqual([signature]);
      expect(await corpus.size()).toBe(1);
    });

    test('replaces an older text of the same id with everything that belonged to it', async () => {
      const [twice, once] = [freshDatabase(), freshDatabase()];
      const older = makeSaved('a', { text: 'Older text', subjects: ['entity:sam-altman', 'entity:openai'] });
      const newer = makeSaved('a', { text: 'Newer text', subjects: ['entity:openai'] });
      const other = makeSaved('b', { subjects: ['entity:sam-altman'] });
      await save(twice, older, other, newer);
      await save(once, other, newer);
      expect(await contentsOf(twice)).toEqual(await contentsOf(once));
    });

    test.each(['articles', 'mentions', 'signatures'])(
      'keeps nothing of an article when the disk is full at the table %s',
      async (table) => {
        const database = freshDatabase();
        await save(database, makeSaved('a', { subjects: ['entity:sam-altman'] }));
        const contents = await contentsOf(database);
        fillDiskAt(database, table);
        const problem = await save(database, makeSaved('b', { subjects: ['entity:sam-altman'] })).then(
          () => 'it was saved',
          (error: unknown) => storageFailure(error, 'saving'),
        );
        expect(problem).toMatchObject({ code: 'storage-full' });
        expect(await contentsOf(database)).toEqual(contents);
      },
    );

    test('keeps the older text when the newer one cannot be written', async () => {
      const database = freshDatabase();
      await save(database, makeSaved('a', { text: 'Older text', subjects: ['entity:sam-altman'] }));
      const contents = await contentsOf(database);
      const newer = makeSaved('a', { text: 'Newer text', subjects: ['entity:openai', 'entity:openai'] });
      await expect(save(database, newer)).rejects.toThrow();
      expect(await contentsOf(database)).toEqual(contents);
    });

    test('refuses the signature of another article', async () => {
      const database = freshDatabase();
      const { article, weights } = makeSaved('a');
      const { signature } = makeSaved('b');
      await expect(saveArticle(database, article, { weights, signature })).rejects.toThrow(/art:b.*art:a/u);
      expect(await openCorpus(database).size()).toBe(0);
    });
  });

  describe('removeArticle', () => {
    test('removes an article with everything that belongs to it, and nothing else', async () => {
      const [both, alone] = [freshDatabase(), freshDatabase()];
      const kept = makeSaved('b', { subjects: ['entity:sam-altman'] });
      await save(both, makeSaved('a', { subjects: ['entity:sam-altman', 'entity:openai'] }), kept);
      await save(alone, kept);
      expect(await removeArticle(both, articleId('art:a'))).toBe(true);
      expect(await contentsOf(both)).toEqual(await contentsOf(alone));
      expect(await removeArticle(both, articleId('art:a'))).toBe(false);
    });
  });

  describe('articlesWith', () => {
    test('lists the newest publication first, across time zones, and the undated last', async () => {
      const database = freshDatabase();
      const subjects = ['entity:sam-altman'] as const;
      await save(
        database,
        makeSaved('undated', { subjects, published: null }),
        makeSaved('evening-utc', { subjects, published: '2023-11-20T22:30:00Z' }),
        makeSaved('later-in-beirut', { subjects, published: '2023-11-21T00:45:00+02:00' }),
        makeSaved('earlier-in-amman', { subjects, published: '2023-11-21T00:15:00+03:00' }),
        makeSaved('a-day', { subjects, published: '2023-11-22' }),
        makeSaved('about-others', { subjects: ['entity:sam-altman-2'], published: '2024-01-01' }),
      );
      const lines = await openCorpus(database).articlesWith(ALTMAN, 10);
      expect(lines.map(({ id }) => id)).toEqual([
        'art:a-day',
        'art:later-in-beirut',
        'art:evening-utc',
        'art:earlier-in-amman',
        'art:undated',
      ]);
      expect(lines[1]).toEqual({
        id: 'art:later-in-beirut',
        title: 'Title of later-in-beirut',
        lang: 'en',
        site: 'News',
        url: 'https://news.example/later-in-beirut',
        published: '2023-11-21T00:45:00+02:00',
      });
    });

    test('reads no more rows than it answers', async () => {
      const database = freshDatabase();
      const saved = Array.from({ length: 30 }, (_, index) =>
        makeSaved(`a${index}`, {
          subjects: ['entity:sam-altman'],
          published: `2023-11-${String(index + 1).padStart(2, '0')}`,
        }),
      );
      await save(database, ...saved);
      let read = 0;
      for (const table of [database.mentions, database.signatures, database.articles]) {
        table.hook('reading', (row) => {
          read += 1;
          return row;
        });
      }
      const lines = await openCorpus(database).articlesWith(ALTMAN, 3);
      expect(lines.map(({ id }) => id)).toEqual(['art:a29', 'art:a28', 'art:a27']);
      expect(read).toBe(6);
    });
  });
}
