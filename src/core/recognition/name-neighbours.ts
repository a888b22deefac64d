import type { EntityKind } from '../knowledge/closed-lists.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { stopWords } from '../text/stop-words.ts';
import { GAP, type Tokens, tokenSpan, tokenText } from '../text/tokens.ts';
import { type Candidate, type EntityTarget, isCapitalized, isCased } from './candidates.ts';
import { isOrdinaryWord } from './cues/ordinary-words.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Weighing } from './weighing.ts';
import { NAME_LETTERS, VETO_SHARES } from './weights.ts';

/** A meaning of a candidate in its block. */
export type Meaning = {
  readonly block: ScannedBlock;
  readonly candidate: Candidate;
  readonly target: EntityTarget;
  /** The name alone says little: a common word, or a given name. */
  readonly unsure: boolean;
  /** A common word, or shared with others. */
  readonly isAmbiguous: boolean;
  /** A person's name of one word or a family name with its particle. */
  readonly isSurname: boolean;
};

/** Languages that write all nouns with a capital. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Languages whose adjectives follow their nouns: what follows a name with a capital belongs to it. */
const ADJECTIVES_LAST: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ca', 'ro']);
/** Adjectives of Romance languages that are nobody's name: an organization before them is another one. */
const ROMANCE_ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:ic[oa]s?|ique|ense|ista|iv[oa]|aise|ienne)$/u;
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'ten',
  'ter',
  'zu',
  'bin',
  'ibn',
]);
const CAPITALS_ALONE = /^\p{Lu}+$/u;

function written(block: ScannedBlock, token: number): string {
  const { start, end } = tokenSpan(block.tokens, token);
  return block.text.slice(start, end);
}

/** Whether plain white space and nothing else parts two neighbouring tokens; a hyphen makes a compound. */
function isBesides({ text, tokens }: ScannedBlock, token: number): boolean {
  if (token <= 0 || token >= tokens.count || tokens.gap(token) !== GAP.soft) return false;
  return text.slice(tokens.end(token - 1), tokens.start(token)).trim() === '';
}

function isSentenceStart(tokens: Tokens, token: number): boolean {
  return token === 0 || tokens.gap(token) === GAP.hard || tokens.gap(token) === GAP.dotted;
}

/** A word with a capital that is no name, no title and nothing that the language or the page writes so for other reasons. */
function isUnknownName(block: ScannedBlock, token: number, page: PageEvidence): boolean {
  const { tokens, index } = block;
  if (!isCapitalized(block, token) || index.isInName(token) || index.isTitleCased()) return false;
  if (tokens.length(token) < 2 || CAPITALS_ALONE.test(written(block, token))) return false;
  const isKnownWord = [...index.cuesStartingAt(token), ...index.cuesEndingAt(token)].some(
    ({ cue }) => cue.kind === 'role' || cue.kind === 'capital-word',
  );
  if (isKnownWord || page.isWrittenSmall(tokens.hash(token))) return false;
  return !stopWords().has(tokenText(tokens, token)) && !CAPITAL_NOUNS.has(page.language());
}

function weighGivenNames(scale: Weighing, { block, candidate, target, isSurname }: Meaning): void {
  const { first, last, proclitic } = candidate.found.match;
  if (!isSurname || proclitic) return;
  const before = first - 1;
  if (isBesides(block, first) && isOtherGivenName(block, before, target)) {
    const word = written(block, before);
    const isWord = !isCased(block, before) && isOrdinaryWord(block.tokens.hash(before));
    scale.add('otherGivenName', isWord ? VETO_SHARES.ordinaryGivenName : 1, {
      kind: 'other-given-name',
      word,
    });
    return;
  }
  const isGivenName = !isCased(block, first) && isBareGivenName(block, first);
  if (isGivenName && isBesides(block, last + 1) && isBareGivenName(block, last + 1)) {
    const word = written(block, last + 1);
    scale.add('otherGivenName', VETO_SHARES.givenNameAfter, { kind: 'other-given-name', word });
  }
}

function isBareGivenName({ index }: ScannedBlock, token: number): boolean {
  if (index.isInName(token) && index.wordsAt(token).length === 0) return false;
  const names = index.wordsAt(token).flatMap(({ targets }) => targets);
  if (!names.some(({ kind }) => kind === 'given-name')) return false;
  return !index.cuesStartingAt(token).some(({ cue }) => cue.kind === 'saying' || cue.kind === 'role');
}

function isOtherGivenName(block: ScannedBlock, token: number, { entity }: EntityTarget): boolean {
  const { index } = block;
  // "the bill Altman backed" has no Bill in it.
  if (token < 0 || (isCased(block, token) && !isCapitalized(block, token))) return false;
  const known = index.wordsAt(token).flatMap(({ targets }) => targets);
  if (index.isInName(token)) {
    const given = known.filter((name) => name.kind === 'entity' && name.nameKind === 'given');
    return given.length > 0 && !given.some((name) => name.kind === 'entity' && name.entity.id === entity.id);
  }
  if (!index.isGivenName(token)) return false;
  return !index.cuesEndingAt(token).some(({ cue }) => cue.kind === 'saying' || cue.kind === 'role');
}

