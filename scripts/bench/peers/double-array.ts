import { type Hit, sortedHits } from '../hits.ts';
import type { Peer } from './peer.ts';

/**
 * A double-array trie with tails, the second-best structure for the lexicon: a state is an index, its child by unit
 * code `c` is `base + c` when `check` there names the state. A branch that leads to one name only is cut off and the
 * rest of the name is compared as a string of codes.
 */
export type DoubleArray = {
  /** Unit to code from 2 up, the space first, then by frequency; 0 is no unit of any name. */
  readonly codes: Uint16Array;
  /** State to offset of its children; `-1 - tail` for a state whose only name goes on in `tails`. */
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Codes of name ends, each closed by the end code. */
  readonly tails: Uint16Array;
};

const SPACE = 0x20;
/** The child by this code says that a name ends in the state. */
const END_CODE = 1;
const FREE = -1;
const CROWDED = 0.9;

function codesOf(names: readonly string[]): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (const name of names) {
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  const used = Array.from(counts.keys()).filter((unit) => counts[unit] !== 0 && unit !== SPACE);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const codes = new Uint16Array(0x10000);
  [SPACE, ...used].forEach((unit, index) => {
    codes[unit] = END_CODE + 1 + index;
  });
  return codes;
}

function keysOf(names: readonly string[], codes: Uint16Array): readonly Uint16Array[] {
  const keys = names.map((name) => {
    const key = new Uint16Array(name.length + 1);
    for (let at = 0; at < name.length; at++) key[at] = codes[name.charCodeAt(at)] ?? 0;
    key[name.length] = END_CODE;
    return key;
  });
  return keys.sort((one, two) => {
    const shared = Math.min(one.length, two.length);
    for (let at = 0; at < shared; at++) {
      const order = (one[at] ?? 0) - (two[at] ?? 0);
      if (order !== 0) return order;
    }
    return one.length - two.length;
  });
}

/** Keys `from` up to `to` share their first `depth` codes, which lead to `state`. */
type Branch = { readonly state: number; readonly from: number; readonly to: number; readonly depth: number };

class Builder {
  private readonly keys: readonly Uint16Array[];
  private readonly tails: number[] = [];
  private readonly codes: Uint16Array;
  private base = new Int32Array(1 << 16);
  private check = new Int32Array(1 << 16).fill(FREE);
  /** Below it nearly everything is taken. */
  private firstFree = 1;

  constructor(names: readonly string[]) {
    this.codes = codesOf(names);
    this.keys = keysOf(names, this.codes);
  }

  build(): DoubleArray {
    this.check[0] = 0;
    const open: Branch[] = [{ state: 0, from: 0, to: this.keys.length, depth: 0 }];
    for (let branch = open.pop(); branch !== undefined; branch = open.pop()) this.expand(branch, open);
    const { codes, base, check } = this;
    return { codes, base, check, tails: Uint16Array.from(this.tails) };
  }

  private expand({ state, from, to, depth }: Branch, open: Branch[]): void {
    if (to - from === 1) {
      this.base[state] = -1 - this.tails.length;
      for (const code of this.keys[from]?.subarray(depth) ?? []) this.tails.push(code);
      return;
    }
    const labels: number[] = [];
    const starts: number[] = [];
    for (let at = from; at < to; at++) {
      const code = this.keys[at]?.[depth] ?? 0;
      if (code === labels.at(-1)) continue;
      labels.push(code);
      starts.push(at);
    }
    const base = this.place(labels);
    this.base[state] = base;
    for (const label of labels) this.check[base + label] = state;
    labels.forEach((label, index) => {
      if (label === END_CODE) return;
      const range = { from: starts[index] ?? from, to: starts[index + 1] ?? to };
      open.push({ state: base + label, ...range, depth: depth + 1 });
    });
  }

  /** The first offset at which all children find a free place. */
  private place(labels: readonly number[]): number {
    const first = labels[0] ?? 0;
    const last = labels.at(-1) ?? 0;
    let taken = 0;
    const begin = Math.max(this.firstFree, first + 1);
    for (let slot = begin; ; slot++) {
      const base = slot - first;
      if (base + last >= this.check.length) this.grow(base + last);
      if (this.check[slot] !== FREE) {
        taken++;
        continue;
      }
      if (!labels.every((label) => this.check[base + label] === FREE)) continue;
      // Where nearly every place is taken the search need not begin again.
      if (taken / (slot - begin + 1) > CROWDED) this.firstFree = slot;
      return base;
    }
  }

  private grow(needed: number): void {
    const size = Math.max(this.check.length * 2, needed + 1);
    const base = new Int32Array(size);
    const check = new Int32Array(size).fill(FREE);
    base.set(this.base);
    check.set(this.check);
    this.base = base;
    this.check = check;
  }
}

export function doubleArrayOf(names: readonly string[]): DoubleArray {
  return new Builder(names).build();
}

/** Bytes up to the last state in use. */
export function doubleArrayBytes({ codes, check, tails }: DoubleArray): number {
  let states = check.length;
  while (states > 0 && check[states - 1] === FREE) states--;
  return codes.byteLength + states * 8 + tails.byteLength;
}

/** Where the rest of a name ends in the text; `-1` when the text goes on otherwise or the word does. */
function tailEnd({ codes, tails }: DoubleArray, tail: number, place: { text: string; from: number }): number {
  const { text } = place;
  let at = place.from;
  for (let index = tail; tails[index] !== END_CODE; index++, at++)
    if (at >= text.length || codes[text.charCodeAt(at)] !== tails[index]) return -1;
  return text.charCodeAt(at) === SPACE ? at : -1;
}

/** Adds the names that begin at `start`. */
function walk(trie: DoubleArray, { text, start }: { text: string; start: number }, hits: Hit[]): void {
  const { codes, base, check } = trie;
  for (let state = 0, at = start; at < text.length; at++) {
    const offset = base[state] ?? 0;
    if (offset < 0) {
      const end = tailEnd(trie, -1 - offset, { text, from: at });
      if (end >= 0) hits.push({ start, end });
      return;
    }
    const unit = text.charCodeAt(at);
    if (unit === SPACE && check[offset + END_CODE] === state) hits.push({ start, end: at });
    const code = codes[unit] ?? 0;
    if (code === 0 || check[offset + code] !== state) return;
    state = offset + code;
  }
}

function searchTrie(trie: DoubleArray, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < text.length; at++)
    if (text.charCodeAt(at - 1) === SPACE) walk(trie, { text, start: at }, hits);
  return hits;
}

export const DOUBLE_ARRAY: Peer = {
  name: 'double-array trie with tails',
  prepare(names) {
    const trie = doubleArrayOf(names);
    return {
      bytes: doubleArrayBytes(trie),
      search: (text) => searchTrie(trie, text),
      hits: (text) => sortedHits(searchTrie(trie, text)),
    };
  },
};
