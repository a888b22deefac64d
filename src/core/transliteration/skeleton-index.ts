import { nameTokens } from './name-tokens.ts';
import { lastSkeletonKeys, NO_SKELETON, skeletonKeys } from './skeleton.ts';
import { EVERY_SOUND_SCRIPT } from './sound-script.ts';

/**
 * A full name to be found in other scripts; the ordinal is the caller's number for it, below 2^32. `scripts` are those
 * in which it is looked for (a set as in `soundScriptSet`), all unless told.
 */
export type IndexedName = { readonly ordinal: number; readonly text: string; readonly scripts?: number };

/**
 * Names by the skeletons of their first and last token: `keys` sorted, `ordinals` and `scripts` beside them (12 bytes
 * a key), and a set of bits (1 to 2 bytes a key) that says which skeletons can begin or end a name and which pairs
 * there are. `allScripts` are those in which any name is looked for.
 */
export type SkeletonIndex = {
  readonly keys: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly bits: Uint32Array;
  readonly scripts: Uint32Array;
  readonly allScripts: number;
};

/** Readings of one name that are indexed, least doubtful first. */
const MOST_KEYS_PER_NAME = 8;
const FEWEST_BITS = 1024;
/** Bits per indexed key, for its pair and its two skeletons, which many names share. */
const BITS_PER_KEY = 8;

const MAGIC = 0x4b533031;
const HEADER_WORDS = 4;
/** Words a key: the key, its ordinal, its scripts. */
const KEY_WORDS = 3;

function scatter(first: number, second: number): number {
  let hash = Math.imul(first, 0x2c1b3c6d) ^ Math.imul(second + 0x165667b1, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One number for the skeletons of a first and a last token. */
export function pairKey(first: number, last: number): number {
  return scatter(first, last);
}

const BEGINS = -1;
const ENDS = -2;

function bitOf(skeleton: number, place: number, bits: Uint32Array): number {
  return scatter(skeleton, place) & (bits.length * 32 - 1);
}

function pairBit(key: number, bits: Uint32Array): number {
  return (key ^ (key >>> 15)) & (bits.length * 32 - 1);
}

function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function hasBit(bits: Uint32Array, bit: number): boolean {
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Whether a token with this skeleton can be the first of an indexed name; a false yes is possible, a false no is not. */
export function mayBegin(index: SkeletonIndex, skeleton: number): boolean {
  return skeleton !== NO_SKELETON && hasBit(index.bits, bitOf(skeleton, BEGINS, index.bits));
}

/** Whether a token with this skeleton can be the last of an indexed name. */
export function mayEnd(index: SkeletonIndex, skeleton: number): boolean {
  return skeleton !== NO_SKELETON && hasBit(index.bits, bitOf(skeleton, ENDS, index.bits));
}

export type SkeletonPair = { readonly first: number; readonly last: number };

/** Pairs of two lists of skeletons, each least doubtful first, in order of their summed doubt. */
export function skeletonPairs(
  firsts: readonly number[],
  lasts: readonly number[],
  most: number,
): readonly SkeletonPair[] {
  const pairs: SkeletonPair[] = [];
  for (let doubt = 0; doubt < firsts.length + lasts.length - 1 && pairs.length < most; doubt++) {
    for (let at = 0; at <= doubt && pairs.length < most; at++) {
      const [first, last] = [firsts[at], lasts[doubt - at]];
      if (first !== undefined && last !== undefined) pairs.push({ first, last });
    }
  }
  return pairs;
}

type Entry = SkeletonPair & { readonly key: number; readonly ordinal: number; readonly scripts: number };

function entriesOf({ text, ordinal, scripts = EVERY_SOUND_SCRIPT }: IndexedName): readonly Entry[] {
  const tokens = nameTokens(text);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (tokens.length < 2 || first === undefined || last === undefined) return [];
  const firsts = skeletonKeys(first).filter((key) => key !== NO_SKELETON);
  const lasts = lastSkeletonKeys(last).filter((key) => key !== NO_SKELETON);
  return skeletonPairs(firsts, lasts, MOST_KEYS_PER_NAME).map((pair) => ({
    ...pair,
    key: pairKey(pair.first, pair.last),
    ordinal,
    scripts,
  }));
}

function bitsFor(keyCount: number): number {
  let bits = FEWEST_BITS;
  while (bits < keyCount * BITS_PER_KEY) bits *= 2;
  return bits;
}

/**
 * Indexes full names; names of one token or without consonants are left out. Takes some 10 µs and at most 8 keys of
 * 12 bytes a name. The result is ready for `openSkeletonIndex` or for storing.
 */
export function buildSkeletonIndex(names: Iterable<IndexedName>): Uint8Array {
  const entries: Entry[] = [];
  for (const name of names) entries.push(...entriesOf(name));
  entries.sort((a, b) => a.key - b.key || a.ordinal - b.ordinal);
  const bitWords = bitsFor(entries.length) / 32;
  const words = new Uint32Array(HEADER_WORDS + bitWords + entries.length * KEY_WORDS);
  const allScripts = entries.reduce((all, { scripts }) => all | scripts, 0);
  words.set([MAGIC, entries.length, bitWords, allScripts]);
  const index = sectionsOf(words);
  for (const [at, { key, ordinal, first, last, scripts }] of entries.entries()) {
    index.keys[at] = key;
    index.ordinals[at] = ordinal;
    index.scripts[at] = scripts;
    setBit(index.bits, pairBit(key, index.bits));
    setBit(index.bits, bitOf(first, BEGINS, index.bits));
    setBit(index.bits, bitOf(last, ENDS, index.bits));
  }
  return new Uint8Array(words.buffer);
}

function sectionsOf(words: Uint32Array): SkeletonIndex {
  const [, keyCount = 0, bitWords = 0, allScripts = 0] = words;
  const keysAt = HEADER_WORDS + bitWords;
  return {
    bits: words.subarray(HEADER_WORDS, keysAt),
    keys: words.subarray(keysAt, keysAt + keyCount),
    ordinals: words.subarray(keysAt + keyCount, keysAt + keyCount * 2),
    scripts: words.subarray(keysAt + keyCount * 2, keysAt + keyCount * KEY_WORDS),
    allScripts,
  };
}

/**
 * Opens what `buildSkeletonIndex` made, without parsing; the bytes are shared unless they are not aligned to words.
 * Little-endian machines only, like the lexicon. Throws a `RangeError` when the bytes are something else.
 */
export function openSkeletonIndex(bytes: Uint8Array): SkeletonIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4));
  const [magic, keyCount = 0, bitWords = 0] = words;
  const expected = (HEADER_WORDS + bitWords + keyCount * KEY_WORDS) * 4;
  if (
    magic !== MAGIC ||
    bytes.byteLength !== expected ||
    (bitWords & (bitWords - 1)) !== 0 ||
    bitWords === 0
  ) {
    throw new RangeError('not a skeleton index');
  }
  return sectionsOf(words);
}

