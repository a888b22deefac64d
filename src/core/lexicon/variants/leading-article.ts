import { type NameToVary, type NameVariant, variant } from './name-variant.ts';
import { COMPANY_WORDS, LEADING_ARTICLES } from './name-words.ts';

/** The name without the article it opens with: `Guardian` for `The Guardian`; one word alone needs an anchor. */
export function withoutArticle({ name: { text } }: NameToVary): readonly NameVariant[] {
  const lower = text.toLowerCase();
  const article = LEADING_ARTICLES.find((opening) => lower.startsWith(opening));
  if (!article) return [];
  const rest = text.slice(article.length);
  if (rest.length < 3) return [];
  const oneWord = !/\s/u.test(rest);
  return [
    variant('no-article', rest, oneWord || COMPANY_WORDS.has(rest.toLowerCase()) ? { ambiguous: true } : {}),
  ];
}
