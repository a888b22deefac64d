import type { EntityKind } from '../knowledge/closed-lists.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { GAP } from '../text/tokens.ts';
import { type Candidate, type EntityTarget, isCapitalized, isLowerCased } from './candidates.ts';
import type { EntityMention, Tier } from './mention.ts';
import { givenNameBefore, type PageAnchors } from './page-anchors.ts';
import type { Reason } from './reason.ts';
import type { FoundCue, ScannedBlock } from './scanned-block.ts';
import { TIER_BOUNDS, ENTITY_WEIGHTS as W } from './weights.ts';

type Judgement = { readonly z: number; readonly reasons: readonly Reason[] };

class Scale {
  z = 0;
  readonly reasons: Reason[] = [];

  add(weight: number, reason?: Reason): void {
    this.z += weight;
    if (reason) this.reasons.push(reason);
  }
}

function baseWeight(target: EntityTarget, tokenCount: number): number {
  if (target.nameKind === 'given') return W.givenName;
  if (target.ambiguous) {
    return W.ambiguous + Math.min(W.furtherTokenLimit, (tokenCount - 1) * W.furtherToken);
  }
  if (target.nameKind === 'misspelling') return W.misspelling;
  if (tokenCount > 1) return W.fullName;
  if (target.entity.kind === 'person') return W.surname;
  return target.nameKind === 'acronym' ? W.acronym : W.distinctiveName;
}

/** A role word stands right beside the name, or one adjective away from a person's: المحلل البارز بالاجي. */
const ROLE_REACH = 2;

function fittingRole({ text, index }: ScannedBlock, { found }: Candidate, kind: EntityKind): string | null {
  const { first, last } = found.match;
  const before = index.cuesEndingAt(first - 1);
  const further = kind === 'person' ? index.cuesEndingAt(first - ROLE_REACH) : [];
  const after = index.cuesStartingAt(last + 1);
  const fits =
    (side: 'before' | 'after') =>
    ({ cue }: FoundCue) =>
      cue.kind === 'role' && cue.side === side && cue.entities.includes(kind);
  const role = further.find(fits('before')) ?? before.find(fits('before')) ?? after.find(fits('after'));
  return role ? text.slice(role.span.start, role.span.end) : null;
}

/** The capitalized word outside any name that directly continues the match (`Apple Valley`, `GPT-7`). */
function continuation(block: ScannedBlock, { found }: Candidate): string | null {
  const next = found.match.last + 1;
  const { tokens } = block;
  if (next >= tokens.count || tokens.gaps[next] !== GAP.soft || block.index.isInName(next)) return null;
  if (!isCapitalized(block, next) || block.index.isTitleCased()) return null;
  const start = tokens.folded.starts[tokens.starts[next] ?? 0] ?? 0;
  const end = tokens.folded.ends[(tokens.ends[next] ?? 1) - 1] ?? start;
  // Only plain white space continues a name; a hyphen makes a compound (OpenAI-Chef).
  return block.text.slice(start - 1, start).trim() === '' ? block.text.slice(start, end) : null;
}

function weighContext(scale: Scale, block: ScannedBlock, candidate: Candidate, target: EntityTarget): void {
  const { first } = candidate.found.match;
  const unsure = target.ambiguous || target.nameKind === 'given';
  const isSurname = target.entity.kind === 'person' && candidate.tokenCount === 1;
  if (isLowerCased(block, candidate, target.name)) {
    scale.add(candidate.tokenCount > 1 ? W.lowerCaseFullName : W.lowerCase, { kind: 'lower-case' });
  } else if (
    (unsure || isSurname) &&
    first > 0 &&
    isCapitalized(block, first) &&
    !block.index.isTitleCased() &&
    block.tokens.gaps[first] !== GAP.hard
  ) {
    scale.add(W.capital, { kind: 'capital' });
  }
  if (target.entity.kind === 'person' && candidate.tokenCount === 1 && !candidate.found.match.proclitic) {
    const given = block.tokens.gaps[first] === GAP.soft ? givenNameBefore(block, first) : null;
    if (given !== null && !block.index.isInName(first - 1))
      scale.add(W.otherGivenName, { kind: 'other-given-name', word: given });
  }
  if (unsure && block.tokens.classes[first] === SCRIPT_CLASS.latin && !block.index.isLatin) {
    scale.add(W.foreignScript, { kind: 'foreign-script' });
  }
  const longer = unsure ? continuation(block, candidate) : null;
  if (longer !== null) scale.add(W.longerName, { kind: 'longer-unknown-name', word: longer });
}

