import type { BlockKind } from '../core/corpus/article.ts';

/**
 * What an element means for reading: its text is left out, it is program code, it breaks a line, it flows inside a
 * block (`custom`: an element of the site's own making, which does that or not), or it is a block of its own
 * (`inherit`: a block that keeps the kind of the block around it).
 */
export type ElementRole = 'skip' | 'code' | 'line-break' | 'inline' | 'custom' | 'inherit' | BlockKind;

const TAGS_OF_ROLES: readonly (readonly [ElementRole, string])[] = [
  [
    'skip',
    'script style noscript template textarea input select option datalist button svg math iframe object embed ' +
      'canvas video audio map progress meter rt rp nav menu head',
  ],
  ['code', 'code pre kbd samp'],
  ['line-break', 'br'],
  [
    'inherit',
    'address article aside body center dd details dialog dir div dl fieldset figure footer form header hgroup hr ' +
      'html legend main ol p search section summary table tbody tfoot thead tr ul optgroup frameset',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list-item', 'li dt'],
  ['quote', 'blockquote'],
  ['caption', 'figcaption caption'],
  ['cell', 'td th'],
];

const TAG_ROLES: ReadonlyMap<string, ElementRole> = new Map(
  TAGS_OF_ROLES.flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role] as const)),
);

const SKIPPED_ARIA_ROLES: ReadonlySet<string> = new Set([
  'alertdialog',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'menuitem',
  'navigation',
  'search',
  'searchbox',
  'tablist',
  'textbox',
  'toolbar',
]);

/** The role of a tag; `localName` is lower case in HTML. A tag unknown to the table flows inline. */
export function tagRole(localName: string): ElementRole {
  return TAG_ROLES.get(localName) ?? (localName.includes('-') ? 'custom' : 'inline');
}

const NOT_BLOCKS: ReadonlySet<ElementRole> = new Set(['skip', 'code', 'line-break', 'inline', 'custom']);

export function isBlockRole(role: ElementRole): role is 'inherit' | BlockKind {
  return !NOT_BLOCKS.has(role);
}

/** The kind of a block inside another: a paragraph in a quote is part of the quote. */
export function blockKind(element: Element, role: 'inherit' | BlockKind, around: BlockKind): BlockKind {
  if (role !== 'inherit') return role;
  if (element.localName === 'p') return around === 'other' ? 'paragraph' : around;
  if (element.localName === 'dd') return 'list-item';
  return element.getAttribute('role') === 'heading' ? 'heading' : around;
}

/** Attributes that may take an element out of the reading; each found by this is asked `isSetAside`. */
const SET_ASIDE_CANDIDATES = '[hidden], [aria-hidden="true"], [contenteditable], [role]';

/** The elements of a tree that are not to be read: hidden, editable, or controls of the site. One native query. */
export function setAsideElements(tree: ParentNode): ReadonlySet<Element> {
  return new Set([...tree.querySelectorAll(SET_ASIDE_CANDIDATES)].filter(isSetAside));
}

function isSetAside(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ARIA_ROLES.has(role);
}

const PARTS_WITH_OWN_MARGINS = 'article, main, section, blockquote, figure, [role="main"], [role="article"]';

/** Header or footer of the whole page; those of an article or a quote are text, and so is a header with the headline. */
export function isPageMargin(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'header' && localName !== 'footer') return false;
  if (element.closest(PARTS_WITH_OWN_MARGINS) !== null) return false;
  return localName === 'footer' || element.querySelector('h1') === null;
}
