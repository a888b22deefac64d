import { hashOfText } from '../text/letter-hash.ts';
import type { Affix } from './affixes/affix.ts';

/** Words of what may be put in an affix's place: its hash, its length, the affix's shortest remainder, its number. */
export const PUT_WORDS = 4;
/** Words of a state: hash of the letters taken off, first and last place in `puts`, number of letters taken off. */
export const STATE_WORDS = 4;
/** The transition table is at most this full. */
const LOAD = 0.4;

/**
 * Affixes of all scripts as one trie in typed arrays, read letter by letter from the token's edge inwards; states are
 * numbered from 1, and each script class has a root of its own.
 */
export type AffixTrie = {
  readonly roots: Int32Array;
  /** By script class and the low bits of the letter at the edge: 1 when some affix may have it there. */
  readonly edges: Uint8Array;
  /** `state << 16 | letter` and the state it leads to, linear probing, a power of two of slots; 0 is free. */
  readonly transitions: Int32Array;
  readonly states: Int32Array;
  readonly puts: Int32Array;
  readonly affixes: readonly Affix[];
};

const EDGE_BITS = 8;

/** The place of a letter in `edges`. */
export function edgeOf(scriptClass: number, letter: number): number {
  return (scriptClass << EDGE_BITS) | (letter & ((1 << EDGE_BITS) - 1));
}

/** The place of a transition in the table. */
function transitionSlot(key: number, slots: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & (slots - 1);
}

/** The state after one more letter, or 0. */
export function stepInwards({ transitions }: AffixTrie, state: number, letter: number): number {
  const key = (state << 16) | letter;
  const slots = transitions.length >> 1;
  for (let slot = transitionSlot(key, slots); ; slot = (slot + 1) & (slots - 1)) {
    const found = transitions[slot * 2];
    if (found === key) return transitions[slot * 2 + 1] ?? 0;
    if (found === 0) return 0;
  }
}

type Growing = { readonly next: Map<number, number>; strip: string; readonly affixes: Affix[] };

function grown(lists: readonly (readonly Affix[])[], inwards: (strip: string) => string) {
  const states: Growing[] = [];
  const stateOf = (strip: string): number => states.push({ next: new Map(), strip, affixes: [] });
  const roots = lists.map((affixes) => (affixes.length === 0 ? 0 : stateOf('')));
  lists.forEach((affixes, scriptClass) => {
    for (const affix of affixes) {
      let state = roots[scriptClass] ?? 0;
      for (const letter of inwards(affix.strip)) {
        const { next } = states[state - 1] ?? { next: new Map<number, number>() };
        const known = next.get(letter.charCodeAt(0));
        if (known === undefined) next.set(letter.charCodeAt(0), stateOf(''));
        state = next.get(letter.charCodeAt(0)) ?? 0;
      }
      const end = states[state - 1];
      if (end) {
        end.strip = affix.strip;
        end.affixes.push(affix);
      }
    }
  });
  return { roots, states };
}

/** Builds the trie; `inwards` gives an affix's letters in the order they are read. Letters are of the basic plane. */
export function affixTrie(
  lists: readonly (readonly Affix[])[],
  inwards: (strip: string) => string,
): AffixTrie {
  const { roots, states } = grown(lists, inwards);
  const edges = states.reduce((sum, { next }) => sum + next.size, 0);
  let slots = 8;
  while (slots * LOAD < edges) slots *= 2;
  const transitions = new Int32Array(slots * 2);
  const stateWords = new Int32Array((states.length + 1) * STATE_WORDS);
  const puts: number[] = [];
  const affixes: Affix[] = [];
  states.forEach((state, index) => {
    for (const [letter, next] of state.next) {
      const key = ((index + 1) << 16) | letter;
      let slot = transitionSlot(key, slots);
      while (transitions[slot * 2] !== 0) slot = (slot + 1) & (slots - 1);
      transitions.set([key, next], slot * 2);
    }
    const first = puts.length;
    for (const affix of state.affixes)
      puts.push(hashOfText(affix.put), affix.put.length, affix.minRemainder, affixes.push(affix) - 1);
    stateWords.set(
      [hashOfText(state.strip), first, puts.length, state.strip.length],
      (index + 1) * STATE_WORDS,
    );
  });
  const edgeBits = new Uint8Array(lists.length << EDGE_BITS);
  roots.forEach((root, scriptClass) => {
    for (const letter of states[root - 1]?.next.keys() ?? []) edgeBits[edgeOf(scriptClass, letter)] = 1;
  });
  return {
    roots: Int32Array.from(roots),
    edges: edgeBits,
    transitions,
    states: stateWords,
    puts: Int32Array.from(puts),
    affixes,
  };
}
