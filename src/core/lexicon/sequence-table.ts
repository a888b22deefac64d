import { allSteps, type Steps } from '../steps.ts';
import { spread } from '../text/letter-hash.ts';
import { isCharacter } from '../text/unit-table.ts';
import type { SequenceBuilder } from './sequence-builder.ts';
import type { SequenceNodes } from './sequence-nodes.ts';
import { factorB, followB } from './token-hash.ts';

/** Slots are filled up to this share. */
const LOAD = 0.85;
const FIRST_SEED = 0x51795171;
const MOST_SEEDS = 8;
const NODES_IN_STEP = 1 << 15;
/** Bits of the filter for each key, and the words of the set of first characters. */
const FILTER_BITS = 16;
const CHARACTER_WORDS = 0x10000 / 32;

/** A frozen trie of token sequences, as `scan` walks it. */
export type SequenceTable = {
  readonly seed: number;
  readonly slots: number;
  /** Two words a slot, linear probing: hash B (0 is free), then `(form + 1) << 1 | has longer sequences`. */
  readonly table: Int32Array;
  /**
   * A Bloom filter over what forms begin with, a power of two of words, two bits of one word a key: hash A of the first
   * token, or the `pairKey` of the first two where a form begins with a character of Han, kana or Thai.
   */
  readonly filter: Int32Array;
  /**
   * The characters that forms of such scripts begin with, a bit each, then those that are a form by themselves; empty
   * when there are none.
   */
  readonly characters: Int32Array;
};

export class HashCollision extends Error {
  override readonly name = 'HashCollision';
}

const LONE_BITS = 1 << 12;

/** Where in `characters` the bit of a character stands that is a form by itself; some share a bit. */
export function loneBit(character: number): number {
  return CHARACTER_WORDS * 32 + (character & (LONE_BITS - 1));
}

/** Names a first character and the letter hash of the token after it. */
export function pairKey(character: number, next: number): number {
  return spread((Math.imul(character, 0x9e3779b1) ^ next) | 0);
}

export function hasBit(bits: Int32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}
function setBit(bits: Int32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** The slot where the search for a sequence begins. */
function slotOf(hashA: number, slots: number): number {
  return Math.floor(((hashA >>> 0) / 0x100000000) * slots);
}

/** What the table holds for a sequence, `(form + 1) << 1 | has longer sequences`; 0 when it is not there. */
export function valueAt({ table, slots }: SequenceTable, a: number, b: number): number {
  let slot = slotOf(a, slots);
  for (;;) {
    const found = table[slot * 2];
    if (found === b) return table[slot * 2 + 1] ?? 0;
    if (found === 0) return 0;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
}

/** The filter bits of a key. */
export function filterBits(hashA: number): number {
  return (1 << (hashA >>> 27)) | (1 << ((hashA >>> 22) & 31));
}

function* hashesB(nodes: SequenceNodes, seed: number): Steps<Int32Array> {
  const factor = factorB(seed);
  const hashes = new Int32Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    if (node % NODES_IN_STEP === 0) yield;
    let letters = 0;
    const start = nodes.letterStart(node);
    for (let at = start, end = start + nodes.letterLength(node); at < end; at++)
      letters = Math.imul(letters ^ nodes.letterAt(at), factor);
    const parent = nodes.parent(node);
    hashes[node] = followB(parent < 0 ? 0 : (hashes[parent] ?? 0), letters);
  }
  return hashes;
}

/** Throws HashCollision when a search for one sequence would end at another. */
function* placed(nodes: SequenceNodes, seed: number, slots: number): Steps<Int32Array> {
  const hashB = yield* hashesB(nodes, seed);
  const table = new Int32Array(slots * 2);
  for (let node = 0; node < nodes.count; node++) {
    if (node % NODES_IN_STEP === 0) yield;
    const own = hashB[node] ?? 0;
    let slot = slotOf(nodes.hash(node), slots);
    while (table[slot * 2] !== 0) {
      if (table[slot * 2] === own) {
        const letters = String.fromCharCode(...nodes.lettersOf(node));
        throw new HashCollision(
          `The hash of "${letters}" and of another name are the same under seed ${seed}`,
        );
      }
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    table[slot * 2] = own;
    table[slot * 2 + 1] = (nodes.form(node) << 1) | (nodes.hasChildren(node) ? 1 : 0);
  }
  return table;
}

function* startFilter(nodes: SequenceNodes): Steps<Pick<SequenceTable, 'filter' | 'characters'>> {
  const keys: number[] = [];
  const characters = new Int32Array(CHARACTER_WORDS + LONE_BITS / 32);
  let hasCharacters = false;
  for (let node = 0; node < nodes.count; node++) {
    if (node % NODES_IN_STEP === 0) yield;
    const parent = nodes.parent(node);
    if (parent >= 0 && nodes.parent(parent) >= 0) continue;
    const top = parent < 0 ? node : parent;
    const first = nodes.letterAt(nodes.letterStart(top));
    const startsUnspaced = nodes.letterLength(top) === 1 && isCharacter(first);
    if (!startsUnspaced) {
      if (parent < 0) keys.push(nodes.hash(node));
      continue;
    }
    hasCharacters = true;
    setBit(characters, first);
    if (parent < 0 && nodes.form(node) !== 0) setBit(characters, loneBit(first));
    if (parent >= 0) keys.push(pairKey(first, nodes.letterHash(node)));
  }
  let words = 1;
  while (words * 32 < keys.length * FILTER_BITS) words *= 2;
  const filter = new Int32Array(words);
  for (const key of keys) filter[key & (words - 1)] = (filter[key & (words - 1)] ?? 0) | filterBits(key);
  return { filter, characters: hasCharacters ? characters : new Int32Array(0) };
}

/** Freezes what was gathered; linear. Sequences that collide under one seed are placed with another. */
export function* tableSteps(builder: SequenceBuilder): Steps<SequenceTable> {
  const { nodes } = builder;
  const slots = Math.max(8, Math.ceil(nodes.count / LOAD));
  for (let attempt = 0; ; attempt++) {
    const seed = (FIRST_SEED + Math.imul(attempt, 0x9e3779b1)) | 0;
    try {
      const table = yield* placed(nodes, seed, slots);
      return { seed, slots, table, ...(yield* startFilter(nodes)) };
    } catch (error) {
      if (!(error instanceof HashCollision) || attempt + 1 >= MOST_SEEDS) throw error;
    }
  }
}

/** `tableSteps` in one go. */
export function tableOf(builder: SequenceBuilder): SequenceTable {
  return allSteps(tableSteps(builder));
}
