import { bestAlignment } from './best-alignment.ts';
import { singleLetters } from './single-letters.ts';
import { ARABIC_ARTICLE, hasArabicArticle } from './skeleton.ts';
import { type SoundScript, soundScriptOf } from './sound-script.ts';
import { soundTableOf } from './sound-tables.ts';

/** At this score a full name is taken for a transliteration of the other. */
export const ACCEPTED_SCORE = 0.6;
/** From here on it is probable: worth showing with doubt. */
export const PROBABLE_SCORE = 0.45;
/** What a single token must reach, and only with another mention of the entity on the page. */
export const LONE_TOKEN_SCORE = 0.9;

/** Score of a token that both names write alike, above what any transliteration reaches. */
const EQUAL_SCORE = 1.3;
const NO_LIKENESS = -2;
/** The Hangul letter that opens a syllable without a consonant. */
const SILENT_INITIAL = 'ᄋ';

function scriptOf(token: string): SoundScript | null {
  return soundScriptOf(token.charCodeAt(0));
}

/** Hangul syllables hide their letters; all other scripts are compared as folded. */
function letters(token: string, script: SoundScript): string {
  return script === 'hangul' ? token.normalize('NFD').replaceAll(SILENT_INITIAL, '') : token;
}

function alignedScore(latin: string, other: string, script: Exclude<SoundScript, 'latin'>): number {
  const table = soundTableOf(script);
  const spelled = letters(other, script);
  const alignment = bestAlignment(latin, spelled, table);
  if (!alignment) return NO_LIKENESS;
  return (alignment.gain / (latin.length + spelled.length)) * table.scale;
}

/**
 * How well two folded tokens render one spoken name: log-likelihood ratio of the best alignment against chance, in
 * nats per letter of both, times the scale of the script's table. Right pairs lie around 0.9, chance pairs below 0.2;
 * symmetric. Tokens of one script score 1.3 when equal; without a table between the scripts the score is −2.
 */
export function tokenScore(first: string, second: string): number {
  if (first === second) return EQUAL_SCORE;
  const [a, b] = [scriptOf(first), scriptOf(second)];
  if (!a || !b || a === b) return NO_LIKENESS;
  if (a !== 'latin' && b !== 'latin') return NO_LIKENESS;
  const [latin, other, script] = a === 'latin' ? [first, second, b] : [second, first, a];
  if (script === 'latin') return NO_LIKENESS;
  return crossScore(latin, other, script);
}

function crossScore(latin: string, other: string, script: Exclude<SoundScript, 'latin'>): number {
  const single = singleLetters(latin);
  const full = alignedScore(latin, other, script);
  return single === latin ? full : Math.max(full, alignedScore(single, other, script));
}

/** Later tokens of an Arabic name may carry the article where the other script has none: الحكيم is al-Hakim. */
function laterTokenScore(first: string, second: string): number {
  const score = tokenScore(first, second);
  const [a, b] = [withoutArticle(first), withoutArticle(second)];
  return a === first && b === second ? score : Math.max(score, tokenScore(a, b));
}

function withoutArticle(token: string): string {
  return hasArabicArticle(token) ? token.slice(ARABIC_ARTICLE.length) : token;
}

type Fit = { readonly sum: number; readonly worst: number; readonly count: number };
const SKIPPED_TOKEN_FACTOR = 0.95;

/** A token below this spoils a name whatever the others score. */
const HOPELESS_SCORE = 0.1;

function extended(score: number, following: () => Fit | null): Fit | null {
  if (score < HOPELESS_SCORE) return null;
  const fit = following();
  return fit && { sum: fit.sum + score, worst: Math.min(fit.worst, score), count: fit.count + 1 };
}

function scoreOf({ sum, worst, count }: Fit): number {
  return count === 0 ? NO_LIKENESS : 0.5 * worst + (0.5 * sum) / count;
}

function skipped(fit: Fit | null): Fit | null {
  return fit && { ...fit, sum: fit.sum * SKIPPED_TOKEN_FACTOR, worst: fit.worst * SKIPPED_TOKEN_FACTOR };
}

/** The best way to pair the tokens of two names in order; only inner tokens may be left out, two may be one word. */
function bestFit(
  first: readonly string[],
  second: readonly string[],
  likeness: (a: string, b: string) => number = laterTokenScore,
): Fit | null {
  const [lastA, lastB] = [first.length - 1, second.length - 1];
  const [a = '', nextA] = first;
  const [b = '', nextB] = second;
  const options: (Fit | null)[] = [];
  const rest = (takenA: number, takenB: number): Fit | null => {
    const [restA, restB] = [first.slice(takenA), second.slice(takenB)];
    if (restA.length === 0 && restB.length === 0) return { sum: 0, worst: EQUAL_SCORE, count: 0 };
    return restA.length === 0 || restB.length === 0 ? null : innerFit(restA, restB);
  };
  // Both names must be used up together; comparing tokens costs most.
  const ends = (takenA: number, takenB: number): boolean => takenA > lastA === takenB > lastB;
  if (ends(1, 1)) options.push(extended(likeness(a, b), () => rest(1, 1)));
  if (nextA !== undefined && lastA >= lastB && ends(2, 1))
    options.push(extended(likeness(a + nextA, b), () => rest(2, 1)));
  if (nextB !== undefined && lastB >= lastA && ends(1, 2))
    options.push(extended(likeness(a, b + nextB), () => rest(1, 2)));
  return better(options);
}

/** Pairs what follows the first tokens; `first` is what a text says, `second` the known name. */
function innerFit(first: readonly string[], second: readonly string[]): Fit | null {
  const options = [bestFit(first, second)];
  if (second.length > first.length) options.push(skipped(innerFit(first, second.slice(1))));
  else if (first.length > second.length && isUnsaid(first[0] ?? '')) {
    options.push(skipped(innerFit(first.slice(1), second)));
  }
  return better(options);
}

/** Particles and initials that a text may add to a name: بن, فان, de, W. */
const PARTICLES = new Set(
  'بن ابن ال آل ابو فان فون دي دو دا de di da del van von der den bin ibn ben al el de ван фон де бен'.split(
    ' ',
  ),
);

/** Whether an inner token of what is said may be missing in the known name. */
export function isUnsaid(token: string): boolean {
  return token.length === 1 || PARTICLES.has(token);
}

function better(options: readonly (Fit | null)[]): Fit | null {
  let best: Fit | null = null;
  for (const option of options) if (option && (!best || scoreOf(option) > scoreOf(best))) best = option;
  return best;
}

/** Names of more tokens are not compared: the number of pairings grows quickly. */
const MOST_NAME_TOKENS = 6;

/**
 * How well two names (folded tokens, one to six) render one spoken name: half the worst token's score plus half the
 * mean, over the best pairing in order. Two tokens may be written as one. Inner tokens of the known name may be missing
 * in what is said; of what is said only particles and initials may be missing in the known name. Symmetric for names of
 * equally many tokens. Accept from 0.6, call it probable from 0.45; hold single tokens to 0.9.
 */
export function nameScore(said: readonly string[], known: readonly string[]): number {
  if (said.length === 0 || known.length === 0) return NO_LIKENESS;
  if (said.length > MOST_NAME_TOKENS || known.length > MOST_NAME_TOKENS) return NO_LIKENESS;
  const fit = bestFit(said, known, tokenScore);
  return fit ? scoreOf(fit) : NO_LIKENESS;
}
