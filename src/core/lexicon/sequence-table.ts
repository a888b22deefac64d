import { extendA, extendB, followA, followB } from './token-hash.ts';

/** Slots are filled up to this share; linear probing stays short below it. */
const LOAD = 0.7;
const FIRST_SEED = 0x51795171;
const MOST_SEEDS = 8;

class HashCollision extends Error {}

function unitsOf(token: string): Uint16Array {
  const units = new Uint16Array(token.length);
  for (let at = 0; at < token.length; at++) units[at] = token.charCodeAt(at);
  return units;
}

/**
 * A trie of token sequences as one open-addressing hash table: a node is the pair of hashes of a sequence, stored
 * as hash B at a slot chosen by hash A. A node that ends a written form carries the form's number.
 */
export class SequenceTable {
  readonly words: Int32Array;
  readonly slots: number;
  readonly seed: number;
  formCount = 0;
  /** For each slot, which sequence put it there: its number and length, to tell a collision from a repetition. */
  private readonly owner: Int32Array;
  private readonly depth: Uint8Array;
  private readonly sequences: readonly (readonly string[])[];

  private constructor(sequences: readonly (readonly string[])[], seed: number) {
    const nodes = sequences.reduce((sum, tokens) => sum + tokens.length, 0);
    this.sequences = sequences;
    this.seed = seed;
    this.slots = Math.max(16, Math.ceil(nodes / LOAD));
    this.words = new Int32Array(this.slots * 2);
    this.owner = new Int32Array(this.slots);
    this.depth = new Uint8Array(this.slots);
    for (let sequence = 0; sequence < sequences.length; sequence++) this.insert(sequence);
  }

  static of(sequences: readonly (readonly string[])[]): SequenceTable {
    for (let attempt = 0; ; attempt++) {
      try {
        return new SequenceTable(sequences, (FIRST_SEED + Math.imul(attempt, 0x9e3779b1)) | 0);
      } catch (error) {
        if (!(error instanceof HashCollision) || attempt + 1 >= MOST_SEEDS) throw error;
      }
    }
  }

  /** The number of the form that ends with these tokens; the tokens must have been given to `of`. */
  formOf(tokens: readonly string[]): number {
    let a = 0;
    let b = 0;
    for (const token of tokens) [a, b] = this.follow(a, b, token);
    const slot = this.find(a, b);
    return ((this.words[slot * 2 + 1] ?? 0) >>> 1) - 1;
  }

  private follow(a: number, b: number, token: string): [number, number] {
    const range = { units: unitsOf(token), start: 0, end: token.length };
    return [followA(a, extendA(this.seed, range)), followB(b, extendB(~this.seed, range))];
  }

  private find(a: number, b: number): number {
    const fingerprint = b === 0 ? 1 : b;
    let slot = Math.floor(((a >>> 0) / 0x100000000) * this.slots);
    while (this.words[slot * 2] !== 0 && this.words[slot * 2] !== fingerprint)
      slot = slot + 1 === this.slots ? 0 : slot + 1;
    return slot;
  }

  private insert(sequence: number): void {
    const tokens = this.sequences[sequence] ?? [];
    let a = 0;
    let b = 0;
    tokens.forEach((token, index) => {
      [a, b] = this.follow(a, b, token);
      const slot = this.find(a, b);
      if (this.words[slot * 2] === 0) {
        this.words[slot * 2] = b === 0 ? 1 : b;
        this.owner[slot] = sequence;
        this.depth[slot] = index + 1;
      } else this.expectSame(slot, tokens, index + 1);
      const value = this.words[slot * 2 + 1] ?? 0;
      if (index + 1 < tokens.length) this.words[slot * 2 + 1] = value | 1;
      else if (value >>> 1 === 0) this.words[slot * 2 + 1] = (++this.formCount << 1) | (value & 1);
    });
  }

  private expectSame(slot: number, tokens: readonly string[], depth: number): void {
    const owner = this.sequences[this.owner[slot] ?? 0] ?? [];
    const same =
      this.depth[slot] === depth && tokens.slice(0, depth).every((token, index) => token === owner[index]);
    if (!same) throw new HashCollision(`"${tokens.join(' ')}" and "${owner.join(' ')}" have the same hash`);
  }
}
