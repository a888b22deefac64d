import type { PageWindow } from './page-window.ts';

/**
 * What can show or hide text. `style` and `class` change all the time on some pages: reading again costs a few
 * milliseconds per 100 KB, and the growing patience of the watcher bounds how often it happens.
 */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-hidden', 'contenteditable'],
};

/** `text` came, went or changed, or only the `look` of elements did. */
export type ContentChange = 'text' | 'look';

export type ContentObserver = { include(roots: readonly ShadowRoot[]): void };

/**
 * One observer on the body and on the shadow roots it is told of, until `signal` aborts. Our own work cannot wake it:
 * painting changes no node, and the card stands beside the body.
 */
export function observeContent(
  window: PageWindow,
  signal: AbortSignal,
  onChange: (change: ContentChange) => void,
): ContentObserver {
  const { document } = window;
  const shadowRoots = new Set<ShadowRoot>();
  let body: Element | null = document.body;
  const observer = new window.MutationObserver((records) => {
    if (document.body !== body) {
      observeAll();
      onChange('text');
      return;
    }
    // Beside the body, on the root itself, come and go only things like our card. A busy page brings thousands of
    // records at a time, and the first that tells of text ends the search.
    const isInside = ({ target }: MutationRecord): boolean => target !== document.documentElement;
    if (records.some((record) => record.type !== 'attributes' && isInside(record))) onChange('text');
    else if (records.some(isInside)) onChange('look');
  });

  function observeAll(): void {
    observer.disconnect();
    body = document.body;
    // Some sites put a whole new body in place of the old one.
    observer.observe(document.documentElement, { childList: true });
    if (body !== null) observer.observe(body, OBSERVED);
    for (const root of shadowRoots) {
      if (root.host.isConnected) observer.observe(root, OBSERVED);
      else shadowRoots.delete(root);
    }
  }

  observeAll();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    include(roots) {
      for (const root of roots) {
        if (shadowRoots.has(root) || signal.aborted) continue;
        shadowRoots.add(root);
        observer.observe(root, OBSERVED);
      }
    },
  };
}
