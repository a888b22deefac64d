/** Times of one measured piece of work in milliseconds. */
export type Timing = { readonly min: number; readonly median: number; readonly rounds: number };

/** Pieces of work by name. */
export type Pieces<Name extends string> = Readonly<Record<Name, () => unknown>>;

export type Pace = {
  /** Rounds at least, unless the time runs out first. */
  readonly rounds: number;
  /** Milliseconds for all rounds of all pieces; every piece runs at least once. */
  readonly boxMs: number;
  /**
   * Rounds before the first that counts, for at most a quarter of the time: the engine compiles a scan in several
   * steps, the last of them only after some dozen runs.
   */
  readonly warmUp: number;
};

export const FULL_PACE: Pace = { rounds: 25, boxMs: 4_000, warmUp: 60 };
export const QUICK_PACE: Pace = { rounds: 15, boxMs: 1_000, warmUp: 30 };

function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    min: sorted[0] ?? Number.NaN,
    median: sorted[sorted.length >> 1] ?? Number.NaN,
    rounds: sorted.length,
  };
}

let sink: unknown;

/**
 * Times pieces of work in turn, one of each per round, so that a busy moment of the computer hits all alike. Read
 * the minima: on a busy computer they are what the work itself takes.
 */
export function interleaved<Name extends string>(
  pieces: Pieces<Name>,
  pace: Pace,
): Readonly<Record<Name, Timing>> {
  const runs = Object.values<() => unknown>(pieces).map((work) => ({ work, times: [] as number[] }));
  const warm = performance.now() + pace.boxMs / 4;
  for (let round = 0; round < pace.warmUp && performance.now() < warm; round++)
    for (const { work } of runs) sink = work();
  const end = performance.now() + pace.boxMs;
  for (let round = 0; round < pace.rounds && (round === 0 || performance.now() < end); round++) {
    for (const { work, times } of runs) {
      const start = performance.now();
      sink = work();
      times.push(performance.now() - start);
    }
  }
  if (sink === runs) throw new Error('Unreachable: keeps the results of the work alive');
  return mapped(
    pieces,
    runs.map(({ times }) => timingOf(times)),
  );
}

/** The timings under the names of their pieces, which are in the same order. */
function mapped<Name extends string>(
  pieces: Pieces<Name>,
  timings: readonly Timing[],
): Readonly<Record<Name, Timing>> {
  const named: { [Key in Name]?: Timing } = {};
  let index = 0;
  for (const name in pieces) named[name] = timings[index++] ?? timingOf([]);
  if (!isComplete(pieces, named)) throw new Error('A piece of work was not timed');
  return named;
}

function isComplete<Name extends string>(
  pieces: Pieces<Name>,
  named: { readonly [Key in Name]?: Timing },
): named is Readonly<Record<Name, Timing>> {
  return Object.keys(pieces).every((name) => name in named);
}

/** The lower bound of every scan: one look at each unit. Five passes, for a clock that ticks in steps. */
export const BOUND_PASSES = 5;

export function plainPass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

export function plainPasses(text: string): number {
  let sum = 0;
  for (let pass = 0; pass < BOUND_PASSES; pass++) sum ^= plainPass(text);
  return sum;
}

let fastestPassNs = Number.POSITIVE_INFINITY;

/** Lets the engine compile the pass as well as it can, before anything is compared with it. */
export function warmBound(text: string): void {
  const end = performance.now() + 300;
  while (performance.now() < end) boundNs(text, timed(() => plainPasses(text)).ms);
}

/**
 * Nanoseconds per unit of the plain pass, from the milliseconds of `plainPasses`: the fastest this process has seen,
 * for an engine that happens to run the pass badly in one row must not flatter what stands beside it.
 */
export function boundNs(text: string, ms: number): number {
  fastestPassNs = Math.min(fastestPassNs, (ms * 1e6) / BOUND_PASSES / text.length);
  return fastestPassNs;
}

/** Runs once and answers the result and its time in milliseconds. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