/** The first of the sorted keys that is not below `key`. */
function placeOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_ORDINALS: readonly number[] = [];

/**
 * Ordinals of the names that have this pair key and are looked for in one of these scripts, ascending: mostly one bit
 * tested, else a binary search.
 */
export function namesWith(
  { keys, ordinals, scripts, bits }: SkeletonIndex,
  key: number,
  inScripts: number = EVERY_SOUND_SCRIPT,
): readonly number[] {
  if (!hasBit(bits, pairBit(key, bits))) return NO_ORDINALS;
  let low = placeOf(keys, key);
  const found: number[] = [];
  for (; keys[low] === key; low++) {
    const ordinal = ordinals[low] ?? 0;
    if (((scripts[low] ?? 0) & inScripts) === 0) continue;
    if (found.at(-1) !== ordinal) found.push(ordinal);
  }
  return found;
}

type PairLists = {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly most: number;
};

/**
 * Whether some name has one of the pairs that `skeletonPairs` would list, in whatever scripts it is looked for. For the
 * many pairs of tokens on a page that no name is made of: allocates nothing.
 */
export function hasPair({ keys, bits }: SkeletonIndex, { firsts, lasts, most }: PairLists): boolean {
  let tried = 0;
  for (let doubt = 0; doubt < firsts.length + lasts.length - 1 && tried < most; doubt++) {
    const end = Math.min(doubt, firsts.length - 1);
    for (let at = Math.max(0, doubt - lasts.length + 1); at <= end && tried < most; at++) {
      tried++;
      const key = pairKey(firsts[at] ?? NO_SKELETON, lasts[doubt - at] ?? NO_SKELETON);
      if (hasBit(bits, pairBit(key, bits)) && keys[placeOf(keys, key)] === key) return true;
    }
  }
  return false;
}
