import { SCRIPT_CLASS } from '../text/script-class.ts';
import { GAP } from '../text/tokens.ts';
import { type Candidate, type EntityTarget, isCapitalized, isLowerCased } from './candidates.ts';
import type { EntityMention, Tier } from './mention.ts';
import { type Meaning, weighNeighbours, weighNumber } from './name-neighbours.ts';
import { hasAddedArticle, isOrdinary } from './page-anchors.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Reason } from './reason.ts';
import { roleWordBeside } from './role-words.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { settle } from './shared-names.ts';
import { type Feature, Weighing } from './weighing.ts';
import {
  AMOUNT_LIMITS,
  ANCHORED_LIMIT,
  type FeatureName,
  FOREIGN_WORD_LIMIT,
  GIVEN_NAME_LIMIT,
  NAME_LETTERS,
  NAME_REACH,
  SMALL_LETTERS_SHARE,
  TIER_BOUNDS,
} from './weights.ts';

/** Languages that write each other's endings, or that detection takes for one another. */
const RELATED_LANGUAGES: readonly (readonly string[])[] = [
  ['sr', 'hr', 'bs', 'sl', 'mk'],
  ['cs', 'sk'],
  ['ru', 'uk', 'be', 'bg'],
  ['nb', 'nn', 'no', 'da', 'sv', 'is', 'fo'],
  ['tr', 'az', 'tk', 'uz', 'kk', 'ky'],
  ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd'],
  ['fi', 'et'],
  ['hi', 'mr', 'ne'],
];

function weighName(scale: Weighing, { block, candidate, target, isAmbiguous, isSurname }: Meaning): void {
  const { tokenCount, found } = candidate;
  const furtherTokens = Math.min(AMOUNT_LIMITS.furtherTokens, tokenCount - 1);
  const reason: Reason =
    target.sounded === undefined
      ? { kind: 'name', name: target.name, nameKind: target.nameKind }
      : { kind: 'transliteration', name: target.name, score: target.sounded };
  const isKoreanName =
    target.entity.kind === 'person' &&
    target.nameKind !== 'surname' &&
    block.tokens.scriptClass(found.match.first) === SCRIPT_CLASS.hangul &&
    target.name.length >= NAME_LETTERS.wholeKorean;
  if (target.nameKind === 'given') scale.add('givenName', 1, reason);
  else if (isAmbiguous) scale.add('ambiguous', 1, reason);
  else if (target.nameKind === 'misspelling') scale.add('misspelling', 1, reason);
  else if (isKoreanName) scale.add('distinctiveName', 1, reason);
  else if (isSurname) scale.add('surname', 1, reason);
  else if (tokenCount > 1) scale.add('fullName', 1, reason);
  else scale.add(target.nameKind === 'acronym' ? 'acronym' : 'distinctiveName', 1, reason);
  if (furtherTokens > 0 && (isAmbiguous || isSurname)) scale.add('furtherToken', furtherTokens);
  if (target.doubt > 0) scale.add('derived', target.doubt);
}

function areRelated(languages: readonly string[], page: string): boolean {
  if (page === 'und' || languages.length === 0 || languages.includes(page)) return true;
  return RELATED_LANGUAGES.some(
    (group) => group.includes(page) && languages.some((one) => group.includes(one)),
  );
}

function isRespelled(written: string, name: string): boolean {
  return written.replace(/[\p{M}\u0640]/gu, '') !== name.replace(/[\p{M}\u0640]/gu, '');
}

function weighSpelling(scale: Weighing, { block, candidate, target }: Meaning, page: PageEvidence): void {
  const { match, span } = candidate.found;
  const surface = block.text.slice(span.start, span.end);
  if (surface !== target.name && target.sounded === undefined)
    scale.tell({ kind: 'spelling', written: surface });
  if (match.proclitic) scale.tell({ kind: 'proclitic', text: match.proclitic.strip });
  if (match.ending) scale.tell({ kind: 'ending', text: match.ending.strip });
  if (match.cost > 0) scale.add('affix', match.cost);
  if (match.ending && !areRelated(match.ending.languages, page.language())) scale.add('foreignEnding', 1);
  if (target.entity.kind !== 'person' && hasAddedArticle(block, candidate, target))
    scale.add('addedArticle', 1);
}

/** What is asked of a candidate: one of its meanings, by what its page says. */
type Asked = { readonly target: EntityTarget; readonly page: PageEvidence };

type Support = {
  readonly feature: 'parenthesis' | 'anchor' | 'confirmedName';
  readonly amount: number;
  readonly name: string;
};

