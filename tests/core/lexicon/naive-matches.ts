import { innerSign } from '../../../src/core/lexicon/inner-signs.ts';
import { GAP, tokensOf, tokenTexts } from '../../../src/core/text/tokens.ts';

/**
 * Every place where the tokens of a name stand in the text with no hard gap between them but the signs of the name, found by comparing each
 * name at each token: `name@first-last`, sorted. No hashes, no trie.
 */
export function naiveMatches(text: string, names: readonly string[]): string[] {
  const tokens = tokensOf(text);
  const written = tokenTexts(text);
  const found = new Set<string>();
  for (const name of names) {
    const named = tokensOf(name);
    const wanted = tokenTexts(name);
    if (wanted.length === 0) continue;
    for (let first = 0; first + wanted.length <= written.length; first++) {
      const last = first + wanted.length - 1;
      const equal = wanted.every((token, index) => token === written[first + index]);
      const inner = wanted.slice(1).map((_, index) => index + 1);
      const isOpen = inner.every((index) => tokens.gap(first + index) !== GAP.hard);
      const isSigned = inner.every((index) => {
        const sign = innerSign(tokens, first + index);
        return sign === innerSign(named, index) && (sign !== 0 || tokens.gap(first + index) !== GAP.hard);
      });
      if (equal && (isOpen || isSigned)) found.add(`${name}@${first}-${last}`);
    }
  }
  return [...found].sort();
}
