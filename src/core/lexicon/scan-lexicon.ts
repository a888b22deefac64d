import type { Tokens } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { ALL_AFFIXES, type ScanOptions, scanTokens } from './scan.ts';
import { scanGlued } from './scan-glued.ts';

/**
 * Finds every written form of a lexicon, those of its delta after those of its base. Names that have to be cut out of
 * longer words are looked for with the endings.
 */
export function scanLexicon(
  tokens: Tokens,
  lexicon: Pick<Lexicon, 'tables'>,
  options: ScanOptions = ALL_AFFIXES,
): readonly Match[] {
  return lexicon.tables.flatMap(({ table, firstForm }) => {
    const matches = scanTokens(tokens, table, { firstForm, options });
    if (!options.endings) return matches;
    const glued = scanGlued(tokens, table, firstForm);
    // Which names of a base still stand beside its delta is not known before they are read: `uncut` is for the reader.
    if (glued.length === 0 || lexicon.tables.length > 1) return [...matches, ...glued];
    return uncut([...matches, ...glued], (match) => match);
  });
}

/** Leaves out what was cut out of words that are names already: `OpenAI` is one word of the lexicon. */
export function uncut<Item>(items: readonly Item[], matchOf: (item: Item) => Match): readonly Item[] {
  const whole = new Set<number>();
  for (const { first, last, glued } of items.map(matchOf)) if (first === last && !glued) whole.add(first);
  return items.filter((item) => !matchOf(item).glued || !whole.has(matchOf(item).first));
}
