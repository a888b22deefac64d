import { foldText, originalSpan } from './folded-text.ts';
import type { Span } from './span.ts';
import { PLAIN_SPELLING, SPELLING, type Tokens } from './token-list.ts';
import { TokenPass } from './token-pass.ts';
import { CLASS_MASK, CLASS_SHIFT, unitTable } from './unit-table.ts';

export { GAP, PLAIN_SPELLING, SPELLING, Tokens } from './token-list.ts';

/**
 * Folds, tokenizes and hashes a text in one pass; linear, about eight nanoseconds a unit. Lone surrogates are signs
 * that no name contains.
 */
export function tokensOf(text: string): Tokens {
  return new TokenPass(text).run();
}

/** Folded letters of a token. */
export function tokenText(tokens: Tokens, index: number): string {
  const spelling = tokens.spelling(index);
  if ((spelling & SPELLING.slow) !== 0) return tokens.slowTexts.get(index) ?? '';
  const units = unitTable();
  let text = '';
  for (let at = tokens.start(index); at < tokens.end(index); at++) {
    const unit = units[tokens.text.charCodeAt(at)] ?? 0;
    if (((unit >>> CLASS_SHIFT) & CLASS_MASK) === tokens.scriptClass(index))
      text += String.fromCharCode(unit & 0xffff);
  }
  return text;
}

/** All tokens of a text as folded words. */
export function tokenTexts(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
}

/** The span of the original that tokens `first…last` cover. */
export function tokenSpan(tokens: Tokens, first: number, last: number = first): Span {
  return { start: tokens.start(first), end: tokens.end(last) };
}

/** The span of the original that folded letters `from…to` of a token stand for. */
export function letterSpan(tokens: Tokens, index: number, { start, end }: Span): Span {
  const token = tokenSpan(tokens, index);
  if ((tokens.spelling(index) & ~PLAIN_SPELLING) === 0)
    return { start: token.start + start, end: token.start + end };
  const folded = foldText(tokens.text.slice(token.start, token.end));
  // A character that folds to several tokens gives all of them its whole span.
  if (folded.length !== tokens.length(index)) return token;
  const inside = originalSpan(folded, { start, end });
  return { start: token.start + inside.start, end: token.start + inside.end };
}
