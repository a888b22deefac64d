import type { Affix } from '../lexicon/affixes/affix.ts';
import { ENDINGS_BY_LAST } from '../lexicon/affixes/all.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';

/**
 * Adjacent tokens that may be a full name, and the forms of the names they may render; `sounds` is the number of the
 * part of the lexicon that has them.
 */
export type SoundingRun = {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly number[];
  readonly sounds: number;
};

/** A run with the case endings of its tokens taken off. */
export type RunReading = { readonly tokens: readonly string[]; readonly endings: readonly (Affix | null)[] };

/** Scripts in which names take endings; in Arabic and Hebrew they take none. */
const INFLECTED: ReadonlySet<number> = new Set([
  SCRIPT_CLASS.latin,
  SCRIPT_CLASS.cyrillic,
  SCRIPT_CLASS.greek,
  SCRIPT_CLASS.hangul,
  SCRIPT_CLASS.otherLetter,
]);

export function isInflected(scriptClass: number): boolean {
  return INFLECTED.has(scriptClass);
}

const SHORTEST_STEM = 3;
const SHORTEST_HANGUL_STEM = 2;
/** Units of the longest ending that is tried. */
export const LONGEST_ENDING = 3;
const MOST_STEMS = 4;

export function shortestStem(scriptClass: number): number {
  return scriptClass === SCRIPT_CLASS.hangul ? SHORTEST_HANGUL_STEM : SHORTEST_STEM;
}

type Stem = { readonly text: string; readonly ending: Affix | null };

/** The token as it stands and without the endings it may have. */
function stemsOf(tokens: Tokens, token: number): readonly Stem[] {
  const text = tokenText(tokens, token);
  const scriptClass = tokens.scriptClass(token);
  const stems: Stem[] = [{ text, ending: null }];
  if (!INFLECTED.has(scriptClass)) return stems;
  for (const ending of ENDINGS_BY_LAST[scriptClass]?.get(text.charCodeAt(text.length - 1)) ?? []) {
    const { strip, put, needs } = ending;
    const length = text.length - strip.length;
    if (needs !== null || strip.length > LONGEST_ENDING || length < shortestStem(scriptClass)) continue;
    const stem = text.slice(0, length) + put;
    if (!text.endsWith(strip) || stems.some((known) => known.text === stem)) continue;
    stems.push({ text: stem, ending });
    if (stems.length > MOST_STEMS) break;
  }
  return stems;
}

/** Ways to read a run: its first and last token with every ending they may have, those between as they stand. */
export function runReadings(tokens: Tokens, first: number, last: number): readonly RunReading[] {
  const inner: string[] = [];
  for (let token = first + 1; token < last; token++) inner.push(tokenText(tokens, token));
  const lasts = stemsOf(tokens, last);
  return stemsOf(tokens, first).flatMap((begin) =>
    lasts.map((end) => ({
      tokens: [begin.text, ...inner, end.text],
      endings: [begin.ending, ...inner.map(() => null), end.ending],
    })),
  );
}
