import type { Compiled } from '../adapter.ts';
import type { Hit } from '../hits.ts';
import type { Pace } from '../timing.ts';

/** What a peer's thread is given to do. */
export type PeerTask = {
  readonly peer: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly expected: readonly Hit[];
  /** Our own compiled lexicon, measured in turn with the peer. */
  readonly lexicon: Compiled;
  readonly pace: Pace;
};

/** What it answers. Times are minima in milliseconds for the whole text. */
export type PeerAnswer = {
  readonly prepareMs: number;
  readonly searchMs: number;
  readonly ownMs: number;
  readonly rounds: number;
  /** Bytes of its buffers, or what its objects add to the heap. */
  readonly bytes: number;
  readonly bytesAre: 'buffers' | 'heap';
  readonly found: number;
  /** `null` when it finds the same places as we do, else what differs. */
  readonly difference: string | null;
};
