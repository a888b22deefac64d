import { MODERN_AHO_CORASICK, MONYONE_AHO_CORASICK } from './aho-corasick.ts';
import { DOUBLE_ARRAY } from './double-array.ts';
import type { Peer } from './peer.ts';
import { REGEXP_EACH } from './regexp-each.ts';
import { TOKEN_TRIE } from './token-trie.ts';

/** Peers that run in JavaScript; grep and ripgrep stand beside them as programs of their own. */
export const PEERS: readonly Peer[] = [
  DOUBLE_ARRAY,
  TOKEN_TRIE,
  MODERN_AHO_CORASICK,
  MONYONE_AHO_CORASICK,
  REGEXP_EACH,
];