/** How often a short family name was changed to find it: بري in وكبرى. */
function shortNameChanges({ block, candidate, target, isSurname }: Meaning): number {
  const { match, span } = candidate.found;
  if (
    !isSurname ||
    target.name.length > NAME_LETTERS.short ||
    block.tokens.scriptClass(match.first) !== SCRIPT_CLASS.arabic
  )
    return 0;
  const isChanged = isRespelled(block.text.slice(span.start, span.end), target.name);
  return (match.proclitic ? 1 : 0) + (isChanged ? 1 : 0);
}

/** What the rest of the page says for this meaning. */
function supportOf(meaning: Omit<Meaning, 'unsure' | 'isAmbiguous'>, page: PageEvidence): Support | null {
  const { block, candidate, target } = meaning;
  const { form } = candidate.found.match;
  const explained = page.parentheses.confirmed.get(form);
  if (explained?.entity === target.entity.id)
    return { feature: 'parenthesis', amount: 1, name: explained.name };
  const anchor = anchorOf(meaning, page);
  if (anchor !== null) return anchor;
  const { start, end } = candidate.found.span;
  const isDoubtful = target.ambiguous || isOrdinary(block, candidate, target.name);
  if (!isDoubtful || !page.isConfirmed(candidate, target)) return null;
  return { feature: 'confirmedName', amount: 1, name: block.text.slice(start, end) };
}

/** Whether the page has a clear name of the person close enough to a given name alone. */
function isGivenNameTakenUp(block: ScannedBlock, candidate: Candidate, one: Asked): boolean {
  const { target, page } = one;
  const { anchors } = page;
  const { id } = target.entity;
  const near = NAME_REACH.givenNameBlocks;
  if (anchors.isNear(id, candidate.block, near)) return true;
  if (candidate.targets.length > 1 || page.isBorneByOthers(candidate, target)) return false;
  const isForeign =
    block.tokens.scriptClass(candidate.found.match.first) === SCRIPT_CLASS.latin && !block.index.isLatin;
  return (
    anchors.isSurnameNear(id, candidate.block, near) ||
    (isForeign && anchors.isNear(id, candidate.block, NAME_REACH.foreignGivenNameBlocks))
  );
}

/** The clear name that speaks for the target; a given name takes it up only close by, a clear full name needs none. */
function anchorOf(
  { block, candidate, target, isSurname }: Omit<Meaning, 'unsure' | 'isAmbiguous'>,
  page: PageEvidence,
): Support | null {
  const { anchors } = page;
  const { nameKind, ambiguous } = target;
  const isDoubtful = ambiguous || nameKind === 'given' || isSurname || candidate.tokenCount === 1;
  if (!isDoubtful && candidate.found.match.form >= 0) return null;
  const other = anchors.supporting(target);
  if (other !== null) {
    const isFar = nameKind === 'given' && !isGivenNameTakenUp(block, candidate, { target, page });
    return isFar ? null : { feature: 'anchor', amount: 1, name: other };
  }
  const plain = anchors.plain(target);
  if (plain === null) return null;
  const { proclitic, ending } = candidate.found.match;
  if (proclitic || ending) return { feature: 'anchor', amount: 1, name: plain };
  const isSmall = isLowerCased(block, candidate.found, target.name);
  return isSmall ? { feature: 'anchor', amount: SMALL_LETTERS_SHARE, name: plain } : null;
}

function weighRole(scale: Weighing, { block, candidate, target, unsure }: Meaning): boolean {
  const role = roleWordBeside(block, candidate, target.entity.kind);
  if (role === null) return false;
  const isClear = !unsure && target.entity.kind !== 'person' && !isOrdinary(block, candidate, target.name);
  const feature = role.loose ? 'looseRole' : isClear ? 'roleOfClearName' : 'roleWord';
  scale.add(feature, 1, { kind: 'role-word', word: role.word });
  return !role.loose;
}

function weighLetters(scale: Weighing, { block, candidate, target, unsure, isSurname }: Meaning): void {
  const { first } = candidate.found.match;
  const { tokens, index } = block;
  if (isLowerCased(block, candidate.found, target.name)) {
    const isFull = candidate.tokenCount > 1 && !isSurname && !unsure;
    scale.add(isFull ? 'lowerCaseFullName' : 'lowerCase', 1, { kind: 'lower-case' });
  } else if (
    (unsure || isSurname) &&
    first > 0 &&
    isCapitalized(block, first) &&
    tokens.gap(first) !== GAP.hard &&
    !index.isTitleCased()
  ) {
    scale.add('capital', 1, { kind: 'capital' });
  }
  if (unsure && tokens.scriptClass(first) === SCRIPT_CLASS.latin && !index.isLatin)
    scale.add('foreignScript', 1, { kind: 'foreign-script' });
}

