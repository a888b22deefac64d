import type { Hit } from '../hits.ts';

/** A way to find names that is ready to search. */
export type PreparedPeer = {
  /** Size when it is one buffer or a few; left out for structures of objects. */
  readonly bytes?: number;
  /** What is timed. Its result is whatever the peer reports, in its own shape. */
  search(text: string): unknown;
  /** The same search as places, sorted, each once. */
  hits(text: string): readonly Hit[];
};

export type Peer = {
  readonly name: string;
  prepare(names: readonly string[]): PreparedPeer;
};
