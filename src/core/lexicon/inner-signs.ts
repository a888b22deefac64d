import { GAP, type Tokens } from '../text/tokens.ts';

/** Signs that part names unless a name is written with them: `Mobile, Alabama`, `St. Louis`. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  [',', 0x2c],
  ['،', 0x2c],
  ['、', 0x2c],
  ['.', 0x2e],
]);

/** The one sign in a hard gap before a token, as a unit, or 0 when the gap is another. */
export function innerSign(tokens: Tokens, token: number): number {
  if (tokens.gap(token) !== GAP.hard || token === 0) return 0;
  return SIGNS.get(tokens.text.slice(tokens.end(token - 1), tokens.start(token)).trim()) ?? 0;
}

/** A token's hash A when a sign stands before it. */
export function signedHash(hash: number, sign: number): number {
  return sign === 0 ? hash : hash ^ Math.imul(sign, 0x9e3779b1);
}
