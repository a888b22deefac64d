import type { Lexicon, LexiconSounds } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/match.ts';
import { hashOfText } from '../text/letter-hash.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { stopWords } from '../text/stop-words.ts';
import { GAP, type Tokens, tokenText } from '../text/tokens.ts';
import {
  type BeginningKeys,
  beginningKeys,
  CLOSING_WORDS,
  comparableNames,
  mayPair,
  OPENING_WORDS,
} from '../transliteration/propose-names.ts';
import { couldBegin, couldEnd } from '../transliteration/skeleton-gate.ts';
import type { SkeletonIndex } from '../transliteration/skeleton-index.ts';
import { type SoundScript, soundScriptSet } from '../transliteration/sound-script.ts';
import { beginsWithCapital, isCasedClass } from './block-index.ts';
import {
  isInflected,
  LONGEST_ENDING,
  runReadings,
  type SoundingRun,
  shortestStem,
} from './sound-readings.ts';
import { LONGEST_SOUNDED, TokenLetters } from './token-letters.ts';

const NO_FORMS: readonly number[] = [];
const MOST_TOKENS = 4;
const SHORTEST_TOKEN = 2;

const OPENING_HASHES: ReadonlySet<number> = new Set(Array.from(OPENING_WORDS, hashOfText));
const CLOSING_HASHES: ReadonlySet<number> = new Set(Array.from(CLOSING_WORDS, hashOfText));
let stopHashes: ReadonlySet<number> | undefined;

function isStopHash(hash: number): boolean {
  stopHashes ??= new Set(Array.from(stopWords(), hashOfText));
  return stopHashes.has(hash);
}

/** The scripts that tokens of a class may be in. Han, Thai and others that no table covers have none. */
const SCRIPTS_OF_CLASS: ReadonlyMap<number, readonly SoundScript[]> = new Map<number, readonly SoundScript[]>(
  [
    [SCRIPT_CLASS.latin, ['latin']],
    [SCRIPT_CLASS.arabic, ['arabic']],
    [SCRIPT_CLASS.cyrillic, ['cyrillic']],
    [SCRIPT_CLASS.greek, ['greek']],
    [SCRIPT_CLASS.hebrew, ['hebrew']],
    [SCRIPT_CLASS.hangul, ['hangul']],
    [SCRIPT_CLASS.katakana, ['kana']],
    [SCRIPT_CLASS.otherLetter, ['devanagari', 'georgian', 'armenian']],
  ],
);

/** Bit by script class: whether any name is looked for in its scripts. */
function soundedClasses(index: SkeletonIndex): number {
  let classes = 0;
  for (const [scriptClass, scripts] of SCRIPTS_OF_CLASS)
    if (scripts.some((script) => (soundScriptSet(script) & index.allScripts) !== 0))
      classes |= 1 << scriptClass;
  return classes;
}

/** Of a token in a proposed name of several tokens: others of the name come before it, come after it. */
const HAS_BEFORE = 1;
const HAS_AFTER = 2;

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** Looks through the tokens of one block. */
class RunFinder {
  private readonly tokens: Tokens;
  private readonly sounds: LexiconSounds;
  private readonly index: SkeletonIndex;
  private readonly inNames: Uint8Array;
  private readonly ends: Uint8Array;
  private readonly letters: TokenLetters;
  private readonly beginnings: (BeginningKeys | undefined)[] = [];
  private readonly endings: (readonly number[] | undefined)[] = [];

  constructor(tokens: Tokens, matches: readonly Match[], sounds: LexiconSounds) {
    this.tokens = tokens;
    this.letters = new TokenLetters(tokens);
    this.sounds = sounds;
    this.index = sounds.gallery.index;
    this.inNames = new Uint8Array(tokens.count);
    this.ends = new Uint8Array(tokens.count);
    for (const { first, last } of matches) this.mark(first, last);
  }

  private mark(first: number, last: number): void {
    const { inNames } = this;
    for (let token = first; token < last; token++) {
      inNames[token] = (inNames[token] ?? 0) | HAS_AFTER;
      inNames[token + 1] = (inNames[token + 1] ?? 0) | HAS_BEFORE;
    }
  }

  find(part: number): readonly SoundingRun[] {
    const runs: SoundingRun[] = [];
    const { tokens } = this;
    const { count } = tokens;
    const sounded = soundedClasses(this.index);
    for (let first = 0; first + 1 < count; first++) {
      const scriptClass = tokens.scriptClass(first);
      if ((sounded & (1 << scriptClass)) === 0 || !this.begins(first)) continue;
      for (let last = first + 1; last < Math.min(count, first + MOST_TOKENS); last++) {
        if (!this.goesOn(last, scriptClass)) break;
        if (!this.mayEndAt(last) || this.isNamed(first, last)) continue;
        const forms = this.forms(first, last);
        if (forms.length > 0) runs.push({ first, last, forms, sounds: part });
      }
    }
    return runs;
  }

