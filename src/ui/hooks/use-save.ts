import { useEffect, useState } from 'preact/hooks';
import type { SavedState } from '../../core/corpus/page-summary.ts';
import type { Result } from '../../core/result.ts';
import { type Failure, unexpectedFailure } from '../failure.ts';

/** How long a save can be taken back, in milliseconds. */
export const UNDO_TIME = 10_000;

/** Saving as the reader sees it. `saved` is what the corpus holds of the page meanwhile. */
export type Saving =
  | { readonly kind: 'idle'; readonly saved: SavedState }
  | { readonly kind: 'saving'; readonly saved: SavedState }
  | { readonly kind: 'just-saved'; readonly saved: SavedState; readonly undo: 'offered' | 'none' }
  | { readonly kind: 'undoing'; readonly saved: SavedState }
  | { readonly kind: 'undone'; readonly saved: SavedState }
  | { readonly kind: 'failed'; readonly saved: SavedState; readonly failure: Failure };

export type SaveActions = {
  save(): Promise<Result<SavedState, Failure>>;
  undoSave(): Promise<Result<null, Failure>>;
};

export type SaveControls = {
  readonly saving: Saving;
  readonly save: () => void;
  readonly undo: () => void;
  /** While held (the reader is on the button), the offer to undo does not run out. */
  readonly holdUndo: (held: boolean) => void;
};

/**
 * Saving and taking it back. Only the first save of a page can be undone: saving again has replaced the older text,
 * and removing the article would lose both.
 */
export function useSave(known: SavedState, actions: SaveActions): SaveControls {
  const [done, setSaving] = useState<Saving>({ kind: 'idle', saved: known });
  // Until the reader acts, what is known of the page may still be corrected: it was compared with the saved text.
  const saving: Saving = done.kind === 'idle' ? { kind: 'idle', saved: known } : done;
  const [held, setHeld] = useState(false);
  const offered = saving.kind === 'just-saved' && saving.undo === 'offered';

  useEffect(() => {
    if (!offered || held) return undefined;
    const timer = setTimeout(
      () => setSaving((now) => (now.kind === 'just-saved' ? { ...now, undo: 'none' } : now)),
      UNDO_TIME,
    );
    return () => clearTimeout(timer);
  }, [offered, held]);

  const { saved } = saving;
  const failed = (failure: Failure) => setSaving({ kind: 'failed', saved, failure });
  const save = () => {
    setSaving({ kind: 'saving', saved });
    const undo = saved.kind === 'not-saved' ? 'offered' : 'none';
    actions.save().then(
      (result) =>
        result.ok ? setSaving({ kind: 'just-saved', saved: result.value, undo }) : failed(result.failure),
      (error: unknown) => failed(unexpectedFailure(error)),
    );
  };
  const undo = () => {
    setSaving({ kind: 'undoing', saved });
    actions.undoSave().then(
      (result) =>
        result.ok ? setSaving({ kind: 'undone', saved: { kind: 'not-saved' } }) : failed(result.failure),
      (error: unknown) => failed(unexpectedFailure(error)),
    );
  };
  return { saving, save, undo, holdUndo: setHeld };
}
