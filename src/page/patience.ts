import type { Clock } from './clock.ts';

/** Milliseconds of quiet to wait for: new text is read soon, a change of looks (which may show text) later. */
const QUIET = { text: 250, look: 1000 } as const;
const SHORTEST_GAP = 500;
const LONGEST_GAP = 10_000;

/** Waits for a busy page to come to rest. */
export type Patience = {
  /** Something changed: run once it is quiet, or once the present gap is over. */
  stir(what: keyof typeof QUIET): void;
  /** The page is another one now: what was learnt about its restlessness is void. */
  forget(): void;
  end(): void;
};

/**
 * Runs `act` after a change, when the page has been quiet for a moment. On a page that is never quiet it runs all
 * the same, with gaps that double from half a second to ten seconds; a pause twice as long as the gap brings the
 * short gap back.
 */
export function createPatience(clock: Clock, act: () => void): Patience {
  let gap = SHORTEST_GAP;
  let lastRun = Number.NEGATIVE_INFINITY;
  let firstStir: number | null = null;
  let callOff = (): void => {};

  function run(): void {
    lastRun = clock.now();
    firstStir = null;
    gap = Math.min(gap * 2, LONGEST_GAP);
    act();
  }

  return {
    stir(what) {
      const now = clock.now();
      if (firstStir === null && now - lastRun > 2 * gap) gap = SHORTEST_GAP;
      firstStir ??= now;
      const whenQuiet = Math.max(now + QUIET[what], lastRun + gap);
      const atTheLatest = Math.max(firstStir + QUIET[what] + gap, lastRun + gap);
      callOff();
      callOff = clock.after(Math.max(0, Math.min(whenQuiet, atTheLatest) - now), run);
    },
    forget() {
      gap = SHORTEST_GAP;
      lastRun = Number.NEGATIVE_INFINITY;
    },
    end: () => callOff(),
  };
}
