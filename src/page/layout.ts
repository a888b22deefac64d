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
