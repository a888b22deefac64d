import { isLinkedData, type LinkedData, linkedDataOf, typesOf } from './json-ld.ts';
import { tidyField } from './plain-text.ts';

/** What JSON-LD says about the article of a page; dates are raw. */
export type LinkedArticle = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
};

/** Types of an article, the most telling first. */
const ARTICLE_TYPES: readonly string[] = [
  'NewsArticle',
  'ReportageNewsArticle',
  'LiveBlogPosting',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'AskPublicNewsArticle',
  'ReviewNewsArticle',
  'Article',
  'BlogPosting',
  'Report',
  'TechArticle',
  'ScholarlyArticle',
];

/**
 * The article a page describes in JSON-LD, or `null`. When there are several (a list of teasers), the one that names
 * the page's own address is meant, and otherwise the most telling type.
 */
export function readLinkedArticle(document: Document, url: string): LinkedArticle | null {
  const articles = linkedDataOf(document)
    .map((data) => ({ data, rank: rankOf(data) }))
    .filter(({ rank }) => rank < ARTICLE_TYPES.length)
    .sort((a, b) => a.rank - b.rank)
    .map(({ data }) => data);
  const data = articles.find((each) => namesPage(each, url)) ?? articles[0];
  if (data === undefined) return null;
  return {
    title: tidyField(firstText(data.headline) ?? firstText(data.name)),
    byline: names(data.author) ?? names(data.creator),
    site: names(data.publisher),
    published: firstText(data.datePublished) ?? firstText(data.dateCreated),
    modified: firstText(data.dateModified),
    lang: tidyField(firstText(data.inLanguage)),
  };
}

function rankOf(data: LinkedData): number {
  const ranks = typesOf(data)
    .map((type) => ARTICLE_TYPES.indexOf(type))
    .filter((rank) => rank >= 0);
  return Math.min(ARTICLE_TYPES.length, ...ranks);
}

function namesPage(data: LinkedData, url: string): boolean {
  const page = data.mainEntityOfPage;
  const addresses = [data.url, data['@id'], page, isLinkedData(page) ? page['@id'] : null];
  const own = withoutDetails(url);
  return addresses.some((address) => typeof address === 'string' && withoutDetails(address) === own);
}

function withoutDetails(url: string): string {
  return url.replace(/[?#].*$/u, '').replace(/\/$/u, '');
}

/** A text may be given as such, as `{"@value": …}`, or as a list of either. */
function firstText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const each of value) {
      const text = firstText(each);
      if (text !== null) return text;
    }
    return null;
  }
  return isLinkedData(value) ? firstText(value['@value'] ?? value.name ?? null) : null;
}

const MOST_AUTHORS = 20;

/** The names of one or more people or bodies, joined; addresses are no names. */
function names(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value];
  const found = list
    .map((each) => tidyField(firstText(each)))
    .filter((name) => name !== null && !/^https?:/iu.test(name));
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}
