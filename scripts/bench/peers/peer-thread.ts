import { parentPort, workerData } from 'node:worker_threads';
import { open, scan } from '../adapter.ts';
import { usedMemory } from '../collect-garbage.ts';
import { difference } from '../hits.ts';
import { interleaved, timed } from '../timing.ts';
import { PEERS } from './all.ts';
import type { PeerAnswer, PeerTask } from './peer-task.ts';

/** One peer on one list of names, in a thread of its own, so that one that takes for ever can be stopped. */
function answer(task: PeerTask): PeerAnswer {
  const peer = PEERS.find(({ name }) => name === task.peer);
  if (!peer) throw new Error(`There is no peer called ${task.peer}`);
  const { names, text } = task;
  const before = usedMemory();
  const { value: prepared, ms: prepareMs } = timed(() => peer.prepare(names));
  const hits = prepared.hits(text);
  const heap = usedMemory().heap - before.heap;
  const lexicon = open(task.lexicon);
  const times = interleaved(
    {
      search: () => prepared.search(text),
      own: () => scan(text, lexicon, { affixes: false }),
    },
    task.pace,
  );
  return {
    prepareMs,
    searchMs: times.search.min,
    ownMs: times.own.min,
    rounds: times.search.rounds,
    bytes: prepared.bytes ?? heap,
    bytesAre: prepared.bytes === undefined ? 'heap' : 'buffers',
    found: hits.length,
    difference: difference(hits, task.expected),
  };
}

parentPort?.postMessage(answer(workerData));
