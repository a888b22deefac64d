import { AhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { sortedHits } from '../hits.ts';
import type { Peer } from './peer.ts';

const SPACE_WIDTH = 1;

/** Names are searched with the spaces around them, which makes occurrences whole words at no cost. */
function spaced(names: readonly string[]): string[] {
  return names.map((name) => ` ${name} `);
}

/** `@monyone/aho-corasick/fast`: the automaton in a double array. */
export const MONYONE_AHO_CORASICK: Peer = {
  name: '@monyone/aho-corasick/fast',
  prepare(names) {
    const automaton = new AhoCorasick(spaced(names));
    return {
      search: (text) => automaton.matchInText(text),
      hits: (text) =>
        sortedHits(
          automaton
            .matchInText(text)
            .map(({ begin, end }) => ({ start: begin + SPACE_WIDTH, end: end - SPACE_WIDTH })),
        ),
    };
  },
};

/** `modern-ahocorasick/fast`: cuts the text into grapheme clusters before it matches. */
export const MODERN_AHO_CORASICK: Peer = {
  name: 'modern-ahocorasick/fast',
  prepare(names) {
    const automaton = new ModernAhoCorasick(spaced(names));
    return {
      search: (text) => automaton.search(text),
      hits: (text) =>
        sortedHits(
          automaton
            .search(text)
            .map(({ start, end }) => ({ start: start + SPACE_WIDTH, end: end - SPACE_WIDTH })),
        ),
    };
  },
};
