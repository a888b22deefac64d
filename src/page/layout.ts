import type { PageWindow } from './page-window.ts';

const VISIBLE = { visibilityProperty: true } as const;

/** Whether the reader can see the element, going by its style. About a microsecond when styles are up to date. */
export function isShown(window: PageWindow, element: Element): boolean {
  if (element.checkVisibility(VISIBLE)) return true;
  // An element with `display: contents` has no box of its own, its children have.
  const style = window.getComputedStyle(element);
  return style.display === 'contents' && style.visibility === 'visible';
}

/** Whether an element whose tag flows inline is laid out as a block (child of a flex row, `display: block`). */
export function isLaidOutAsBlock(window: PageWindow, element: Element): boolean {
  const { display } = window.getComputedStyle(element);
  return (
    display !== 'none' &&
    display !== 'contents' &&
    !display.startsWith('inline') &&
    !display.startsWith('ruby')
  );
}

/**
 * Tells block elements and inline elements that are shown, for one walk over a page. Asking for the style of every
 * inline element would take as long as all the rest of the reading: one without attributes looks like its parent,
 * and one of the same tag and class as another that is shown is taken to be shown.
 */
export function createVisibility(window: PageWindow): (element: Element, isBlock: boolean) => boolean {
  const shownLooks = new Set<string>();
  return (element, isBlock) => {
    if (isBlock) return isShown(window, element);
    if (!element.hasAttributes()) return true;
    const look = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    if (shownLooks.has(look) && !element.hasAttribute('style') && !element.hasAttribute('id')) return true;
    const shown = isShown(window, element);
    if (shown) shownLooks.add(look);
    return shown;
  };
}
