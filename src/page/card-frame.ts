import { cardPlace } from './card-place.ts';
import type { PageWindow } from './page-window.ts';

/** The element a card lives in: a closed shadow root in the top layer, out of reach of the page's styles. */
export type CardFrame = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Moves the card beside the words; answers false when they are out of sight. */
  placeBeside(anchor: DOMRect, rightToLeft: boolean): boolean;
  remove(): void;
};

/**
 * Important rules of a shadow root win over every rule of the page, important ones too. `direction` is set because
 * `all` leaves it out. The frame stands at the corner of the viewport and is moved from there.
 */
const FRAME_RULES = `:host {
  all: initial !important;
  direction: ltr !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
  inline-size: max-content !important;
  max-inline-size: min(400px, 100vw - 16px) !important;
  overflow: auto !important;
  overscroll-behavior: contain !important;
}
@media print { :host { display: none !important; } }`;

/** Puts an empty frame beside the body, so that nothing inside the page's own content changes. */
export function createCardFrame(window: PageWindow): CardFrame {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const rules = new window.CSSStyleSheet();
  const place = new window.CSSStyleSheet();
  rules.replaceSync(FRAME_RULES);
  root.adoptedStyleSheets = [rules, place];
  document.documentElement.append(host);
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }

  return {
    host,
    root,
    placeBeside(anchor, rightToLeft) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const view = { width, height: Math.min(height, window.innerHeight) || window.innerHeight };
      if (anchor.y + anchor.height < 0 || anchor.y > view.height) return false;
      // Measured without the limit of the last place.
      place.replaceSync('');
      const { x, y, maxHeight } = cardPlace(anchor, host.getBoundingClientRect(), view, rightToLeft);
      place.replaceSync(
        `:host { translate: ${x}px ${y}px !important; max-block-size: ${maxHeight}px !important; }`,
      );
      return true;
    },
    remove: () => host.remove(),
  };
}
