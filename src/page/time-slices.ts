import type { PageWindow } from './page-window.ts';

/** Half of the 16 ms a slice may last: one block or one mark too many still fits in the other half. */
const SLICE_MILLISECONDS = 8;

/** Lets the page work in between: ask `isOver` often, and when it says so, `await rest()`. */
export type TimeSlices = { isOver(): boolean; rest(): Promise<void> };

export function createTimeSlices(window: PageWindow): TimeSlices {
  let end = window.performance.now() + SLICE_MILLISECONDS;
  return {
    isOver: () => window.performance.now() >= end,
    async rest() {
      await nextTask(window);
      end = window.performance.now() + SLICE_MILLISECONDS;
    },
  };
}

/** Resolves in a later task without the 4 ms that nested timers cost. */
function nextTask(window: PageWindow): Promise<void> {
  if (typeof window.scheduler?.yield === 'function') return window.scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new window.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
