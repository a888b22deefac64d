import { type Compiled, compile, type Opened, open, sizesOf } from '../adapter.ts';
import { usedMemory } from '../collect-garbage.ts';
import { type BenchName, benchEntities } from '../names.ts';
import { interleaved, timed } from '../timing.ts';

/** What compiling, keeping and opening a lexicon costs. */
export type LexiconRow = {
  readonly names: number;
  /** Whether written forms were made that the list does not have. */
  readonly variants: boolean;
  readonly forms: number;
  readonly compileMs: number;
  readonly microsecondsPerName: number;
  readonly matchingBytesPerName: number;
  /** The fallback across scripts and the events. */
  readonly otherBytesPerName: number;
  readonly payloadBytesPerName: number;
  readonly openMs: number;
  readonly cloneMs: number;
  /** Objects that an opened lexicon keeps alive; its buffers are not among them. */
  readonly openHeapBytes: number;
};

export type CompiledNames = {
  readonly row: LexiconRow;
  readonly lexicon: Opened;
  readonly compiled: Compiled;
};

const COMPILE_BOX_MS = 2_500;
const MOST_COMPILATIONS = 9;

type Choice = { readonly variants: boolean };

/** Compiles as often as the time allows; the fastest counts. Names are raw: folding them is part of the time. */
function fastest(names: readonly BenchName[], { variants }: Choice): { compiled: Compiled; ms: number } {
  const entities = benchEntities(names);
  const begin = performance.now();
  let best = timed(() => compile({ entities, variants }));
  for (let round = 1; round < MOST_COMPILATIONS && performance.now() - begin < COMPILE_BOX_MS; round++) {
    const next = timed(() => compile({ entities, variants }));
    if (next.ms < best.ms) best = next;
  }
  return { compiled: best.value, ms: best.ms };
}

export function lexiconRow(names: readonly BenchName[], choice: Choice): CompiledNames {
  const { compiled, ms } = fastest(names, choice);
  const { matching, others, payload, forms } = sizesOf(compiled);
  const before = usedMemory();
  const lexicon = open(compiled);
  const openHeapBytes = Math.max(0, usedMemory().heap - before.heap);
  const times = interleaved(
    { open: () => open(compiled), clone: () => structuredClone(compiled) },
    { rounds: 15, boxMs: 1_500, warmUp: 1 },
  );
  const row = {
    names: names.length,
    variants: choice.variants,
    forms,
    compileMs: ms,
    microsecondsPerName: (ms * 1_000) / names.length,
    matchingBytesPerName: matching / names.length,
    otherBytesPerName: others / names.length,
    payloadBytesPerName: payload / names.length,
    openMs: times.open.min,
    cloneMs: times.clone.min,
    openHeapBytes,
  };
  return { row, lexicon, compiled };
}
