import { stopWords } from '../text/stop-words.ts';
import { nameTokens } from './name-tokens.ts';
import { consonantCount, lastSkeletonKeys, skeletonKeys } from './skeleton.ts';
import {
  hasPair,
  mayBegin,
  mayEnd,
  namesWith,
  pairKey,
  type SkeletonIndex,
  skeletonPairs,
} from './skeleton-index.ts';
import { type SoundScript, soundScriptOf, soundScriptSet } from './sound-script.ts';
import { isUnsaid, nameScore, PROBABLE_SCORE } from './transliteration-score.ts';

/** A known name that a run of unknown tokens may render. */
export type NameProposal = {
  readonly ordinal: number;
  /** See `nameScore`; at least `PROBABLE_SCORE`. */
  readonly score: number;
  /** Units at the start of the first token that are a proclitic and no part of the name. */
  readonly proclitic: number;
};

/** What runs of tokens are compared with. Remembers the keys of tokens it has met; make it anew with the index. */
export type NameGallery = {
  readonly index: SkeletonIndex;
  /** The text of an indexed name. */
  readonly nameOf: (ordinal: number) => string;
  /** Skeletons of a token that some indexed name begins with; none for most words. */
  readonly firstKeys: (token: string) => readonly number[];
  /** Skeletons of a token that some indexed name ends with. */
  readonly lastKeys: (token: string) => readonly number[];
};

const MOST_REMEMBERED = 4096;

function remembered(keysOf: (token: string) => readonly number[]): (token: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (token) => {
    const before = known.get(token);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const keys = keysOf(token);
    known.set(token, keys);
    return keys;
  };
}

export function nameGallery(index: SkeletonIndex, nameOf: (ordinal: number) => string): NameGallery {
  return {
    index,
    nameOf,
    firstKeys: remembered((token) => skeletonKeys(token).filter((key) => mayBegin(index, key))),
    lastKeys: remembered((token) => lastSkeletonKeys(token).filter((key) => mayEnd(index, key))),
  };
}

const FEWEST_TOKENS = 2;
const MOST_TOKENS = 4;
const SHORTEST_TOKEN = 2;
const FEWEST_LETTERS = 6;
const MOST_PAIRS = 48;
/** Names that are scored for one reading of a run; a pair of skeletons shared by more says too little. */
const MOST_SCORED = 64;

/** Names of so few consonants fit ordinary words by chance: they are held to more. */
const FEW_CONSONANTS = 4;
const FEW_CONSONANTS_DOUBT = 0.15;

/** Letters written together with the word they govern; only one is taken off, and three letters must remain. */
const PROCLITICS: Partial<Readonly<Record<SoundScript, string>>> = { arabic: 'وفبلك', hebrew: 'והבלמשכ' };
const SHORTEST_AFTER_PROCLITIC = 3;
/** Taken from the score for assuming a proclitic. */
const PROCLITIC_DOUBT = 0.05;

/** Arabic words that other scripts write together with the word after or before: Abdallah, Nasrallah, Zinedine. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(['عبد', 'ابو']);
export const CLOSING_WORDS: ReadonlySet<string> = new Set(['الله', 'الدين']);

/** The tokens with the compounds written as one. */
function compounded(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const token of tokens) {
    if (joined.length > 0 && (open || CLOSING_WORDS.has(token))) joined.push(`${joined.pop()}${token}`);
    else joined.push(token);
    open = OPENING_WORDS.has(token);
  }
  return joined;
}

function plausible(tokens: readonly string[]): boolean {
  if (tokens.length < FEWEST_TOKENS || tokens.length > MOST_TOKENS) return false;
  let letters = 0;
  for (const [at, token] of tokens.entries()) {
    const isInner = at > 0 && at < tokens.length - 1;
    if (!(isInner && isUnsaid(token)) && (token.length < SHORTEST_TOKEN || stopWords().has(token)))
      return false;
    letters += token.length;
  }
  return letters >= FEWEST_LETTERS || soundScriptOf((tokens[0] ?? '').charCodeAt(0)) === 'hangul';
}

type Candidates = { readonly ordinals: readonly number[]; readonly consonants: number };
const NOTHING: Candidates = { ordinals: [], consonants: 0 };

