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
    if (glued.length === 0) return matches;
    // `OpenAI` is one word of the lexicon already: nothing has to be cut out of it.
    const whole = new Set(matches.flatMap(({ first, last }) => (first === last ? [first] : [])));
    return [...matches, ...glued.filter(({ first }) => !whole.has(first))];
  });
}
