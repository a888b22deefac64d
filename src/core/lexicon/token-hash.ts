import { spread } from '../text/letter-hash.ts';
import { PLAIN_SPELLING } from '../text/token-list.ts';
import { type Tokens, tokenText } from '../text/tokens.ts';
import { unitTable } from '../text/unit-table.ts';

/**
 * A sequence of tokens has two hashes of 32 bits. Hash A comes from the letter hashes that every text carries already
 * and chooses the place in a table; hash B is computed only when that place is taken, with a factor that depends on
 * the table's seed, so that a table whose names collide is built again with another one.
 */
const SEQUENCE_A = 0x9e3779b1;
const SEQUENCE_B = 0x85ebca6b;

/** Hash A of the sequence that continues `sequence` with a token of this letter hash; the empty sequence is 0. */
export function followA(sequence: number, token: number): number {
  return spread((Math.imul(sequence, SEQUENCE_A) + token) | 0);
}

/** Hash B of the sequence that continues `sequence` with a token of this `letterHashB`. Never 0. */
export function followB(sequence: number, token: number): number {
  const hash = spread((Math.imul(sequence, SEQUENCE_B) + token) | 0);
  return hash === 0 ? 1 : hash;
}

/** The factor of hash B that belongs to a seed; odd, and 5 modulo 8 for a long period. */
export function factorB(seed: number): number {
  return (spread(seed ^ 0x3c6ef372) & ~7) | 5;
}

/** Hash B of letters; continues `hash`, which is 0 at the beginning of a token. */
export function letterHashB(letters: string, factor: number, hash = 0): number {
  let hashed = hash;
  for (let at = 0; at < letters.length; at++) hashed = Math.imul(hashed ^ letters.charCodeAt(at), factor);
  return hashed;
}

/** Hash B of a token's folded letters. */
export function tokenHashB(tokens: Tokens, index: number, factor: number): number {
  if ((tokens.spelling(index) & ~PLAIN_SPELLING) !== 0) return letterHashB(tokenText(tokens, index), factor);
  const units = unitTable();
  let hash = 0;
  for (let at = tokens.start(index), end = tokens.end(index); at < end; at++)
    hash = Math.imul(hash ^ ((units[tokens.text.charCodeAt(at)] ?? 0) & 0xffff), factor);
  return hash;
}
