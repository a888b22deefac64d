/** What tells and counts time: `globalThis` in a background. */
export type Timers = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

/** A background that is asked nothing lives for about 30 seconds; whatever is left to do must begin well before. */
const QUIET_MS = 8_000;

/** Answers a function to call whenever something was asked; `work` begins when nothing was for a while. */
export function atQuietMoment(work: () => void, timers: Timers, signal: AbortSignal): () => void {
  let waiting: ReturnType<Timers['setTimeout']> | undefined;
  signal.addEventListener('abort', () => timers.clearTimeout(waiting));
  return () => {
    timers.clearTimeout(waiting);
    if (!signal.aborted) waiting = timers.setTimeout(work, QUIET_MS);
  };
}
