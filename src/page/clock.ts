import type { PageWindow } from './page-window.ts';

/** Time as the page code needs it, so that tests can turn it by hand. All times in milliseconds. */
export type Clock = {
  now(): number;
  /** Runs once after the given time; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
};

export function windowClock(window: PageWindow): Clock {
  return {
    now: () => window.performance.now(),
    after(milliseconds, run) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
