/**
 * Two independent 32-bit hashes of folded units (FNV-1a with factors of our own); together they name a token or a
 * token sequence. Units are mixed in by exclusive or, not by addition, so that which tokens collide depends on the
 * seed: the compiler can try again with another one. Arithmetic is modulo 2^32 (`Math.imul`).
 */
const FACTOR_A = 0x01000193;
const FACTOR_B = 0x2c1b3c6d;
const SEQUENCE_A = 0x9e3779b1;
const SEQUENCE_B = 0x85ebca6b;

/** Spreads the bits of a hash (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

export type UnitRange = { readonly units: Uint16Array; readonly start: number; readonly end: number };

/** Continues a hash over more units; start from the seed. */
export function extendA(hash: number, { units, start, end }: UnitRange): number {
  let extended = hash;
  for (let at = start; at < end; at++) extended = Math.imul(extended ^ ((units[at] ?? 0) + 1), FACTOR_A);
  return extended;
}

export function extendB(hash: number, { units, start, end }: UnitRange): number {
  let extended = hash;
  for (let at = start; at < end; at++) extended = Math.imul(extended ^ ((units[at] ?? 0) + 1), FACTOR_B);
  return extended;
}

/** The sequence that continues `sequence` with a token, given both as hashes of kind A. The empty sequence is 0. */
export function followA(sequence: number, token: number): number {
  return mix((Math.imul(sequence, SEQUENCE_A) + mix(token)) | 0);
}

export function followB(sequence: number, token: number): number {
  return mix((Math.imul(sequence, SEQUENCE_B) + mix(token)) | 0);
}
