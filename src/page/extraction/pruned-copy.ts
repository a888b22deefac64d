import { isShown } from '../layout.ts';
import { isRendered } from '../page-window.ts';

/** Words in class names and ids that mark a part of the site around its articles. */
const PART_NAMES: ReadonlySet<string> = new Set(
  (
    'share sharing sharebar sharedaddy sharethis addtoany addthis social socials breadcrumb breadcrumbs cookie cookies ' +
    'consent gdpr newsletter subscribe related recommended recommendations outbrain taboola toc tableofcontents ' +
    'fontsize tags tagcloud pagination readalso'
  ).split(' '),
);
const COMMENT_NAMES: ReadonlySet<string> = new Set('comments commentlist respond disqus'.split(' '));
/** A part with more text than this is a part of the article, whatever it is called. */
const LONGEST_PART = 1500;

/**
 * A copy of the document without what no reader sees and without the parts whose names say that they belong to the
 * site. The document itself is not touched; what is hidden is asked of it, since a copy has no layout.
 */
export function prunedCopy(document: Document): Document {
  const copy = documentCopy(document);
  const elements = [...copy.querySelectorAll('*')];
  const hidden = hiddenPlaces(document);
  for (const [place, element] of elements.entries()) {
    if (hidden.has(place) || isSitePart(element) || isInPageMenu(element)) element.remove();
  }
  return copy;
}

function documentCopy(document: Document): Document {
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) throw new TypeError('A document was copied to something else.');
  return copy;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** Elements of the body by their place in document order that are not shown; none when there is no layout. */
function hiddenPlaces(document: Document): ReadonlySet<number> {
  const window = document.defaultView;
  const places = new Set<number>();
  if (window === null || !isRendered(document)) return places;
  const { body } = document;
  for (const [place, element] of [...document.querySelectorAll('*')].entries()) {
    if (body.contains(element) && !KEPT_UNSEEN.has(element.localName) && !isShown(window, element))
      places.add(place);
  }
  return places;
}

/** Never shown, and read all the same: metadata, and pictures that a script has yet to bring in. */
const KEPT_UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'noscript',
  'br',
  'wbr',
  'img',
  'picture',
  'source',
  'time',
]);

function isSitePart(element: Element): boolean {
  if (!element.hasAttributes() || UNTOUCHED.has(element.localName)) return false;
  const names = nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const isComments = names.some((name) => COMMENT_NAMES.has(name));
  if (!isComments && !names.some((name) => PART_NAMES.has(name))) return false;
  if (element.querySelector('h1, article') !== null) return false;
  return isComments || (element.textContent ?? '').length <= LONGEST_PART;
}

const UNTOUCHED: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'article',
  'main',
  'h1',
  'p',
  'a',
  'time',
]);

/** `shareBar post-share` → share, bar, post, share; and with the words of a name joined: sharebar, postshare. */
function nameWords(names: string): readonly string[] {
  return names.split(/\s+/u).flatMap((name) => {
    const words =
      name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return [...words, words.join('')];
  });
}

/** A list of links to places in the same page: its table of contents. */
function isInPageMenu(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  const links = [...element.querySelectorAll('a')];
  if (links.length < 2 || !links.every((link) => link.getAttribute('href')?.startsWith('#') === true))
    return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked >= 0.8 * (element.textContent ?? '').replace(/\s+/gu, ' ').trim().length;
}
