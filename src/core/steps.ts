/** Work in steps of a few milliseconds: whoever runs it decides what happens between them. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work in one go. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
