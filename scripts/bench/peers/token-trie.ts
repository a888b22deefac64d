import { type Hit, sortedHits } from '../hits.ts';
import type { Peer } from './peer.ts';

type TrieNode = { readonly next: Map<string, TrieNode>; ends: boolean };

function trieOf(names: readonly string[]): TrieNode {
  const root: TrieNode = { next: new Map(), ends: false };
  for (const name of names) {
    let node = root;
    for (const token of name.split(/ /u)) {
      let next = node.next.get(token);
      if (!next) {
        next = { next: new Map(), ends: false };
        node.next.set(token, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return root;
}

function searchTrie(root: TrieNode, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  // The text begins with a space, so every token ends at the space after the one before it.
  for (let start = 1; start < text.length; start = text.indexOf(' ', start) + 1) {
    let node: TrieNode | undefined = root;
    for (let from = start; from < text.length; ) {
      const end = text.indexOf(' ', from);
      node = node.next.get(text.slice(from, end));
      if (!node) break;
      if (node.ends) hits.push({ start, end });
      from = end + 1;
    }
  }
  return hits;
}

/** A trie of tokens in Maps, as FlashText keeps its keywords. */
export const TOKEN_TRIE: Peer = {
  name: 'token trie of Maps (FlashText)',
  prepare(names) {
    const root = trieOf(names);
    return {
      search: (text) => searchTrie(root, text),
      hits: (text) => sortedHits(searchTrie(root, text)),
    };
  },
};
