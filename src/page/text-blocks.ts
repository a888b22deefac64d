import { type BlockDraft, createBlockDraft, type PageBlock } from './block-draft.ts';
import { blockKind, type ElementRole, isBlockRole, tagRole } from './element-roles.ts';
import { firstChildOf, isForm, isReadForm, nodeAfter } from './form-element.ts';
import { isLaidOutAsBlock } from './layout.ts';
import { isElement, isShadowRoot, isTextNode, type PageWindow } from './page-window.ts';
import { createReadingFilter } from './reading-filter.ts';

export type WalkOptions = {
  /** The window that lays the tree out; `null` for a tree without layout, where attributes alone decide. */
  readonly window: PageWindow | null;
  /** A `page` is read without program code and the site's header and footer; an `article` was cut out already. */
  readonly part: 'page' | 'article';
  /** Told of every open shadow root that is entered. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
};

/** Nodes read between two pauses offered to the caller: about half a millisecond. */
const NODES_BETWEEN_PAUSES = 500;

/**
 * Reads the visible text below `root` into blocks, in document order and through open shadow roots; the tree is only
 * read. A generator of the blocks that each stretch of some hundred nodes ended, so that the caller can stop for
 * breath in between. A tree changed meanwhile may be read incompletely, never with wrong offsets: whoever watches the
 * page reads it again. Nodes are followed by hand, ten times faster than a TreeWalker with a filter.
 */
export function* walkBlocks(
  root: Element,
  options: WalkOptions,
): Generator<readonly PageBlock[], void, undefined> {
  const walk = createTreeWalk(root, options);
  while (!walk.isOver()) yield walk.read(NODES_BETWEEN_PAUSES);
}

/** The same in one go. */
export function allBlocks(root: Element, options: WalkOptions): readonly PageBlock[] {
  return createTreeWalk(root, options).read(Number.POSITIVE_INFINITY);
}

/** An element or a shadow root the walk is in. Kept, because asking each node for its parent again costs more. */
type Place = { readonly container: Element | ShadowRoot; readonly role: ElementRole };

function createTreeWalk(root: Element, { window, part, onShadowRoot }: WalkOptions) {
  const draft = createBlockDraft((element) => window !== null && isLaidOutAsBlock(window, element));
  const filter = createReadingFilter(window, part === 'page');
  const places: Place[] = [];
  let node: Node | null = root.firstChild;
  let finished: PageBlock[] = [];
  filter.addTree(root);

  /** Steps into an element and answers its first child, or `null` when there is nothing to read in it. */
  function enter(element: Element): Node | null {
    const role = roleIn(part, element.localName);
    const isBlock = isBlockRole(role);
    const shadow = element.shadowRoot ?? null;
    const below = isRead(role) ? (shadow ?? element).firstChild : null;
    if (below === null) {
      if (role === 'line-break') draft.breakLine();
      if (isBlock) finish(draft.take());
      else draft.cross(element, false);
      return null;
    }
    if (filter.leavesOut(element, isBlock)) return null;
    places.push({ container: element, role });
    if (isBlock) finish(draft.open(blockKind(element, role, draft.kind())));
    else draft.cross(element, role === 'custom');
    if (shadow !== null) enterShadow(shadow);
    return below;
  }

  function enterForm(form: HTMLFormElement): Node | null {
    const below = isReadForm(form, window !== null) ? firstChildOf(form) : null;
    finish(below === null ? draft.take() : draft.open(draft.kind()));
    if (below !== null) places.push({ container: form, role: 'inherit' });
    return below;
  }

  function enterShadow(shadow: ShadowRoot): void {
    places.push({ container: shadow, role: 'inline' });
    filter.addTree(shadow);
    onShadowRoot?.(shadow);
  }

  function finish(block: PageBlock | null): void {
    if (block !== null) finished.push(block);
  }

  function read(most: number): readonly PageBlock[] {
    finished = [];
    for (let passed = 0; node !== null && passed < most; passed++) {
      let next: Node | null = null;
      if (isForm(node)) next = enterForm(node);
      else if (isElement(node)) next = enter(node);
      else if (isTextNode(node)) finish(draft.append(node));
      next ??= nodeAfter(node);
      for (let place = next === null ? places.pop() : undefined; place !== undefined; ) {
        next = leave(place, draft, finish);
        place = next === null ? places.pop() : undefined;
      }
      node = next;
    }
    if (node === null) finish(draft.take());
    return finished;
  }

  return { read, isOver: () => node === null };
}

/** Steps out of a place and answers what comes after it; `null` when the place around it ends there too. */
function leave(
  { container, role }: Place,
  draft: BlockDraft,
  finish: (block: PageBlock | null) => void,
): Node | null {
  if (isShadowRoot(container)) {
    const { host } = container;
    draft.cross(host, true);
    return container.querySelector('slot') === null ? null : host.firstChild;
  }
  if (isBlockRole(role)) finish(draft.close());
  else draft.cross(container, role === 'custom');
  return nodeAfter(container);
}

function isRead(role: ElementRole): boolean {
  return role !== 'skip' && role !== 'code' && role !== 'line-break';
}

function roleIn(part: WalkOptions['part'], localName: string): ElementRole {
  const role = tagRole(localName);
  if (role !== 'code' || part === 'page') return role;
  return localName === 'pre' ? 'inherit' : 'inline';
}
