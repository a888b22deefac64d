import { isAcronymWithEnding } from '../lexicon/acronym-ending.ts';
import type { FormTarget } from '../lexicon/lexicon.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { GAP, SPELLING, type Tokens } from '../text/tokens.ts';
import { beginsWithCapital, isCasedClass } from './block-index.ts';
import { isPartOfWord } from './part-of-word.ts';
import type { Found, ScannedBlock } from './scanned-block.ts';

export type EntityTarget = Extract<FormTarget, { kind: 'entity' }>;

/** A name that won its place in a block, with every entity it may stand for. */
export type Candidate = {
  readonly block: number;
  readonly found: Found;
  readonly targets: readonly EntityTarget[];
  readonly tokenCount: number;
};

/** Scripts that put spaces between words: digits that touch a word belong to it. */
const SPACED: ReadonlySet<number> = new Set([
  SCRIPT_CLASS.latin,
  SCRIPT_CLASS.cyrillic,
  SCRIPT_CLASS.greek,
  SCRIPT_CLASS.digit,
  SCRIPT_CLASS.arabic,
  SCRIPT_CLASS.hebrew,
]);

/** Whether two touching tokens are one written word: Latin and digits (`GPT4o`), or a word and its number. */
function isOneWord(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || !SPACED.has(before) || !SPACED.has(after)) return false;
  if (after === SCRIPT_CLASS.digit) return true;
  return before === SCRIPT_CLASS.digit && after === SCRIPT_CLASS.latin;
}

/** The Arabic article at the end of a proclitic. */
const ARTICLE_END = /(?:ال|لل)$/u;

/** `GPT4o` is not GPT-4 and `شات جي بي تي5` not ChatGPT: what touches the match belongs to a longer name. */
function isGlued(tokens: Tokens, { match }: Found): boolean {
  const after = match.last + 1;
  const before = match.first - 1;
  const gluedAfter =
    after < tokens.count &&
    tokens.gap(after) === GAP.none &&
    isOneWord(tokens.scriptClass(match.last), tokens.scriptClass(after));
  const gluedBefore =
    before >= 0 &&
    tokens.gap(match.first) === GAP.none &&
    isOneWord(tokens.scriptClass(before), tokens.scriptClass(match.first));
  return gluedAfter || gluedBefore;
}

/** A proclitic may not be cut off a word that is itself a name: بسام is not ب + سام. */
function isWholeWordKnown(block: ScannedBlock, found: Found): boolean {
  const { first, last, proclitic } = found.match;
  if (!proclitic || last > first) return false;
  return block.index.wordsAt(first).length > 0;
}

/** The letters of an acronym with a full stop behind each: `U.N.`, `و.م.أ.`; only the compiler makes them. */
const DOTTED = /^(?:[^\s.]\.){2,}$/u;

/** `U.N.` is written with its stops, in capitals where there are any, and is no part of a longer acronym. */
function isDottedAsListed({ text, tokens }: ScannedBlock, { match, span }: Found): boolean {
  const { first, last, proclitic, ending } = match;
  const surface = text.slice(span.start, span.end);
  if (ending || surface !== surface.toUpperCase()) return false;
  const isTied = (token: number): boolean => text.slice(tokens.end(token - 1), tokens.start(token)) === '.';
  for (let token = first + 1; token <= last; token++) if (!isTied(token)) return false;
  const goesOn = last + 1 < tokens.count && isTied(last + 1) && tokens.length(last + 1) === 1;
  const isInside = !proclitic && first > 0 && isTied(first) && tokens.length(first - 1) === 1;
  return !goesOn && !isInside;
}

/** Whether all the letters of an acronym are in capitals, and its ending, if any, in small letters. */
function isAcronymAsListed({ text, tokens }: ScannedBlock, { match, span }: Found, name: string): boolean {
  const surface = text.slice(span.start, span.end);
  if (!surface.includes(name)) return surface.toLowerCase() === surface.toUpperCase();
  return (
    match.ending === null ||
    isAcronymWithEnding(text.slice(tokens.start(match.last), tokens.end(match.last)), name.length)
  );
}

