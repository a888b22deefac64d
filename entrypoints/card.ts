import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { InterfaceLanguage } from '../src/messaging/protocol.ts';
import { createCardHost } from '../src/page/card-host.ts';
import { windowClock } from '../src/page/clock.ts';
import styles from '../src/page/highlight-styles.css?inline';
import { readPageFacts } from '../src/page/page-facts.ts';
import type { ShownMark } from '../src/page/page-session.ts';
import { rangeRects } from '../src/page/pointed-mark.ts';
import { mountContextCard } from '../src/ui/context-card/mount-context-card.tsx';
import { createLocale } from '../src/ui/strings/locale.ts';
import { type CardMaker, offerCards } from './page/card-door.ts';

type Content = {
  readonly shown: ShownMark;
  readonly language: InterfaceLanguage;
  readonly takesFocus: boolean;
};

/** The box of the mark's words that was pointed at, wherever it has scrolled to. */
function anchorOf({ placed, rect }: ShownMark): () => DOMRect | null {
  const rects = (): DOMRect[] => placed.ranges.flatMap((range) => [...rangeRects(window, range)]);
  const line = Math.max(
    0,
    rects().findIndex((box) => Math.abs(box.top - rect.top) < 1 && Math.abs(box.left - rect.left) < 1),
  );
  return () => rects()[line] ?? null;
}

const makeCard: CardMaker = (loadCard, signal) => {
  const host = createCardHost<Content>({
    window,
    clock: windowClock(window),
    signal,
    render: (root, { shown, language, takesFocus }, close) => {
      const life = new AbortController();
      const { published } = shown;
      const { subject, reasons } = shown.placed.mark;
      mountContextCard(root, life.signal).show(
        {
          subject,
          reasons,
          published,
          takesFocus,
          loadCard: (asked) => loadCard(asked, published),
          leave: close,
        },
        createLocale(language),
      );
      return () => life.abort();
    },
  });
  return {
    open: (shown, language, takesFocus) =>
      host.open({
        content: { shown, language, takesFocus },
        anchor: anchorOf(shown),
        rightToLeft: createLocale(language).dir === 'rtl',
        takesFocus,
      }),
    leave: host.leave,
  };
};

export default defineUnlistedScript(() => {
  offerCards({ makeCard, readFacts: () => readPageFacts(document, location.href), styles });
});
