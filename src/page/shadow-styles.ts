import type { PageWindow } from './page-window.ts';

export type ShadowStyles = {
  /** Does nothing while `css` is empty. */
  adoptInto(roots: readonly ShadowRoot[], css: string): void;
};

/**
 * Gives open shadow roots the style of our marks: not every browser lets a document's `::highlight` rules reach
 * into them. The sheet is adopted, no element is added; it is taken out again when `signal` aborts.
 */
export function createShadowStyles(window: PageWindow, signal: AbortSignal): ShadowStyles {
  const adopted = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  signal.addEventListener(
    'abort',
    () => {
      for (const root of adopted) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
      }
      adopted.clear();
    },
    { once: true },
  );
  return {
    adoptInto(roots, css) {
      for (const root of roots) {
        if (css === '' || adopted.has(root) || signal.aborted) continue;
        if (sheet === null) {
          sheet = new window.CSSStyleSheet();
          sheet.replaceSync(css);
        }
        adopted.add(root);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
  };
}
