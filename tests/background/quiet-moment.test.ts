import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { atQuietMoment } from '../../entrypoints/background/quiet-moment.ts';

function quiet() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const work = vi.fn();
  const controller = new AbortController();
  return { work, controller, asked: atQuietMoment(work, globalThis, controller.signal) };
}

describe('work for a quiet moment', () => {
  test('waits until nothing was asked for a while, and is done once', () => {
    const { work, asked } = quiet();
    asked();
    vi.advanceTimersByTime(7000);
    asked();
    vi.advanceTimersByTime(7000);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('begins well before a background that rests is ended', () => {
    const { work, asked } = quiet();
    asked();
    vi.advanceTimersByTime(15_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (scene: ReturnType<typeof quiet>) => void]>([
    ['before it is asked', ({ controller, asked }) => [controller.abort(), asked()]],
    ['while it waits', ({ controller, asked }) => [asked(), controller.abort()]],
  ])('is not done when it is aborted %s', (_label, act) => {
    const scene = quiet();
    act(scene);
    vi.advanceTimersByTime(60_000);
    expect(scene.work).not.toHaveBeenCalled();
  });
});
