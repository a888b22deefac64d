import type { Clock } from './clock.ts';
import type { PageWindow } from './page-window.ts';
import { createPatience } from './patience.ts';

/** The page's content changed, or the reader is at another address of a site that does not load pages anew. */
export type PageChange = 'content' | 'navigation';

export type PageWatcher = {
  /** Watches these shadow roots too; roots told before are kept. */
  include(roots: readonly ShadowRoot[]): void;
};

export type PageWatching = {
  readonly window: PageWindow;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onChange: (change: PageChange) => void;
};

/**
 * What can show or hide text. `style` and `class` change all the time on some pages: reading again costs about a
 * millisecond per 100 KB, and the growing patience bounds how often it happens.
 */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-hidden', 'contenteditable'],
};

/**
 * Tells when the page is worth reading again: one observer, on the body. Our own work cannot wake it: painting
 * changes no node, and the card stands outside the body. Ends when `signal` aborts.
 */
export function watchPage({ window, clock, signal, onChange }: PageWatching): PageWatcher {
  const { document } = window;
  let address = pageAddress(window);
  let moved = false;
  const patience = createPatience(clock, () => {
    const change = moved ? 'navigation' : 'content';
    moved = false;
    onChange(change);
  });

  function lookAtAddress(): void {
    const now = pageAddress(window);
    if (now === address) return;
    address = now;
    moved = true;
    patience.forget();
    patience.stir('text');
  }

  let body: Element | null = document.body;
  const observer = new window.MutationObserver((records) => {
    lookAtAddress();
    if (document.body !== body) {
      rebind();
      patience.stir('text');
      return;
    }
    // Beside the body, on the root itself, come and go only things like our card.
    const inside = records.filter(({ target }) => target !== document.documentElement);
    if (inside.length === 0) return;
    patience.stir(inside.some(({ type }) => type !== 'attributes') ? 'text' : 'look');
  });

  const shadowRoots = new Set<ShadowRoot>();
  function rebind(): void {
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

  rebind();
  window.navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal });
  window.addEventListener('popstate', lookAtAddress, { signal });
  window.addEventListener('hashchange', lookAtAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      patience.end();
    },
    { once: true },
  );
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

/** Another fragment of the same page is the same page, unless the site routes by fragments (`#/`, `#!`). */
function pageAddress({ location }: PageWindow): string {
  const route = /^#[!/]/u.test(location.hash) ? location.hash : '';
  return location.origin + location.pathname + location.search + route;
}
