import type { EntityId } from '../knowledge/ids.ts';
import type { EntityMention } from '../recognition/mention.ts';
import type { Found, ScannedBlock } from '../recognition/scanned-block.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
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

/** An idiom takes the meaning of the trigger inside it: "fired back" dismisses nobody. */
function isIdiom(block: ScannedBlock, { match }: Found): boolean {
  return block.cues.some(
    ({ cue, first, last }) => cue.kind === 'idiom' && first <= match.first && last >= match.last,
  );
}

/** The longest triggers of a sentence that lie in no name of an entity and in no idiom, from left to right. */
export function triggersIn(
  block: ScannedBlock,
  sentence: Span,
  names: readonly EntityMention[],
): readonly Found[] {
  const triggers = block.found
    .filter(
      (found) => found.targets.some(({ kind }) => kind === 'trigger') && contains(sentence, found.token),
    )
    .filter((found) => !names.some(({ span }) => contains(span, found.span)) && !isIdiom(block, found))
    .sort(
      (a, b) => b.match.last - b.match.first - (a.match.last - a.match.first) || a.match.cost - b.match.cost,
    );
  const kept: Found[] = [];
  for (const found of triggers) {
    const isSame = (other: Found): boolean => other.match.form === found.match.form;
    if (!kept.some((other) => overlaps(other.token, found.token) && !isSame(other))) kept.push(found);
  }
  return kept.sort((a, b) => a.token.start - b.token.start);
}

/** The events a trigger may tell, as numbers of the lexicon's rules. */
export function toldEvents(trigger: Found): ReadonlySet<number> {
  return new Set(trigger.targets.flatMap((target) => (target.kind === 'trigger' ? [target.event] : [])));
}
