import type { Mark } from '../core/recognition/page-marks.ts';
import { firstMentions } from './first-mentions.ts';
import type { PageText } from './page-reading.ts';
import type { PageWindow } from './page-window.ts';
import { type PaintedMarks, paintedMarks } from './painted-marks.ts';
import { createPainter, type PlacedMark } from './painter.ts';
import { createShadowStyles } from './shadow-styles.ts';
import { isCurrent, spanToRanges } from './span-ranges.ts';
import { createTimeSlices } from './time-slices.ts';

export type PagePaintingOptions = {
  readonly window: PageWindow;
  readonly signal: AbortSignal;
  readonly everyMention: boolean;
  /** Style for open shadow roots; none is adopted when it is empty. */
  readonly styles: () => string;
};

/** Brings marks onto the page and knows what is there. */
export type PagePainting = {
  show(text: PageText, marks: readonly Mark[]): Promise<void>;
  restore(): void;
  marks(): PaintedMarks;
};

export function createPagePainting(options: PagePaintingOptions): PagePainting {
  const { window, signal, everyMention, styles } = options;
  const painter = createPainter(window, signal);
  const shadowStyles = createShadowStyles(window, signal);
  let painted = paintedMarks([]);
  return {
    restore: painter.restore,
    marks: () => painted,
    async show(text, marks) {
      const kinds = text.blocks.map(({ block }) => block.kind);
      const placed = await placeMarks(options, text, everyMention ? marks : firstMentions(marks, kinds));
      if (signal.aborted) return;
      painted = paintedMarks(placed, text.shadowRoots);
      if (placed.length > 0) shadowStyles.adoptInto(text.shadowRoots, styles());
      painter.paint(placed);
    },
  };
}

/** A mark whose words are no longer on the page is left out: the page will be read again. */
async function placeMarks(
  { window, signal }: PagePaintingOptions,
  { blocks }: PageText,
  marks: readonly Mark[],
): Promise<readonly PlacedMark[]> {
  const slices = createTimeSlices(window);
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const block = blocks[mark.block]?.block;
    if (block !== undefined && isCurrent(block, mark.span)) {
      placed.push({ mark, ranges: spanToRanges(window, block, mark.span) });
    }
    if (!slices.isOver()) continue;
    await slices.rest();
    if (signal.aborted) break;
  }
  return placed;
}
