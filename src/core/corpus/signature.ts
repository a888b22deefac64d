import type { Article, ArticleSignature, SubjectWeight } from './article.ts';
import { minhash } from './minhash.ts';
import { articleTerms } from './terms.ts';

/** The text of an article's blocks, one block a line. */
export function articleText(article: Pick<Article, 'draft'>): string {
  return article.draft.blocks.map(({ text }) => text).join('\n');
}

/** What coverage ranking keeps of an article. */
export function signatureOf(article: Article, subjects: readonly SubjectWeight[]): ArticleSignature {
  const { facts } = article.draft;
  const text = articleText(article);
  return {
    article: article.id,
    title: facts.title.value,
    site: facts.site?.value ?? null,
    url: facts.canonical.value,
    published: facts.published?.value ?? null,
    lang: article.lang,
    subjects,
    terms: articleTerms(text),
    minhash: minhash(text),
  };
}
