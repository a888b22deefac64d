/** Runs of one piece of work, never two at a time. */
export type SingleRun = {
  /** Runs now, or once more after the run that is going on; resolves when the page is up to date. */
  request(): Promise<void>;
  /** Resolves when nothing is running. */
  settled(): Promise<void>;
};

/** `work` must not reject: nobody would hear of it. However often it is requested meanwhile, it runs once more. */
export function createSingleRun(work: () => Promise<void>): SingleRun {
  let running: Promise<void> | null = null;
  let again = false;

  async function runAll(): Promise<void> {
    do {
      again = false;
      await work();
    } while (again);
    running = null;
  }

  return {
    request() {
      if (running === null) running = runAll();
      else again = true;
      return running;
    },
    settled: () => running ?? Promise.resolve(),
  };
}
