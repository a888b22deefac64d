import type { ArticleSignature } from '../../../src/core/corpus/article.ts';
import { articleId } from '../../../src/core/knowledge/ids.ts';
import type { SubjectKey } from '../../../src/core/knowledge/subject.ts';

type Parts = {
  /** Entities by id; the weight is 1 unless `id:0.4` says otherwise. */
  readonly entities?: string;
  /** Events by id; a star marks the main one. */
  readonly events?: string;
  readonly words?: string;
  readonly published?: string | null;
  readonly lang?: string;
  readonly minhash?: readonly number[];
};

/** A made-up signature: `signature('a', { entities: 'altman openai:0.5', events: 'removed*' })`. */
export function signature(name: string, parts: Parts = {}): ArticleSignature {
  const list = (text = '') => text.split(' ').filter((word) => word !== '');
  const entities = list(parts.entities).map((word) => {
    const [id = '', weight = '1'] = word.split(':');
    return { subject: `entity:${id}` satisfies SubjectKey, count: 1, weight: Number(weight), main: false };
  });
  const events = list(parts.events).map((word) => {
    const id = word.replace('*', '');
    return { subject: `event:${id}` satisfies SubjectKey, count: 1, weight: 1, main: word.endsWith('*') };
  });
  return {
    article: articleId(`art:${name}`),
    title: `Title of ${name}`,
    site: 'news.example',
    url: `https://news.example/${name}`,
    published: parts.published === undefined ? '2023-11-20' : parts.published,
    lang: parts.lang ?? 'en',
    subjects: [...entities, ...events],
    terms: Object.fromEntries(list(parts.words).map((word) => [word, 1])),
    minhash: parts.minhash ?? [],
  };
}
