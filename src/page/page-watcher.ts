import type { Clock } from './clock.ts';
import { observeContent } from './content-observer.ts';
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
 * Tells when the page is worth reading again: one observer, on the body. Our own work cannot wake it: painting
 * changes no node, and the card stands outside the body. Ends when `signal` aborts.
 */
export function watchPage({ window, clock, signal, onChange }: PageWatching): PageWatcher {
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

  const observer = observeContent(window, signal, (change) => {
    lookAtAddress();
    patience.stir(change);
  });
  window.navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal });
  window.addEventListener('popstate', lookAtAddress, { signal });
  window.addEventListener('hashchange', lookAtAddress, { signal });
  signal.addEventListener('abort', patience.end, { once: true });
  return { include: observer.include };
}

/** Another fragment of the same page is the same page, unless the site routes by fragments (`#/`, `#!`). */
function pageAddress({ location }: PageWindow): string {
  const route = /^#[!/]/u.test(location.hash) ? location.hash : '';
  return location.origin + location.pathname + location.search + route;
}
