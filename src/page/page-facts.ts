import type { Found, PageFacts } from '../core/corpus/article.ts';
import { readArticleDates } from './metadata/article-dates.ts';
import { firstFound } from './metadata/first-found.ts';
import { type LinkedArticle, readLinkedArticle } from './metadata/json-ld-article.ts';
import { readDirection, readLang } from './metadata/language.ts';
import { type MetaTags, readMetaTags } from './metadata/meta-tags.ts';
import { headlineElement } from './metadata/nearby-texts.ts';
import { canonicalAddress, hostName } from './metadata/page-address.ts';
import { tidyField } from './metadata/plain-text.ts';
import { headlineWithoutSite } from './metadata/title.ts';

/**
 * What a page declares about its article. Each field comes from the first source that has it in a valid form:
 * JSON-LD, Open Graph, other meta tags, the visible parts of the page, its address. The page is only read, and works
 * without layout too. Under a millisecond, a few more for a page that shows its date only in words.
 */
export function readPageFacts(document: Document, url: string): PageFacts {
  const meta = readMetaTags(document);
  const linked = readLinkedArticle(document, url);
  const site = readSite(linked, meta, url);
  const declaredLang = readLang(document, meta, linked);
  return {
    url,
    canonical: canonicalAddress(document, url, meta.first(['og:url'])),
    title: readTitle(document, { linked, meta, site, url }),
    byline: readByline(linked, meta, document),
    site,
    ...readArticleDates(document, { linked, meta, url, lang: declaredLang }),
    declaredLang,
    dir: readDirection(document, declaredLang),
  };
}

type TitleSources = {
  readonly linked: LinkedArticle | null;
  readonly meta: MetaTags;
  readonly site: Found<string> | null;
  readonly url: string;
};

function readTitle(document: Document, { linked, meta, site, url }: TitleSources): Found<string> {
  const found = firstFound([
    { origin: 'json-ld', value: linked?.title ?? null },
    { origin: 'open-graph', value: meta.first(['og:title']) },
    { origin: 'meta', value: meta.first(['twitter:title', 'parsely-title', 'dc.title', 'headline']) },
    { origin: 'heading', value: tidyField(headlineElement(document)?.textContent) },
    { origin: 'document', value: tidyField(document.title) },
  ]);
  if (found === null) return { value: hostName(url) ?? url, origin: 'url' };
  const siteNames = [site?.value ?? null, hostName(url)].filter((name) => name !== null);
  return { ...found, value: headlineWithoutSite(found.value, siteNames) };
}

function readByline(linked: LinkedArticle | null, meta: MetaTags, document: Document): Found<string> | null {
  const seen = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  );
  const found = firstFound([
    { origin: 'json-ld', value: linked?.byline ?? null },
    { origin: 'open-graph', value: meta.firstRead(['article:author', 'og:article:author'], nameOnly) },
    {
      origin: 'meta',
      value: meta.firstRead(['author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'], nameOnly),
    },
    { origin: 'document', value: nameOnly(tidyField(seen?.textContent)) },
  ]);
  return found === null ? null : { ...found, value: found.value.replace(BYLINE_WORDS, '') };
}

const BYLINE_WORDS =
  /^(?:by|par|von|por|di|door|yazan|بقلم|كتبه|كتبت|کتب|نویسنده|автор|מאת)\s*:?\s+(?=\p{L})/iu;
const LONGEST_NAME = 200;

/** Some sites give the address of a profile where the name belongs. */
function nameOnly(text: string | null): string | null {
  return text === null || text.length > LONGEST_NAME || /^(?:https?:)?\/\//iu.test(text) ? null : text;
}

function readSite(linked: LinkedArticle | null, meta: MetaTags, url: string): Found<string> | null {
  return firstFound([
    { origin: 'json-ld', value: linked?.site ?? null },
    { origin: 'open-graph', value: meta.first(['og:site_name']) },
    {
      origin: 'meta',
      value: meta.first(['application-name', 'dc.publisher', 'publisher', 'copyright-holder']),
    },
    { origin: 'url', value: hostName(url) },
  ]);
}
