import type { Tokens } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { type ScanOptions, scanTokens } from './scan.ts';

/** Finds every written form of a lexicon, those of its delta after those of its base. */
export function scanLexicon(
  tokens: Tokens,
  lexicon: Pick<Lexicon, 'tables'>,
  options?: ScanOptions,
): readonly Match[] {
  return lexicon.tables.flatMap(({ table, firstForm }) =>
    scanTokens(tokens, table, options ? { firstForm, options } : { firstForm }),
  );
}
