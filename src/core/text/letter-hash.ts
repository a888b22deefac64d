/**
 * A token's hash is the polynomial of its folded letters modulo 2^32: letters taken off or put on at either end change
 * it by arithmetic, without the letters between (Karp and Rabin 1987). It is not spread; `spread` does that.
 */
export const LETTER_FACTOR = 0x2c9277b5;

/** The multiplicative inverse modulo 2^32, by Newton's iteration. */
function inverse(odd: number): number {
  let found = odd;
  for (let step = 0; step < 5; step++) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}

/** Tokens longer than this are not tried with affixes: no name is. */
export const LONGEST_AFFIXED = 63;

function powers(base: number): Int32Array {
  const list = new Int32Array(LONGEST_AFFIXED + 1);
  let power = 1;
  for (let exponent = 0; exponent < list.length; exponent++) {
    list[exponent] = power;
    power = Math.imul(power, base);
  }
  return list;
}

/** Powers of the factor, and of its inverse, by exponent up to `LONGEST_AFFIXED`. */
export const POWERS = powers(LETTER_FACTOR);
export const INVERSE_POWERS = powers(inverse(LETTER_FACTOR));

export function hashOfText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, LETTER_FACTOR) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Spreads the bits of a hash (the finalizer of MurmurHash3 with other factors). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
