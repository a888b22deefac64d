import type { EntityKind } from '../knowledge/closed-lists.ts';
import type { Tokens } from '../text/tokens.ts';
import { type BlockIndex, beginsWithCapital } from './block-index.ts';
import type { Candidate } from './candidates.ts';
import type { Cue } from './cues/cue.ts';
import type { FoundCue, ScannedBlock } from './scanned-block.ts';
import { NAME_REACH } from './weights.ts';

export type RoleWord = { readonly word: string; readonly loose: boolean };

function fits(cue: Cue, side: 'before' | 'after', kind: EntityKind): boolean {
  return cue.kind === 'role' && cue.side === side && cue.entities.includes(kind);
}

/** Whether a token may be an adjective between a role word and a name: no other name, which would have the role. */
function isAdjective(index: BlockIndex, tokens: Tokens, token: number): boolean {
  return (
    token > 0 && !beginsWithCapital(tokens, token) && !index.isGivenName(token) && !index.isInName(token)
  );
}

/**
 * The word beside a name that fits an entity of the kind, a telling one before a loose one. Before a person's name
 * one adjective may stand between: المحلل البارز بالاجي.
 */
export function roleWordBeside(
  { text, tokens, index }: ScannedBlock,
  { found }: Candidate,
  kind: EntityKind,
): RoleWord | null {
  const { first, last } = found.match;
  let loose: FoundCue | null = null;
  const reach = kind === 'person' && isAdjective(index, tokens, first - 1) ? NAME_REACH.role : 1;
  for (let distance = reach; distance >= 1; distance--) {
    for (const one of index.cuesEndingAt(first - distance)) {
      if (one.cue.kind !== 'role' || !fits(one.cue, 'before', kind)) continue;
      if (!one.cue.loose) return { word: text.slice(one.span.start, one.span.end), loose: false };
      loose ??= one;
    }
  }
  for (const one of index.cuesStartingAt(last + 1))
    if (fits(one.cue, 'after', kind)) return { word: text.slice(one.span.start, one.span.end), loose: false };
  return loose && { word: text.slice(loose.span.start, loose.span.end), loose: true };
}
