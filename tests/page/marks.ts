import { entityId, eventId } from '../../src/core/knowledge/ids.ts';
import type { Look, Mark } from '../../src/core/recognition/page-marks.ts';
import type { PageBlock } from '../../src/page/block-draft.ts';
import type { PlacedMark } from '../../src/page/painter.ts';
import { spanToRanges } from '../../src/page/span-ranges.ts';
import { pageWindow } from './page-fixture.ts';

type Wanted = {
  readonly words: string;
  readonly look?: Look;
  readonly tier?: Mark['tier'];
  readonly nth?: number;
};

/** A mark on the nth occurrence of some words in the blocks; throws when they are not there. */
export function markOn(
  texts: readonly string[],
  { words, look = 'person', tier = 'sure', nth = 0 }: Wanted,
): Mark {
  let left = nth;
  for (const [block, text] of texts.entries()) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      if (left-- > 0) continue;
      const id = words.toLowerCase().replaceAll(/\s/gu, '-');
      const subject =
        look === 'event'
          ? ({ kind: 'event', id: eventId(id) } as const)
          : ({ kind: 'entity', id: entityId(id) } as const);
      return { block, span: { start, end: start + words.length }, subject, look, tier, reasons: [] };
    }
  }
  throw new Error(`"${words}" is not on the page (${nth}).`);
}

export function placed(blocks: readonly PageBlock[], wanted: Wanted): PlacedMark {
  const mark = markOn(
    blocks.map(({ text }) => text),
    wanted,
  );
  return { mark, ranges: spanToRanges(pageWindow, blocks[mark.block]!, mark.span) };
}
