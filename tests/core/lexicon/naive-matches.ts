import { GAP, tokensOf, tokenText } from '../../../src/core/text/tokens.ts';

function tokenTexts(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

/**
 * Every place where the tokens of a name stand in the text with no hard gap between them, found by comparing each
 * name at each token: `name@first-last`, sorted. No hashes, no trie.
 */
export function naiveMatches(text: string, names: readonly string[]): string[] {
  const tokens = tokensOf(text);
  const written = tokenTexts(text);
  const found = new Set<string>();
  for (const name of names) {
    const wanted = tokenTexts(name);
    if (wanted.length === 0) continue;
    for (let first = 0; first + wanted.length <= written.length; first++) {
      const last = first + wanted.length - 1;
      const equal = wanted.every((token, index) => token === written[first + index]);
      const joined = wanted.slice(1).every((_, index) => tokens.gaps[first + index + 1] !== GAP.hard);
      if (equal && joined) found.add(`${name}@${first}-${last}`);
    }
  }
  return [...found].sort();
}
