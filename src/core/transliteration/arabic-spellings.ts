import { singleLetters } from './single-letters.ts';
import type { SoundPair } from './sound-table.ts';
import { soundTableOf } from './sound-tables.ts';

/** One way of writing a Latin token in Arabic letters (folded), and how surprising it is, in nats. */
export type ArabicSpelling = { readonly text: string; readonly cost: number };

type Draft = ArabicSpelling & { readonly at: number; readonly gain: number };

/** Spellings carried on at every letter. */
const BEAM = 48;
const VOWELS = 'aeiou';
const LONGEST_SPELLED = 24;

/** Latin pieces that Arabic may leave out; other letters the table drops are mistakes of its sources. */
function mayVanish(latin: string, at: number, token: string): boolean {
  if (at === 0) return false;
  return VOWELS.includes(latin) || (latin === 'h' && at === token.length - 1);
}

/** Rarer pairs are noise of the data when names are to be written rather than compared. */
const HIGHEST_COST = 7.8;
const ARABIC_VOWELS = /^[اويه]*$/u;
const LATIN_VOWELS = /^[aeiou]+$/u;
const PERSIAN = /[پچژگڤٹڈڑں]/u;

/** Vowels are written with vowel letters, and nothing is written that the Latin name does not say. */
function isPlain({ latin, other, cost }: SoundPair): boolean {
  if (latin === '' || cost > HIGHEST_COST || PERSIAN.test(other)) return false;
  return !LATIN_VOWELS.test(latin) || ARABIC_VOWELS.test(other);
}

let byFirstUnit: ReadonlyMap<string, readonly SoundPair[]> | undefined;

function pairsStartingWith(letter: string): readonly SoundPair[] {
  if (!byFirstUnit) {
    const groups = new Map<string, SoundPair[]>();
    for (const pair of soundTableOf('arabic').pairs) {
      if (!isPlain(pair)) continue;
      const group = groups.get(pair.latin.charAt(0)) ?? [];
      group.push(pair);
      groups.set(pair.latin.charAt(0), group);
    }
    byFirstUnit = groups;
  }
  return byFirstUnit.get(letter) ?? [];
}

function opensWell({ latin, other }: SoundPair): boolean {
  return !VOWELS.includes(latin.charAt(0)) || other.startsWith('ا');
}

/** ه writes h, and a vowel only at the end. */
function writesHeh({ latin }: SoundPair, at: number, token: string): boolean {
  return latin.includes('h') || at + latin.length === token.length;
}

function continuations(draft: Draft, token: string): Draft[] {
  return pairsStartingWith(token.charAt(draft.at))
    .filter(
      (pair) =>
        token.startsWith(pair.latin, draft.at) &&
        (pair.other !== '' || mayVanish(pair.latin, draft.at, token)) &&
        (draft.at > 0 || opensWell(pair)) &&
        (!pair.other.endsWith('ه') || writesHeh(pair, draft.at, token)),
    )
    .map((pair) => ({
      text: draft.text + pair.other,
      at: draft.at + pair.latin.length,
      cost: draft.cost + pair.cost,
      gain: draft.gain + pair.gain,
    }));
}

/** Keeps the cheapest draft of every text. */
function cheapest(drafts: readonly Draft[], most: number): readonly Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = best.get(draft.text);
    if (!known || draft.cost < known.cost) best.set(draft.text, draft);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}

export type SpellingLimits = {
  readonly most: number;
  /** Likeness to the Latin token as of `tokenScore`; spellings below it are left out. */
  readonly minScore: number;
};

/**
 * The likeliest Arabic spellings of a folded Latin token, likeliest first, by beam search over the learned pairs;
 * doubled letters are taken for one.
 * Empty for tokens with other signs or more than 24 letters. Some 100 µs.
 */
export function arabicSpellings(
  latin: string,
  { most, minScore }: SpellingLimits,
): readonly ArabicSpelling[] {
  const token = singleLetters(latin);
  if (token.length > LONGEST_SPELLED) return [];
  const byPosition: Draft[][] = Array.from({ length: token.length + 1 }, () => []);
  byPosition[0]?.push({ text: '', at: 0, cost: 0, gain: 0 });
  for (let at = 0; at < token.length; at++) {
    for (const draft of cheapest(byPosition[at] ?? [], BEAM)) {
      for (const next of continuations(draft, token)) byPosition[next.at]?.push(next);
    }
  }
  return cheapest(byPosition[token.length] ?? [], BEAM)
    .filter(({ gain, text }) => gain / (token.length + text.length) >= minScore)
    .slice(0, most)
    .map(({ text, cost }) => ({ text, cost }));
}
