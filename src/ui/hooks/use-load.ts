import { useCallback, useEffect, useState } from 'preact/hooks';

/** An asynchronous value: on its way, here, or failed with what was thrown. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A value bound to the key it was loaded for: an answer for an older key is never shown for a newer one. */
type Answer<Value> = { readonly key: string; readonly attempt: number; readonly loaded: Loaded<Value> };

const LOADING = { kind: 'loading' } as const;

/**
 * Loads a value whenever `key` changes and on `retry`. The signal aborts when the key changes or the component goes;
 * an answer that comes after that is dropped.
 */
export function useLoad<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  key: string,
): { readonly loaded: Loaded<Value>; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);

  // The key stands for whatever `load` reads; `load` itself is made anew on every render.
  useEffect(() => {
    const ended = new AbortController();
    const settle = (loaded: Loaded<Value>) => {
      if (!ended.signal.aborted) setAnswer({ key, attempt, loaded });
    };
    load(ended.signal).then(
      (value) => settle({ kind: 'ready', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
    return () => ended.abort();
  }, [key, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = answer !== null && answer.key === key && answer.attempt === attempt;
  return { loaded: current ? answer.loaded : LOADING, retry };
}
