import type { EntityId } from '../knowledge/ids.ts';
import type { EntityMention } from '../recognition/mention.ts';
import type { Found, ScannedBlock } from '../recognition/scanned-block.ts';
import type { Span } from '../text/span.ts';
import { SpanList } from '../text/span-list.ts';
import type { DateExpression } from '../time/find-dates.ts';

/** One sentence with its trigger phrases and everybody who may take part in what it tells. */
export type Scene = {
  readonly block: ScannedBlock;
  readonly index: number;
  readonly sentence: Span;
  readonly inSentence: ReadonlySet<EntityId>;
  readonly inBlock: ReadonlySet<EntityId>;
  readonly inBlockBefore: ReadonlySet<EntityId>;
  readonly onPage: ReadonlySet<EntityId>;
  readonly dates: readonly DateExpression[];
  readonly triggers: readonly Found[];
};

/**
 * The triggers of a block that lie in no name of an entity and in no idiom ("fired back" dismisses nobody), in order
 * of their place.
 */
export function triggersOf(block: ScannedBlock, names: SpanList<EntityMention>): SpanList<Found> {
  const triggers = block.found.filter(
    ({ targets, span, match }) =>
      targets.some(({ kind }) => kind === 'trigger') &&
      !names.covers(span) &&
      !block.index.isInIdiom(match.first, match.last),
  );
  triggers.sort((a, b) => a.token.start - b.token.start);
  return new SpanList(triggers, ({ token }) => token);
}

/** Of some triggers the longest that do not overlap, from left to right; of two readings of one word the cheaper. */
export function longestTriggers(triggers: readonly Found[]): readonly Found[] {
  const ranked = [...triggers].sort(
    (a, b) => b.match.last - b.match.first - (a.match.last - a.match.first) || a.match.cost - b.match.cost,
  );
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const found of ranked) {
    const { first, last } = found.match;
    const tokens = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    kept.push(found);
  }
  return kept.sort((a, b) => a.token.start - b.token.start);
}

/** The events a trigger may tell, as numbers of the lexicon's rules. */
export function toldEvents(trigger: Found): ReadonlySet<number> {
  return new Set(trigger.targets.flatMap((target) => (target.kind === 'trigger' ? [target.event] : [])));
}
