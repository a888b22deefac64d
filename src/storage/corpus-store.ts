import { Dexie } from 'dexie';
import type { Article, ArticleSignature, SubjectWeight } from '../core/corpus/article.ts';
import type { SavedLine } from '../core/corpus/context-card.ts';
import type { CorpusReader } from '../core/corpus/readers.ts';
import type { ArticleId } from '../core/knowledge/ids.ts';
import { subjectKey } from '../core/knowledge/subject.ts';
import {
  decodeArticle,
  decodeLine,
  decodeSignature,
  encodeArticle,
  encodeMention,
  encodeSignature,
} from './article-codec.ts';
import type { SiyaqDatabase } from './database.ts';

/** Saved articles. Rejects with a StoredRecordError on a broken row. */
export type CorpusStore = CorpusReader & {
  /** The article saved under this canonical address. */
  articleByCanonical(url: string): Promise<Article | undefined>;
};

export function openCorpus(database: SiyaqDatabase): CorpusStore {
  return {
    article: async (id) => {
      const row = await database.articles.get(id);
      return row === undefined ? undefined : decodeArticle(row);
    },
    articleByCanonical: async (url) => {
      const row = await database.articles.where('canonical').equals(url).first();
      return row === undefined ? undefined : decodeArticle(row);
    },
    articlesWith: (subject, limit) => newestLines(database, subjectKey(subject), limit),
    signatures: async () => (await database.signatures.toArray()).map(decodeSignature),
    size: () => database.articles.count(),
  };
}

/**
 * Stores an article with what it mentions and its signature in one transaction; an older text of the same id, and
 * everything stored with it, is replaced. `weights` name each subject once.
 */
export async function saveArticle(
  database: SiyaqDatabase,
  article: Article,
  findings: { readonly weights: readonly SubjectWeight[]; readonly signature: ArticleSignature },
): Promise<void> {
  const { weights, signature } = findings;
  if (signature.article !== article.id) {
    throw new TypeError(`The signature of ${signature.article} was given for the article ${article.id}`);
  }
  const row = encodeArticle(article);
  const { articles, mentions, signatures } = database;
  await database.transaction('rw', [articles, mentions, signatures], async () => {
    await deleteMentions(database, article.id);
    await articles.put(row);
    await mentions.bulkAdd(weights.map((weight) => encodeMention(row, weight)));
    await signatures.put(encodeSignature(signature));
  });
}

/** Removes an article and everything stored with it; answers whether there was one. */
export async function removeArticle(database: SiyaqDatabase, id: ArticleId): Promise<boolean> {
  const { articles, mentions, signatures } = database;
  return database.transaction('rw', [articles, mentions, signatures], async () => {
    const known = (await articles.where('id').equals(id).count()) > 0;
    await articles.delete(id);
    await deleteMentions(database, id);
    await signatures.delete(id);
    return known;
  });
}

async function deleteMentions(database: SiyaqDatabase, article: ArticleId): Promise<void> {
  await database.mentions
    .where('[article+subject]')
    .between([article, Dexie.minKey], [article, Dexie.maxKey])
    .delete();
}

/** Walks the index on subject and publication from its end: costs `limit` rows however many articles there are. */
async function newestLines(
  database: SiyaqDatabase,
  subject: string,
  limit: number,
): Promise<readonly SavedLine[]> {
  const { mentions, signatures } = database;
  return database.transaction('r', [mentions, signatures], async () => {
    const rows = await mentions
      .where('[subject+published]')
      .between([subject, Dexie.minKey], [subject, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
    const found = await signatures.bulkGet(rows.map(({ article }) => article));
    return found.filter((row) => row !== undefined).map(decodeLine);
  });
}
