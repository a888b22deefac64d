import type { BlockKind } from '../core/corpus/article.ts';
import { createBlockDraft, type PageBlock } from './block-draft.ts';
import {
  blockKind,
  type ElementRole,
  isBlockRole,
  isPageMargin,
  setAsideElements,
  tagRole,
} from './element-roles.ts';
import { createVisibility, isLaidOutAsBlock } from './layout.ts';
import { isElement, isShadowRoot, isSlot, isTextNode, type PageWindow } from './page-window.ts';

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
  const draft = createBlockDraft('other', (element) => window !== null && isLaidOutAsBlock(window, element));
  const isVisible = window === null ? () => true : createVisibility(window);
  const setAside: ReadonlySet<Element>[] = [setAsideElements(root)];
  const places: Place[] = [];
  const kinds: BlockKind[] = ['other'];
  let node: Node | null = root.firstChild;
  let finished: PageBlock[] = [];

  function finish(block: PageBlock | null): void {
    if (block !== null) finished.push(block);
  }

  function isLeftOut(element: Element, isBlock: boolean): boolean {
    if (setAside.some((elements) => elements.has(element))) return true;
    if (part === 'page' && isPageMargin(element)) return true;
    // A slot's own content stands in only when the host's children put nothing into it.
    if (element.localName === 'slot' && isSlot(element) && element.assignedNodes().length > 0) return true;
    return !isVisible(element, isBlock);
  }

  /** Steps into an element and answers its first child, or `null` when there is nothing to read in it. */
  function enter(element: Element): Node | null {
    const role = roleIn(part, element.localName);
    const isBlock = isBlockRole(role);
    if (role === 'line-break') draft.breakLine();
    const isRead = role !== 'skip' && role !== 'code' && role !== 'line-break';
    const shadow = isRead ? (element.shadowRoot ?? null) : null;
    const below = isRead ? (shadow ?? element).firstChild : null;
    if (below === null) {
      if (isBlock) finish(draft.take());
      else draft.cross(element, false);
      return null;
    }
    if (isLeftOut(element, isBlock)) return null;
    places.push({ container: element, role });
    if (isBlock) begin(blockKind(element, role, kinds.at(-1) ?? 'other'));
    else draft.cross(element, role === 'custom');
    if (shadow !== null) {
      places.push({ container: shadow, role: 'inline' });
      setAside.push(setAsideElements(shadow));
      onShadowRoot?.(shadow);
    }
    return below;
  }

  function begin(kind: BlockKind): void {
    finish(draft.take());
    kinds.push(kind);
    draft.setKind(kind);
  }

  /** Steps out of the innermost place and answers what comes after it; `null` when that is the end of the next one. */
  function leave({ container, role }: Place): Node | null {
    if (isShadowRoot(container)) {
      const { host } = container;
      draft.cross(host, true);
      return container.querySelector('slot') === null ? null : host.firstChild;
    }
    if (isBlockRole(role)) {
      finish(draft.take());
      kinds.pop();
      draft.setKind(kinds.at(-1) ?? 'other');
    } else draft.cross(container, role === 'custom');
    return container.nextSibling;
  }

  function read(most: number): readonly PageBlock[] {
    finished = [];
    for (let passed = 0; node !== null && passed < most; passed++) {
      let next: Node | null = null;
      if (isElement(node)) next = enter(node);
      else if (isTextNode(node)) finish(draft.append(node));
      next ??= node.nextSibling;
      while (next === null) {
        const place = places.pop();
        if (place === undefined) break;
        next = leave(place);
      }
      node = next;
    }
    if (node === null) finish(draft.take());
    return finished;
  }

  return { read, isOver: () => node === null };
}

function roleIn(part: WalkOptions['part'], localName: string): ElementRole {
  const role = tagRole(localName);
  if (role !== 'code' || part === 'page') return role;
  return localName === 'pre' ? 'inherit' : 'inline';
}
