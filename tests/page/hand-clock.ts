import type { Clock } from '../../src/page/clock.ts';

/** A clock that stands still until it is told to go on. */
export type HandClock = Clock & { pass(milliseconds: number): void };

export function createHandClock(): HandClock {
  let time = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, run) {
      const entry = { at: time + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        waiting = waiting.filter((each) => each !== next);
        time = next.at;
        next.run();
      }
      time = end;
    },
  };
}