/** Log-odds that the candidate means this entity, with the reasons. */
function judge(
  block: ScannedBlock,
  candidate: Candidate,
  target: EntityTarget,
  anchors: PageAnchors,
): Judgement {
  const scale = new Scale();
  const { match, span } = candidate.found;
  const surface = block.text.slice(span.start, span.end);
  scale.add(baseWeight(target, candidate.tokenCount), {
    kind: 'name',
    name: target.name,
    nameKind: target.nameKind,
  });
  if (surface !== target.name) scale.add(0, { kind: 'spelling', written: surface });
  if (target.ambiguous) scale.add(0, { kind: 'ambiguous-name' });
  if (match.proclitic) scale.add(0, { kind: 'proclitic', text: match.proclitic.strip });
  if (match.ending) scale.add(0, { kind: 'ending', text: match.ending.strip });
  scale.add(match.cost * W.affixCost);
  const anchor = anchors.get(target.entity.id);
  const anchored = anchor !== undefined;
  const provesItself =
    anchored && !target.ambiguous && target.nameKind !== 'given' && candidate.tokenCount > 1;
  if (anchored && !provesItself) scale.add(W.anchor, { kind: 'anchor', name: anchor });
  if (target.ambiguous && match.proclitic && !anchored) scale.add(W.ambiguousProclitic);
  const unsure = target.ambiguous || target.nameKind === 'given';
  const role = fittingRole(block, candidate, target.entity.kind);
  if (role !== null) {
    scale.add(unsure || target.entity.kind === 'person' ? W.roleWord : W.roleOfClearName, {
      kind: 'role-word',
      word: role,
    });
  }
  // Names of people are words too often: company alone does not speak for them.
  if (!anchored && unsure && anchors.size > 0 && (role !== null || target.entity.kind !== 'person')) {
    scale.add(Math.min(W.companyLimit, anchors.size * W.company), { kind: 'company', count: anchors.size });
  }
  weighContext(scale, block, candidate, target);
  return scale;
}

export function tierOf(confidence: number): Tier {
  if (confidence >= TIER_BOUNDS.sure) return 'sure';
  return confidence >= TIER_BOUNDS.likely ? 'likely' : 'possible';
}

/** Turns a candidate into a mention of the entity it most probably means, however doubtful. */
export function judgeCandidate(
  block: ScannedBlock,
  candidate: Candidate,
  anchors: PageAnchors,
): EntityMention | null {
  const judged = candidate.targets
    .map((target) => ({ target, ...judge(block, candidate, target, anchors) }))
    .sort((a, b) => b.z - a.z);
  const [best, second] = judged;
  if (!best) return null;
  const contested = second !== undefined && second.z > best.z - 1;
  const z = contested ? best.z + W.sharedName : best.z;
  const reasons: readonly Reason[] = contested
    ? [
        ...best.reasons,
        { kind: 'shared-name', others: judged.slice(1).map(({ target }) => target.entity.id) },
      ]
    : best.reasons;
  const confidence = 1 / (1 + Math.exp(-z));
  const { span, token } = candidate.found;
  return {
    block: candidate.block,
    span,
    token,
    surface: block.text.slice(span.start, span.end),
    entity: best.target.entity.id,
    tier: tierOf(confidence),
    confidence: Math.round(confidence * 1000) / 1000,
    reasons,
  };
}
