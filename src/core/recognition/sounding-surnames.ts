import type { EntityId } from '../knowledge/ids.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import { lastSkeletonKeys, NO_SKELETON, skeletonKeys } from '../transliteration/skeleton.ts';
import { soundScriptOf } from '../transliteration/sound-script.ts';
import { ACCEPTED_SCORE, LONE_TOKEN_SCORE, tokenScore } from '../transliteration/transliteration-score.ts';
import { beginsWithCapital, isCasedClass } from './block-index.ts';
import type { Candidate, EntityTarget } from './candidates.ts';
import { isOrdinaryWord } from './cues/ordinary-words.ts';
import type { PageName } from './parentheses.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** A single word shorter than this is too easily something else. */
const SHORTEST_SURNAME = 4;

type FullName = { readonly candidate: Candidate; readonly target: EntityTarget; readonly tokens: Tokens };

/** The one clear full name of a person that a candidate is; heard names count when they are accepted. */
function fullNameOf(candidate: Candidate, blocks: readonly ScannedBlock[]): FullName | null {
  const [target, ...others] = candidate.targets;
  const tokens = blocks[candidate.block]?.tokens;
  if (!target || !tokens || others.length > 0 || candidate.tokenCount < 2) return null;
  if (target.entity.kind !== 'person' || target.ambiguous || candidate.found.match.ending) return null;
  return (target.sounded ?? 1) >= ACCEPTED_SCORE ? { candidate, target, tokens } : null;
}

function isTellingAlone(tokens: Tokens, token: number): boolean {
  if (tokens.length(token) < SHORTEST_SURNAME || isOrdinaryWord(tokens.hash(token))) return false;
  return !isCasedClass(tokens.scriptClass(token)) || beginsWithCapital(tokens, token);
}

function surname({ entity, ambiguous, doubt }: EntityTarget, name: string): EntityTarget {
  return { kind: 'entity', entity, name, nameKind: 'surname', ambiguous, derived: true, doubt };
}

/** The last word of a heard full name, as the page spells it. */
function ownSurname({ candidate, target, tokens }: FullName): readonly PageName[] {
  const { last } = candidate.found.match;
  if (target.sounded === undefined || !isTellingAlone(tokens, last)) return [];
  return [
    { block: candidate.block, first: last, last, target: surname({ ...target, doubt: 0 }, tokenText(tokens, last)) },
  ];
}

/** A surname to be listened for in scripts other than its own. */
type Listening = { readonly text: string; readonly target: EntityTarget; readonly scriptClass: number };

/** By skeleton, the surnames of people whom the page names in full in one script only. */
function listenings(names: readonly FullName[], candidates: readonly Candidate[], blocks: readonly ScannedBlock[]) {
  const classes = new Map<EntityId, Set<number>>();
  for (const { block, found, targets } of candidates) {
    const scriptClass = blocks[block]?.tokens.scriptClass(found.match.first) ?? 0;
    for (const { entity } of targets) {
      const known = classes.get(entity.id);
      if (known) known.add(scriptClass);
      else classes.set(entity.id, new Set([scriptClass]));
    }
  }
  const bySkeleton = new Map<number, Listening[]>();
  const heard = new Set<EntityId>();
  for (const { candidate, target, tokens } of names) {
    if (target.sounded !== undefined || heard.has(target.entity.id)) continue;
    if ((classes.get(target.entity.id)?.size ?? 0) > 1) continue;
    heard.add(target.entity.id);
    const { last } = candidate.found.match;
    const text = tokenText(tokens, last);
    const listening = { text, target, scriptClass: tokens.scriptClass(last) };
    for (const key of lastSkeletonKeys(text)) {
      if (key === NO_SKELETON) continue;
      const known = bySkeleton.get(key);
      if (known) known.push(listening);
      else bySkeleton.set(key, [listening]);
    }
  }
  return bySkeleton;
}