function weighBefore(scale: Weighing, meaning: Meaning, page: PageEvidence): void {
  const { block, candidate, target, unsure, isSurname } = meaning;
  const { first, proclitic } = candidate.found.match;
  const isOpen = isSurname || unsure || (target.entity.kind === 'place' && candidate.tokenCount === 1);
  if (!isOpen || proclitic || !isBesides(block, first)) return;
  let before = first - 1;
  if (isSurname && PARTICLES.has(tokenText(block.tokens, before)) && isBesides(block, before)) before--;
  if (before < 0 || isSentenceStart(block.tokens, before) || !isUnknownName(block, before, page)) return;
  const word = written(block, before);
  scale.add('unknownBefore', 1, { kind: isSurname ? 'other-given-name' : 'longer-unknown-name', word });
}

function followingShare(
  { candidate, target, unsure, isSurname }: Meaning,
  word: string,
  page: PageEvidence,
): number {
  const { kind } = target.entity;
  if (unsure || isSurname) return 1;
  if (kind === 'person') return 0;
  if (kind === 'place') return candidate.tokenCount === 1 ? 1 : VETO_SHARES.fullName;
  if (ROMANCE_ADJECTIVE.test(word)) return VETO_SHARES.adjective;
  return ADJECTIVES_LAST.has(page.language()) ? 1 : VETO_SHARES.organization;
}

/** Whether an unknown name follows the candidate and may belong to it. */
export function isUnknownNameAfter(
  block: ScannedBlock,
  { found }: Pick<Candidate, 'found'>,
  page: PageEvidence,
): boolean {
  const next = found.match.last + 1;
  return !found.match.ending && isBesides(block, next) && isUnknownName(block, next, page);
}

function weighAfter(scale: Weighing, meaning: Meaning, page: PageEvidence): void {
  const { block, candidate, target } = meaning;
  const next = candidate.found.match.last + 1;
  if (!isUnknownNameAfter(block, candidate, page)) return;
  const fits = block.index
    .cuesStartingAt(next)
    .some(({ cue }) => cue.kind === 'other-name' && cue.makes.includes(target.entity.kind));
  const word = written(block, next);
  const share = fits ? 0 : followingShare(meaning, word, page);
  if (share > 0) scale.add('longerName', share, { kind: 'longer-unknown-name', word });
}

/** Whether the name means what it means alone behind a word for what somebody owns: شركة مارك زوكربيرغ. */
function keepsItsMeaning({ candidate, target, unsure, isSurname }: Meaning): boolean {
  if (target.entity.kind === 'concept') return true;
  return target.entity.kind === 'person' && candidate.tokenCount > 1 && !unsure && !isSurname;
}

/** The word beside the name that makes a name of another kind out of it. */
function otherNameBeside(meaning: Meaning, kind: EntityKind): string | null {
  const { block, candidate } = meaning;
  const { first, last, proclitic, ending } = candidate.found.match;
  const { tokens, index, text } = block;
  for (const { cue, span, first: at } of proclitic || !isBesides(block, first)
    ? []
    : index.cuesEndingAt(first - 1)) {
    if (cue.kind !== 'other-name' || cue.side !== 'before' || cue.makes.includes(kind)) continue;
    if (cue.owned && keepsItsMeaning(meaning)) continue;
    const isName = isCapitalized(block, at) && !isSentenceStart(tokens, at) && !index.isTitleCased();
    if (!cue.capital || isName) return text.slice(span.start, span.end);
  }
  for (const { cue, span, first: at } of ending || !isBesides(block, last + 1)
    ? []
    : index.cuesStartingAt(last + 1)) {
    if (cue.kind !== 'other-name' || cue.side !== 'after' || cue.makes.includes(kind)) continue;
    if (!cue.capital || isCapitalized(block, at)) return text.slice(span.start, span.end);
  }
  return null;
}

const NUMBERED: ReadonlySet<EntityKind> = new Set(['product', 'document', 'event-series']);

/** Weighs a number behind a common word: `Gate 5` is no company. Products have versions. */
export function weighNumber(scale: Weighing, { block, candidate, target, isAmbiguous }: Meaning): boolean {
  const { last, ending } = candidate.found.match;
  const { tokens } = block;
  const next = last + 1;
  if (!isAmbiguous || candidate.tokenCount > 1 || ending || NUMBERED.has(target.entity.kind)) return false;
  if (!isCased(block, last) || !isBesides(block, next) || tokens.length(next) > NAME_LETTERS.counting)
    return false;
  if (tokens.scriptClass(next) !== SCRIPT_CLASS.digit) return false;
  scale.add('longerName', 1, { kind: 'longer-unknown-name', word: written(block, next) });
  return true;
}

/**
 * Weighs what stands right beside a name and may make another name of it: given names of others, unknown words with a
 * capital, words like "Street". Answers whether anything does. A fixed number of look-ups.
 */
export function weighNeighbours(scale: Weighing, meaning: Meaning, page: PageEvidence): boolean {
  const known = scale.features.length;
  const other = otherNameBeside(meaning, meaning.target.entity.kind);
  if (other !== null) {
    scale.add('otherKind', 1, { kind: 'longer-unknown-name', word: other });
    return true;
  }
  weighGivenNames(scale, meaning);
  if (scale.features.length === known) weighBefore(scale, meaning, page);
  weighAfter(scale, meaning, page);
  return scale.features.length > known;
}