function acceptable(target: EntityTarget, found: Found, block: ScannedBlock): boolean {
  const { proclitic, ending, first, last } = found.match;
  // An account is written with its sign: `sama` is a word of many languages, `@sama` is a person.
  if (target.name.startsWith('@') && (ending || block.text.charAt(found.span.start - 1) !== '@'))
    return false;
  // The article is part of no bare name of a person or a place that is listed without it: السام is the rotten, not
  // Sam, and السورية an adjective.
  if (
    (target.entity.kind === 'person' || target.entity.kind === 'place') &&
    first === last &&
    proclitic?.put === '' &&
    ARTICLE_END.test(proclitic.strip)
  )
    return false;
  // The compiler's variants are for names, not for the words that look like them: "с Альтманом" has no initial.
  if (target.derived && isLowerCased(block, found, target.name)) return false;
  if (target.derived && DOTTED.test(target.name)) return isDottedAsListed(block, found);
  // Short acronyms are words of other languages in lower case.
  if (target.nameKind === 'acronym' && target.name.length <= 5)
    return isAcronymAsListed(block, found, target.name);
  if (!ending || !target.ambiguous || ending.cost <= 0.5) return true;
  // A family name declines in capitals, and the page has to have the person; other common words do not.
  return target.nameKind === 'surname' && isCapitalized(block, first);
}

function weightOf(found: Found): number {
  const { first, last, cost, proclitic, ending } = found.match;
  return (last - first + 1) * 10 - cost + (proclitic || ending ? 0 : 0.5);
}

/**
 * Chooses the names of a block: longest first, exact before affixed, no two overlapping. Negative names compete and
 * leave nothing behind when they win.
 */
export function chooseCandidates(block: ScannedBlock, index: number): readonly Candidate[] {
  const { tokens } = block;
  const rivals = block.found
    .filter(({ targets }) => targets.some(({ kind }) => kind === 'entity' || kind === 'not-name'))
    .filter(
      (found) =>
        !isGlued(tokens, found) &&
        !block.index.isInIdiom(found.match.first, found.match.last) &&
        !isWholeWordKnown(block, found) &&
        !isPartOfWord(block, found),
    )
    .sort((a, b) => weightOf(b) - weightOf(a) || a.match.first - b.match.first);
  const taken = new Uint8Array(tokens.count);
  const chosen: Candidate[] = [];
  for (const found of rivals) {
    const { first, last } = found.match;
    if (taken.subarray(first, last + 1).includes(1)) continue;
    const targets = found.targets.filter(
      (target) => target.kind === 'entity' && !isDemonym(target) && acceptable(target, found, block),
    );
    // "Chinese" is not China: a demonym holds its place and names nobody.
    const isNegative =
      found.targets.some(({ kind }) => kind === 'not-name') ||
      (targets.length === 0 && found.targets.some(isDemonym));
    if (!isNegative && targets.length === 0) continue;
    taken.fill(1, first, last + 1);
    if (!isNegative)
      chosen.push({ block: index, found, targets: onePerEntity(targets), tokenCount: last - first + 1 });
  }
  return chosen.sort((a, b) => a.found.match.first - b.found.match.first);
}

function isDemonym(target: FormTarget): boolean {
  return target.kind === 'entity' && target.nameKind === 'demonym';
}

/** A name that more entities bear says nothing about any of them; weighing thousands would cost seconds. */
const MOST_NAMESAKES = 50;

/** The clearest name of each entity: unambiguous before ambiguous, written before derived. */
function onePerEntity(targets: readonly FormTarget[]): readonly EntityTarget[] {
  const best = new Map<string, EntityTarget>();
  const doubt = (target: EntityTarget): number =>
    (target.ambiguous ? 4 : 0) + (target.derived ? 2 : 0) + (target.nameKind === 'given' ? 1 : 0);
  for (const target of targets) {
    if (target.kind !== 'entity') continue;
    const known = best.get(target.entity.id);
    if (!known || doubt(target) < doubt(known)) best.set(target.entity.id, target);
  }
  return [...best.values()].slice(0, MOST_NAMESAKES);
}

/** Whether the written form begins with a small letter although the stored name begins with a capital. */
export function isLowerCased(block: ScannedBlock, found: Found, name: string): boolean {
  if (!isCased(block, found.match.first)) return false;
  // A capital within makes a name of it: the iPhone that a list calls IPhone.
  if ((block.tokens.spelling(found.match.first) & SPELLING.innerCapital) !== 0) return false;
  const written = block.text.charAt(found.span.start);
  const stored = name.charAt(0);
  return stored !== stored.toLowerCase() && written === written.toLowerCase();
}

export function isCased(block: ScannedBlock, token: number): boolean {
  return isCasedClass(block.tokens.scriptClass(token));
}

export function isCapitalized(block: ScannedBlock, token: number): boolean {
  return beginsWithCapital(block.tokens, token);
}