function candidates({ index, firstKeys, lastKeys }: NameGallery, tokens: readonly string[]): Candidates {
  const firsts = firstKeys(tokens[0] ?? '');
  if (firsts.length === 0) return NOTHING;
  const lasts = lastKeys(tokens.at(-1) ?? '');
  if (lasts.length === 0) return NOTHING;
  const scripts = soundScriptSet(soundScriptOf((tokens[0] ?? '').charCodeAt(0)));
  const found = new Set<number>();
  let consonants = 0;
  for (const { first, last } of skeletonPairs(firsts, lasts, MOST_PAIRS)) {
    for (const ordinal of namesWith(index, pairKey(first, last), scripts)) {
      if (found.size < MOST_SCORED) found.add(ordinal);
      consonants = Math.max(consonants, consonantCount(first) + consonantCount(last));
    }
  }
  return { ordinals: [...found], consonants };
}

type SaidReading = { readonly tokens: readonly string[]; readonly doubt: number };

function scored(gallery: NameGallery, { tokens, doubt }: SaidReading): NameProposal[] {
  const { ordinals, consonants } = candidates(gallery, tokens);
  const allDoubt = doubt + (consonants < FEW_CONSONANTS ? FEW_CONSONANTS_DOUBT : 0);
  return ordinals
    .map((ordinal) => ({
      ordinal,
      score: nameScore(tokens, nameTokens(gallery.nameOf(ordinal))) - allDoubt,
      proclitic: doubt === 0 ? 0 : 1,
    }))
    .filter(({ score }) => score >= PROBABLE_SCORE);
}

function withCompounds(tokens: readonly string[], doubt: number): readonly SaidReading[] {
  const compound = compounded(tokens);
  return compound.length === tokens.length
    ? [{ tokens, doubt }]
    : [
        { tokens, doubt },
        { tokens: compound, doubt },
      ];
}

/** The ways to read a run, each plausible as a full name. */
function readings(tokens: readonly string[]): readonly SaidReading[] {
  const [first = '', ...rest] = tokens;
  const whole = withCompounds(tokens, 0);
  const all = startsWithProclitic(first)
    ? [...whole, ...withCompounds([first.slice(1), ...rest], PROCLITIC_DOUBT)]
    : whole;
  return all.filter((reading) => plausible(reading.tokens));
}

/**
 * Whether names may come of a run of unknown tokens with this first and last one, as they stand or with a proclitic;
 * says nothing of runs with a word of `OPENING_WORDS` or `CLOSING_WORDS`. About a microsecond.
 */
export function mayPair(
  index: SkeletonIndex,
  { whole, bare }: BeginningKeys,
  lasts: readonly number[],
): boolean {
  if (hasPair(index, { firsts: whole, lasts, most: MOST_PAIRS })) return true;
  return bare.length > 0 && hasPair(index, { firsts: bare, lasts, most: MOST_PAIRS });
}

/** Skeletons of a first token as it stands, and without the letter that may be a proclitic. */
export type BeginningKeys = { readonly whole: readonly number[]; readonly bare: readonly number[] };

export function beginningKeys({ firstKeys }: NameGallery, first: string): BeginningKeys {
  return {
    whole: firstKeys(first),
    bare: startsWithProclitic(first) ? firstKeys(first.slice(1)) : [],
  };
}

/** The indexed names that `proposeNames` would score, each once; reads the index only. */
export function comparableNames(gallery: NameGallery, tokens: readonly string[]): readonly number[] {
  return [...new Set(readings(tokens).flatMap((reading) => candidates(gallery, reading.tokens).ordinals))];
}

/**
 * Known full names that two to four adjacent folded tokens may render in another script, likeliest first, each once.
 * The caller has made sure that no name is known there and that no sentence ends between the tokens, and has asked
 * `couldBegin` and `couldEnd` first. Takes some 10 µs, and as much again for every name that is scored.
 */
export function proposeNames(gallery: NameGallery, tokens: readonly string[]): readonly NameProposal[] {
  const best = new Map<number, NameProposal>();
  for (const proposal of readings(tokens).flatMap((reading) => scored(gallery, reading))) {
    if (proposal.score > (best.get(proposal.ordinal)?.score ?? 0)) best.set(proposal.ordinal, proposal);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

function startsWithProclitic(token: string): boolean {
  const script = soundScriptOf(token.charCodeAt(0));
  const proclitics = script && PROCLITICS[script];
  return Boolean(proclitics?.includes(token.charAt(0))) && token.length > SHORTEST_AFTER_PROCLITIC;
}
