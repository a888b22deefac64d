import { render } from 'preact';
import type { Locale } from '../strings/locale.ts';
import { LocaleProvider } from '../strings/locale-context.tsx';
import { CardBrowser, type CardBrowserProps } from './card-browser.tsx';
import { CARD_STYLES } from './card-styles.ts';

export type MountedCard = {
  /** Shows a subject, in place of what was shown before. */
  show(card: Omit<CardBrowserProps, 'frame'>, locale: Locale): void;
  /** Takes the card out of the tree; `show` brings the next one. */
  clear(): void;
};

/**
 * Prepares a shadow root for cards: its style sheet is adopted, so no element of ours and no inline style is needed
 * under a page's content security policy. Everything is taken away when the signal aborts.
 */
export function mountContextCard(root: ShadowRoot, signal: AbortSignal): MountedCard {
  const styles = new CSSStyleSheet();
  styles.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
  const clear = () => render(null, root);
  const end = () => {
    clear();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styles);
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    clear,
    show(card, locale) {
      if (signal.aborted) return;
      render(
        <LocaleProvider locale={locale}>
          <CardBrowser {...card} frame="floating" />
        </LocaleProvider>,
        root,
      );
    },
  };
}
