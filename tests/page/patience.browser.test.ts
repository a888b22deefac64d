import { beforeEach, describe, expect, it } from 'vitest';
import { createPatience, type Patience } from '../../src/page/patience.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';

let clock: HandClock;
let runs: number[];
let patience: Patience;

beforeEach(() => {
  clock = createHandClock();
  runs = [];
  patience = createPatience(clock, () => runs.push(clock.now()));
});

/** Stirs every `step` milliseconds for a while, as a ticker or an animation does. */
function stirEvery(step: number, milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += step) {
    patience.stir('text');
    clock.pass(step);
  }
}

describe('createPatience', () => {
  it('runs once when a burst of changes is over', () => {
    stirEvery(10, 200);
    expect(runs).toEqual([]);
    clock.pass(10_000);
    expect(runs.length).toBe(1);
  });

  it('waits longer when only the looks changed', () => {
    patience.stir('look');
    clock.pass(900);
    expect(runs).toEqual([]);
    clock.pass(100);
    expect(runs).toEqual([1000]);
  });

  it('runs on a page that is never quiet, in gaps that double up to ten seconds', () => {
    stirEvery(50, 60_000);
    const gaps = runs.slice(1).map((time, index) => time - runs[index]!);
    expect(runs[0]).toBeLessThanOrEqual(1000);
    expect(gaps.every((gap, index) => index === 0 || gap >= gaps[index - 1]!)).toBe(true);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(10_000);
    expect(gaps.at(-1)).toBeLessThanOrEqual(10_500);
    expect(runs.length).toBeLessThan(12);
  });

  it('slows down for a page that changes a little all the time', () => {
    stirEvery(400, 60_000);
    expect(runs.length).toBeLessThan(15);
  });

  it('is quick again after a long calm', () => {
    stirEvery(50, 60_000);
    clock.pass(60_000);
    const before = clock.now();
    const count = runs.length;
    patience.stir('text');
    clock.pass(1000);
    expect(runs.length).toBe(count + 1);
    expect(runs.at(-1)! - before).toBe(250);
  });

  it('is quick again on another page', () => {
    stirEvery(50, 60_000);
    const count = runs.length;
    patience.forget();
    patience.stir('text');
    clock.pass(1000);
    expect(runs.length).toBe(count + 1);
  });

  it('does not run after its end', () => {
    patience.stir('text');
    patience.end();
    clock.pass(10_000);
    expect(runs).toEqual([]);
  });
});
