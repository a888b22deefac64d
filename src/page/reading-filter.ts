import { isPageMargin, setAsideElements } from './element-roles.ts';
import { createVisibility } from './layout.ts';
import { isSlot, type PageWindow } from './page-window.ts';

/** Which elements of a tree are left out of a reading, for one walk over it. */
export type ReadingFilter = {
  /** The walk begins with a tree: the page's, or that of a shadow root in it. */
  addTree(tree: ParentNode): void;
  leavesOut(element: Element, isBlock: boolean): boolean;
};

/** `window` lays the trees out; without one, attributes alone decide. Header and footer of a whole page are left out. */
export function createReadingFilter(window: PageWindow | null, isWholePage: boolean): ReadingFilter {
  const isVisible = window === null ? () => true : createVisibility(window);
  const setAside: ReadonlySet<Element>[] = [];
  return {
    addTree(tree) {
      setAside.push(setAsideElements(tree));
    },
    leavesOut(element, isBlock) {
      if (setAside.some((elements) => elements.has(element))) return true;
      if (isWholePage && isPageMargin(element)) return true;
      // A slot's own content stands in only when the host's children put nothing into it.
      if (element.localName === 'slot' && isSlot(element) && element.assignedNodes().length > 0) return true;
      return !isVisible(element, isBlock);
    },
  };
}
