import type { Article, ArticleSignature, SubjectWeight } from '../../src/core/corpus/article.ts';
import { articleId } from '../../src/core/knowledge/ids.ts';
import type { SubjectKey } from '../../src/core/knowledge/subject.ts';

type Changes = {
  readonly text?: string;
  readonly subjects?: readonly SubjectKey[];
  readonly published?: string | null;
};
type Saved = {
  readonly article: Article;
  readonly weights: readonly SubjectWeight[];
  readonly signature: ArticleSignature;
};

/** An article `art:<name>` of news.example with what is saved beside it. */
export function makeSaved(name: string, changes: Changes = {}): Saved {
  const { text = 'Sam Altman returned.', subjects = [], published = '2023-11-22T10:00:00+03:00' } = changes;
  const id = articleId(`art:${name}`);
  const url = `https://news.example/${name}`;
  const title = `Title of ${name}`;
  const weights = subjects.map((subject) => ({ subject, count: 2, weight: 0.5, main: false }));
  return {
    article: {
      id,
      lang: 'en',
      savedAt: '2024-01-02T03:04:05Z',
      digest: 'ab12',
      draft: {
        facts: {
          url: `${url}?from=home`,
          canonical: { value: url, origin: 'link' },
          title: { value: title, origin: 'open-graph' },
          byline: null,
          site: { value: 'News', origin: 'open-graph' },
          published: published === null ? null : { value: published, origin: 'json-ld' },
          modified: null,
          declaredLang: 'en',
          dir: 'ltr',
        },
        blocks: [
          { kind: 'heading', text: title },
          { kind: 'paragraph', text },
        ],
        extraction: 'readability',
      },
    },
    weights,
    signature: {
      article: id,
      title,
      site: 'News',
      url,
      published,
      lang: 'en',
      subjects: weights,
      terms: { altman: 1, returned: 0.5 },
      minhash: Array.from({ length: 64 }, (_, index) => 4_294_967_295 - index),
    },
  };
}