  private goesOn(token: number, scriptClass: number): boolean {
    return this.tokens.scriptClass(token) === scriptClass && this.tokens.gap(token) !== GAP.hard;
  }

  /** Whether a run is a proposed name already, or part of one. */
  private isNamed(first: number, last: number): boolean {
    for (let token = first + 1; token <= last; token++)
      if (((this.inNames[token] ?? 0) & HAS_BEFORE) === 0) return false;
    return true;
  }

  /** Whether a token can be the first or last of a name: no stop word, and with a capital where there are any. */
  private isTelling(token: number): boolean {
    const { tokens } = this;
    const length = tokens.length(token);
    if (length < SHORTEST_TOKEN || length > LONGEST_SOUNDED) return false;
    if (isStopHash(tokens.hash(token))) return false;
    return !isCasedClass(tokens.scriptClass(token)) || beginsWithCapital(tokens, token);
  }

  private begins(token: number): boolean {
    const { tokens } = this;
    const next = token + 1;
    if (((this.inNames[token] ?? 0) & HAS_BEFORE) !== 0) return false;
    if (!this.goesOn(next, tokens.scriptClass(token)) || !this.isTelling(token)) return false;
    if (this.passes(token, token, couldBegin)) return true;
    const isCompound = OPENING_HASHES.has(tokens.hash(token)) || CLOSING_HASHES.has(tokens.hash(next));
    return isCompound && this.passes(token, next, couldBegin);
  }

  private mayEndAt(token: number): boolean {
    if (this.ends[token] === UNKNOWN) this.ends[token] = this.couldEndAt(token) ? YES : NO;
    return this.ends[token] === YES;
  }

  private couldEndAt(token: number): boolean {
    if (((this.inNames[token] ?? 0) & HAS_AFTER) !== 0 || !this.isTelling(token)) return false;
    if (this.passes(token, token, couldEnd)) return true;
    const before = token - 1;
    const isCompound =
      CLOSING_HASHES.has(this.tokens.hash(token)) || OPENING_HASHES.has(this.tokens.hash(before));
    return isCompound && this.passes(before, token, couldEnd);
  }

  /** Whether tokens `first…last`, written as one, pass a gate, with or without the letters of an ending. */
  private passes(first: number, last: number, gate: typeof couldBegin): boolean {
    const { letters, index } = this;
    let length = 0;
    for (let token = first; token <= last; token++) length = letters.write(token, length);
    const { units } = letters;
    if (gate(index, { units, start: 0, end: length })) return true;
    const scriptClass = this.tokens.scriptClass(last);
    if (!isInflected(scriptClass)) return false;
    const shortest = Math.max(shortestStem(scriptClass), length - LONGEST_ENDING);
    for (let end = length - 1; end >= shortest; end--) if (gate(index, { units, start: 0, end })) return true;
    return false;
  }

  /** Whether the outer tokens of a run may be those of a name; asked where they are mostly read as they stand. */
  private mayPair(first: number, last: number): boolean {
    const { tokens } = this;
    if (isInflected(tokens.scriptClass(first)) || this.hasCompound(first, last)) return true;
    return mayPair(this.index, this.beginningOf(first), this.endingOf(last));
  }

  private hasCompound(first: number, last: number): boolean {
    for (let token = first; token <= last; token++) {
      const hash = this.tokens.hash(token);
      if (OPENING_HASHES.has(hash) || CLOSING_HASHES.has(hash)) return true;
    }
    return false;
  }

  private beginningOf(token: number): BeginningKeys {
    this.beginnings[token] ??= beginningKeys(this.sounds.gallery, tokenText(this.tokens, token));
    return this.beginnings[token];
  }

  private endingOf(token: number): readonly number[] {
    this.endings[token] ??= this.sounds.gallery.lastKeys(tokenText(this.tokens, token));
    return this.endings[token];
  }

  private forms(first: number, last: number): readonly number[] {
    if (!this.mayPair(first, last)) return NO_FORMS;
    const { gallery, firstForm } = this.sounds;
    const forms = new Set<number>();
    for (const reading of runReadings(this.tokens, first, last))
      for (const ordinal of comparableNames(gallery, reading.tokens)) forms.add(firstForm + ordinal);
    return [...forms];
  }
}

/**
 * Runs of two to four tokens that may render a full name in another script, with the forms of those names, whose
 * payload is then needed. Names of several tokens that are proposed already are not taken apart. A stop word, a small letter in a cased
 * script or an unlikely skeleton costs no more than a glance.
 */
export function proposeSoundings(
  tokens: Tokens,
  matches: readonly Match[],
  lexicon: Pick<Lexicon, 'sounds'>,
): readonly SoundingRun[] {
  return lexicon.sounds.flatMap((sounds, part) => new RunFinder(tokens, matches, sounds).find(part));
}
