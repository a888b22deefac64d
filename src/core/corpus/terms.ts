import { SCRIPT_CLASS } from '../text/script-class.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf, tokenText } from '../text/tokens.ts';

/** How many terms stand for an article. */
export const TERMS_KEPT = 40;
const SHORTEST_TERM = 3;
/** Proclitics are cut from Arabic words for this comparison only, which is where stemming helps and cannot hurt. */
const ARABIC_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و'];

function termOf(text: string, scriptClass: number): string {
  if (scriptClass !== SCRIPT_CLASS.arabic) return text;
  const prefix = ARABIC_PREFIXES.find(
    (candidate) => text.startsWith(candidate) && text.length - candidate.length >= 3,
  );
  return prefix ? text.slice(prefix.length) : text;
}

/** Counts the words of a text that may tell what it is about. */
function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const tokens = tokensOf(text);
  const stop = stopWords();
  for (let index = 0; index < tokens.count; index++) {
    const scriptClass = tokens.scriptClass(index);
    if (scriptClass === SCRIPT_CLASS.digit) continue;
    const alone = scriptClass === SCRIPT_CLASS.han || scriptClass === SCRIPT_CLASS.unspaced;
    // Scripts without spaces are compared by pairs of characters.
    const own = tokenText(tokens, index);
    const word = alone
      ? own + (tokens.scriptClass(index + 1) === scriptClass ? tokenText(tokens, index + 1) : '')
      : own;
    if (stop.has(word) || (alone ? word.length < 2 : word.length < SHORTEST_TERM)) continue;
    const term = termOf(word, scriptClass);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent terms of a text with their share of the best one (0–1, square-rooted to damp repetition). */
export function articleTerms(text: string): Readonly<Record<string, number>> {
  const ranked = [...countTerms(text)]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, TERMS_KEPT);
  const best = ranked[0]?.[1] ?? 1;
  return Object.fromEntries(
    ranked.map(([term, count]) => [term, Math.round(Math.sqrt(count / best) * 1000) / 1000]),
  );
}
