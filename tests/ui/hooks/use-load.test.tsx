import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { useLoad } from '../../../src/ui/hooks/use-load.ts';

afterEach(cleanup);

type Pending = {
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (error: Error) => void;
};

/** A loader whose answers the test gives, by key. */
function controlledLoads() {
  const pending = new Map<string, Pending>();
  const load = (key: string) => (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => pending.set(key, { signal, answer, fail }));
  const of = (key: string): Pending => {
    const found = pending.get(key);
    if (found === undefined) throw new Error(`nothing was loaded for ${key}`);
    return found;
  };
  return { load, of };
}

function Probe({
  loads,
  name,
}: {
  readonly loads: ReturnType<typeof controlledLoads>;
  readonly name: string;
}) {
  const { loaded, retry } = useLoad(loads.load(name), name);
  const said =
    loaded.kind === 'ready' ? loaded.value : loaded.kind === 'failed' ? String(loaded.error) : 'loading';
  return (
    <button type="button" onClick={retry}>
      {said}
    </button>
  );
}

const said = () => screen.getByRole('button').textContent;

describe('useLoad', () => {
  test('goes from loading to the value', async () => {
    const loads = controlledLoads();
    render(<Probe loads={loads} name="a" />);
    expect(said()).toBe('loading');
    await act(async () => loads.of('a').answer('value of a'));
    expect(said()).toBe('value of a');
  });

  test('tells what was thrown, and loads anew on request', async () => {
    const loads = controlledLoads();
    render(<Probe loads={loads} name="a" />);
    await act(async () => loads.of('a').fail(new Error('no disk')));
    expect(said()).toBe('Error: no disk');
    await act(async () => screen.getByRole('button').click());
    expect(said()).toBe('loading');
    await act(async () => loads.of('a').answer('second try'));
    expect(said()).toBe('second try');
  });

  test('drops the answer of a key that is no longer asked for', async () => {
    const loads = controlledLoads();
    const { rerender } = render(<Probe loads={loads} name="a" />);
    rerender(<Probe loads={loads} name="b" />);
    expect(loads.of('a').signal.aborted).toBe(true);
    await act(async () => loads.of('a').answer('too late'));
    expect(said()).toBe('loading');
    await act(async () => loads.of('b').answer('value of b'));
    expect(said()).toBe('value of b');
  });

  test('ends with the component', async () => {
    const loads = controlledLoads();
    const { unmount } = render(<Probe loads={loads} name="a" />);
    await act(() => void unmount());
    expect(loads.of('a').signal.aborted).toBe(true);
  });
});
