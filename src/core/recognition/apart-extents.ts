import type { Span } from '../text/span.ts';
import type { Tier } from './mention.ts';

type Extended = {
  readonly block: number;
  readonly span: Span;
  readonly token: Span;
  readonly tier: Tier;
};

/**
 * Takes back written extents that reach into a neighbour's name, so that no two marks overlap; spans stay as they
 * are. `mentions` do not overlap by their spans; those that are never painted are left as they are, and so is the
 * order.
 */
export function apartExtents<Mention extends Extended>(mentions: readonly Mention[]): readonly Mention[] {
  const painted = mentions
    .map((mention, place) => ({ ...mention, place }))
    .filter(({ tier }) => tier !== 'possible')
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start);
  const apart = [...mentions];
  let previousEnd = 0;
  painted.forEach(({ block, span, token, place }, at) => {
    const from = painted[at - 1]?.block === block ? previousEnd : 0;
    const next = painted[at + 1];
    const to = next?.block === block ? next.span.start : Number.POSITIVE_INFINITY;
    const start = token.start < from ? span.start : token.start;
    const end = token.end > to ? span.end : token.end;
    previousEnd = end;
    const mention = mentions[place];
    if (mention && (start !== token.start || end !== token.end))
      apart[place] = { ...mention, token: { start, end } };
  });
  return apart;
}
