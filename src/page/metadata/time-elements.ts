import { isoDate } from './iso-date.ts';
import { headlineElement } from './nearby-texts.ts';

export type TimeElements = { readonly published: string | null; readonly modified: string | null };

/** Parts of a page whose times are not the article's. */
const OTHER_PARTS = 'nav, aside, footer, [class*="comment" i], [class*="related" i], [id*="comment" i]';
const CHANGED = /updat|modif|changed|edited/iu;

/** Dates of `<time datetime>` and of microdata, in the article when there is one. */
export function readTimeElements(document: Document): TimeElements {
  let published: string | null = null;
  let modified: string | null = null;
  for (const element of candidates(document)) {
    const day = isoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
    if (day === null || element.closest(OTHER_PARTS) !== null) continue;
    if (isOfChange(element)) modified ??= day;
    else published ??= day;
  }
  return { published, modified };
}

/** Times in the article with the headline; without such a part, a time is trusted when it is the only one. */
function candidates(document: Document): readonly Element[] {
  const own = [
    ...document.querySelectorAll('[itemprop~="datePublished"], [itemprop~="dateModified"], time[pubdate]'),
  ];
  const article = headlineElement(document)?.closest('article, main, [role="main"]') ?? soleArticle(document);
  const times = [...(article ?? document).querySelectorAll('time[datetime]')];
  return article !== null || times.length === 1 ? [...own, ...times] : own;
}

function soleArticle(document: Document): Element | null {
  const [first, second] = document.querySelectorAll('article');
  return first !== undefined && second === undefined ? first : null;
}

function isOfChange(element: Element): boolean {
  const itemprop = element.getAttribute('itemprop') ?? '';
  if (itemprop.includes('datePublished')) return false;
  const hints = [
    itemprop,
    element.getAttribute('class') ?? '',
    element.parentElement?.getAttribute('class') ?? '',
  ];
  return CHANGED.test(hints.join(' '));
}
