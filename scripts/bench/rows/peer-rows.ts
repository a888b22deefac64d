import { Worker } from 'node:worker_threads';
import type { Compiled } from '../adapter.ts';
import { PEERS } from '../peers/all.ts';
import type { PeerAnswer, PeerTask } from '../peers/peer-task.ts';
import type { SubTask } from '../sub-task.ts';
import type { TextKind } from '../texts.ts';
import type { Pace } from '../timing.ts';

export type PeerRow = {
  readonly peer: string;
  readonly names: number;
  readonly text: TextKind;
  readonly units: number;
  readonly expected: number;
  readonly outcome:
    | { readonly kind: 'measured'; readonly answer: PeerAnswer; readonly timesOurs: number }
    | { readonly kind: 'unfinished'; readonly why: string };
};

export type PeerBox = {
  /** Milliseconds for preparing, checking and measuring one peer on one list of names. */
  readonly boxMs: number;
  readonly pace: Pace;
};

const THREAD = new URL('../peers/peer-thread.ts', import.meta.url);

const MEMORY_MB = 6_000;

/** What became of a thread: its answer, or in words why there is none. */
type ThreadEnd = { readonly answer: PeerAnswer } | { readonly why: string };

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function runThread(task: PeerTask, boxMs: number): Promise<ThreadEnd> {
  const worker = new Worker(THREAD, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    const end = (how: ThreadEnd): void => {
      clearTimeout(timer);
      worker.terminate().then(() => resolve(how), reject);
    };
    const timer = setTimeout(() => end({ why: `did not finish in ${Math.round(boxMs / 1_000)} s` }), boxMs);
    worker.on('message', (answer: PeerAnswer) => end({ answer }));
    worker.on('error', (error: unknown) => {
      if (isOutOfMemory(error)) end({ why: `needs more than ${MEMORY_MB / 1_000} GB` });
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
}

type PeerInput = { readonly task: SubTask; readonly text: TextKind; readonly lexicon: Compiled };

async function peerRow(peer: string, { task, text, lexicon }: PeerInput, box: PeerBox): Promise<PeerRow> {
  const { names, expected } = task;
  const row = { peer, names: names.length, text, units: task.text.length, expected: expected.length };
  const given = { peer, names, text: task.text, expected, lexicon, pace: box.pace };
  const end = await runThread(given, box.boxMs);
  if ('why' in end) return { ...row, outcome: { kind: 'unfinished', why: end.why } };
  const { answer } = end;
  return { ...row, outcome: { kind: 'measured', answer, timesOurs: answer.searchMs / answer.ownMs } };
}

/**
 * Every peer on one list of names. `hopeless` names those that did not finish with a shorter list; they are not
 * asked again, and those that do not finish now are added.
 */
export async function peerRows(
  input: PeerInput,
  box: PeerBox,
  hopeless: Set<string>,
): Promise<readonly PeerRow[]> {
  const rows: PeerRow[] = [];
  for (const { name } of PEERS) {
    if (hopeless.has(name)) {
      const { names, expected, text } = input.task;
      const row = { peer: name, names: names.length, text: input.text, units: text.length };
      const why = 'not tried: did not finish with fewer names';
      rows.push({ ...row, expected: expected.length, outcome: { kind: 'unfinished', why } });
      continue;
    }
    const row = await peerRow(name, input, box);
    if (row.outcome.kind === 'unfinished') hopeless.add(name);
    rows.push(row);
  }
  return rows;
}
