import type { EntityId } from '../knowledge/ids.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import { firstSkeleton, lastSkeletonKeys, NO_SKELETON } from '../transliteration/skeleton.ts';
import { ACCEPTED_SCORE, LONE_TOKEN_SCORE, tokenScore } from '../transliteration/transliteration-score.ts';
import { beginsWithCapital, isCasedClass } from './block-index.ts';
import type { Candidate, EntityTarget } from './candidates.ts';
import { isOrdinaryWord } from './cues/ordinary-words.ts';
import type { PageName } from './parentheses.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { LONGEST_SOUNDED, TokenLetters } from './token-letters.ts';

/** A single word shorter than this is too easily something else. */
const SHORTEST_SURNAME = 4;
/** Doubt of a surname that only sounds like one written in another script. */
const LONE_DOUBT = 0.8;

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
    {
      block: candidate.block,
      first: last,
      last,
      target: surname({ ...target, doubt: 0 }, tokenText(tokens, last)),
    },
  ];
}

/** A surname to be listened for in scripts other than its own. */
type Listening = { readonly text: string; readonly target: EntityTarget; readonly scriptClass: number };

/** The scripts in which each entity is named. */
function namedIn(
  candidates: readonly Candidate[],
  blocks: readonly ScannedBlock[],
): ReadonlyMap<EntityId, ReadonlySet<number>> {
  const classes = new Map<EntityId, Set<number>>();
  for (const { block, found, targets } of candidates) {
    const scriptClass = blocks[block]?.tokens.scriptClass(found.match.first) ?? 0;
    for (const { entity } of targets) {
      const known = classes.get(entity.id) ?? new Set();
      classes.set(entity.id, known.add(scriptClass));
    }
  }
  return classes;
}

/** By skeleton, the surnames of people whom the page names in one script only, by a name written out in full. */
function listenings(
  names: readonly FullName[],
  classes: ReadonlyMap<EntityId, ReadonlySet<number>>,
): ReadonlyMap<number, readonly Listening[]> {
  const bySkeleton = new Map<number, Listening[]>();
  const heard = new Set<EntityId>();
  for (const { candidate, target, tokens } of names) {
    const { id } = target.entity;
    if (target.sounded !== undefined || heard.has(id) || (classes.get(id)?.size ?? 0) > 1) continue;
    heard.add(id);
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

/** The words of a block outside any name that sound like a surname listened for. */
function* surnamesHeard(
  { tokens, index }: ScannedBlock,
  bySkeleton: ReadonlyMap<number, readonly Listening[]>,
): Generator<Omit<PageName, 'block'>> {
  const letters = new TokenLetters(tokens);
  const classes = new Set(
    [...bySkeleton.values()].flatMap((all) => all.map(({ scriptClass }) => scriptClass)),
  );
  const [own] = classes.size === 1 ? classes : [-1];
  for (let token = 0; token < tokens.count; token++) {
    // Most pages have one script: its tokens are passed over at a glance.
    if (tokens.scriptClass(token) === own) continue;
    const length = tokens.length(token);
    if (length < SHORTEST_SURNAME || length > LONGEST_SOUNDED || index.isInName(token)) continue;
    const listened = bySkeleton.get(firstSkeleton(letters.units, 0, letters.write(token)));
    if (!listened || !isTellingAlone(tokens, token)) continue;
    const text = tokenText(tokens, token);
    const heard = listened.filter(
      (one) =>
        one.scriptClass !== tokens.scriptClass(token) && tokenScore(text, one.text) >= LONE_TOKEN_SCORE,
    );
    const [first, ...others] = heard;
    if (first && others.length === 0)
      yield { first: token, last: token, target: surname({ ...first.target, doubt: LONE_DOUBT }, text) };
  }
}

/**
 * Surnames by which a page goes on after it gave a full name in another script: as the heard full name ends, or as
 * the written one sounds. Nothing is done on pages that name everybody in their own script.
 */
export function soundingSurnames(
  blocks: readonly ScannedBlock[],
  candidates: readonly Candidate[],
): readonly PageName[] {
  const names = candidates.flatMap((candidate) => fullNameOf(candidate, blocks) ?? []);
  const own = names.flatMap(ownSurname);
  const bySkeleton = listenings(names, namedIn(candidates, blocks));
  if (bySkeleton.size === 0) return own;
  const heard = blocks.flatMap((block, index) =>
    [...surnamesHeard(block, bySkeleton)].map((name) => ({ ...name, block: index })),
  );
  return [...own, ...heard];
}
