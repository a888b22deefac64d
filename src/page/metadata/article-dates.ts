import type { PageFacts } from '../../core/corpus/article.ts';
import { readDateLine } from './date-line.ts';
import { firstFound } from './first-found.ts';
import { isoDate } from './iso-date.ts';
import type { LinkedArticle } from './json-ld-article.ts';
import type { MetaTags } from './meta-tags.ts';
import { dayInAddress } from './page-address.ts';
import { readTimeElements } from './time-elements.ts';
import { createWrittenDateReader } from './written-date.ts';

export type DateSources = {
  readonly linked: LinkedArticle | null;
  readonly meta: MetaTags;
  readonly url: string;
  readonly lang: string | null;
};

const PUBLISHED_PROPERTIES = ['article:published_time', 'og:article:published_time', 'og:published_time'];
const MODIFIED_PROPERTIES = ['article:modified_time', 'og:article:modified_time', 'og:updated_time'];
const PUBLISHED_NAMES = [
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
];
const MODIFIED_NAMES = [
  'datemodified',
  'lastmod',
  'last-modified',
  'revised',
  'dcterms.modified',
  'dc.date.modified',
];

/**
 * Publication and last change of an article, kept apart: neither ever stands in for the other. A date that cannot be
 * is passed over for the next source; the line a reader sees is asked last, since reading it costs most.
 */
export function readArticleDates(
  document: Document,
  { linked, meta, url, lang }: DateSources,
): Pick<PageFacts, 'published' | 'modified'> {
  const times = readTimeElements(document);
  const published = firstFound([
    { origin: 'json-ld', value: machineDate(linked?.published ?? null) },
    { origin: 'open-graph', value: meta.firstRead(PUBLISHED_PROPERTIES, machineDate) },
    { origin: 'meta', value: meta.firstRead(PUBLISHED_NAMES, machineDate) },
    { origin: 'time-element', value: times.published },
    { origin: 'url', value: dayInAddress(url) },
  ]);
  const modified = firstFound([
    { origin: 'json-ld', value: machineDate(linked?.modified ?? null) },
    { origin: 'open-graph', value: meta.firstRead(MODIFIED_PROPERTIES, machineDate) },
    { origin: 'meta', value: meta.firstRead(MODIFIED_NAMES, machineDate) },
    { origin: 'time-element', value: times.modified },
  ]);
  if (published !== null) return { published, modified };
  const line = readDateLine(document, lang);
  return {
    published: firstFound([{ origin: 'date-line', value: line.published }]),
    modified: modified ?? firstFound([{ origin: 'date-line', value: line.modified }]),
  };
}

/** Some sites write words where a program looks for a date: "Tue, 21 Nov 2023". Only the day is taken from those. */
function machineDate(raw: string | null): string | null {
  if (raw === null) return null;
  const hasMonthName = /\p{L}{3}/u.test(raw);
  return isoDate(raw) ?? (hasMonthName ? (createWrittenDateReader(null).read(raw)?.day ?? null) : null);
}