function weigh(block: ScannedBlock, candidate: Candidate, one: Asked): Weighing {
  const { target, page } = one;
  const isSurname =
    target.entity.kind === 'person' && (candidate.tokenCount === 1 || target.nameKind === 'surname');
  const support = supportOf({ block, candidate, target, isSurname }, page);
  // The family name that the compiler made of a full name is no riddle on a page that has the full name.
  const isAmbiguous = target.ambiguous && !(target.derived && isSurname && support);
  const unsure = isAmbiguous || target.nameKind === 'given';
  const meaning: Meaning = { block, candidate, target, unsure, isAmbiguous, isSurname };
  const scale = new Weighing();
  weighName(scale, meaning);
  weighSpelling(scale, meaning, page);
  const isOrdinaryName = !isAmbiguous && isOrdinary(block, candidate, target.name);
  if (isOrdinaryName) scale.add('ordinaryWord', 1);
  if (target.ambiguous || isOrdinaryName) scale.tell({ kind: 'ambiguous-name' });
  if (support) scale.add(support.feature, support.amount, { kind: 'anchor', name: support.name });
  else if (page.parentheses.otherwise.has(candidate.found.match.form)) scale.add('otherMeaning', 1);
  const isOneWord = candidate.tokenCount === 1;
  if (isAmbiguous && isOneWord && candidate.found.match.proclitic && !support)
    scale.add('ambiguousProclitic', 1);
  const changes = support ? 0 : shortNameChanges(meaning);
  if (changes > 0) scale.add('shortName', changes);
  const isPart = weighNeighbours(scale, meaning, page) || (!support && weighNumber(scale, meaning));
  // A role word before part of a longer name speaks of the longer name.
  const hasRole = !isPart && weighRole(scale, meaning);
  const company = page.anchors.size;
  // Names of people are words too often: company alone does not speak for them.
  if (!support && unsure && company > 0 && (hasRole || target.entity.kind !== 'person'))
    scale.add('company', Math.min(AMOUNT_LIMITS.company, company), { kind: 'company', count: company });
  weighLetters(scale, meaning);
  return scale;
}

export function tierOf(confidence: number): Tier {
  if (confidence >= TIER_BOUNDS.sure) return 'sure';
  return confidence >= TIER_BOUNDS.likely ? 'likely' : 'possible';
}

/** What speaks for a name besides other names of the page and its letters. */
const PROOFS: ReadonlySet<FeatureName> = new Set([
  'anchor',
  'confirmedName',
  'parenthesis',
  'roleWord',
  'roleOfClearName',
]);

/** The most that a meaning gets: a name that leans on another is no surer than that one. */
function limitOf(
  { target, scale }: { readonly target: EntityTarget; readonly scale: Weighing },
  { tokenCount }: Candidate,
): number {
  if (target.nameKind === 'given') return GIVEN_NAME_LIMIT;
  const isForeignWord =
    target.ambiguous && tokenCount === 1 && scale.features.some(({ name }) => name === 'foreignScript');
  if (isForeignWord && !scale.features.some(({ name }) => PROOFS.has(name))) return FOREIGN_WORD_LIMIT;
  return scale.features.some(({ name }) => name === 'anchor') ? ANCHORED_LIMIT : 1;
}

export type Judged = {
  readonly mention: EntityMention;
  readonly features: readonly Feature[];
  readonly z: number;
};

/** Judges what a candidate means most probably, however doubtful, and keeps what it was judged by. */
export function weighCandidate(block: ScannedBlock, candidate: Candidate, page: PageEvidence): Judged | null {
  const judged = candidate.targets.map((target) => ({
    target,
    scale: weigh(block, candidate, { target, page }),
  }));
  const best = settle(judged, candidate, page);
  if (!best) return null;
  const { target, scale } = best;
  const confidence = Math.min(limitOf(best, candidate), 1 / (1 + Math.exp(-scale.z)));
  const { span, token } = candidate.found;
  const mention: EntityMention = {
    block: candidate.block,
    span,
    token,
    surface: block.text.slice(span.start, span.end),
    entity: target.entity.id,
    tier: tierOf(confidence),
    confidence: Math.round(confidence * 1000) / 1000,
    reasons: scale.reasons,
  };
  return { mention, features: scale.features, z: scale.z };
}

/** Turns a candidate into a mention of the entity it most probably means, however doubtful. */
export function judgeCandidate(
  block: ScannedBlock,
  candidate: Candidate,
  page: PageEvidence,
): EntityMention | null {
  return weighCandidate(block, candidate, page)?.mention ?? null;
}
