import { useRef } from 'preact/hooks';
import type { PageSummary, SavedState } from '../../core/corpus/page-summary.ts';
import { unreachable } from '../../core/unreachable.ts';
import { type Saving, useSave } from '../hooks/use-save.ts';
import type { Locale } from '../strings/locale.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { FailureNotice } from '../text/failure-notice.tsx';
import type { PopupActions } from './popup-actions.ts';

export type SaveBarProps = { readonly summary: PageSummary; readonly actions: PopupActions };

/** Whether the page is saved, and the button that saves it. One button stays in place, so the focus is never lost. */
export function SaveBar({ summary, actions }: SaveBarProps) {
  const locale = useLocale();
  const saveButton = useRef<HTMLButtonElement>(null);
  const { saving, save, undo, holdUndo } = useSave(summary.saved, actions);
  const busy = saving.kind === 'saving' || saving.kind === 'undoing';
  const undoOffered = saving.kind === 'just-saved' && saving.undo === 'offered';
  const undoNow = () => {
    holdUndo(false);
    saveButton.current?.focus();
    undo();
  };
  return (
    <section class="save" aria-busy={busy}>
      <div class="save-bar">
        <p class="save-status" role="status">
          {statusWords(saving, locale)}
        </p>
        {undoOffered ? (
          <button
            type="button"
            class="button"
            onClick={undoNow}
            onFocus={() => holdUndo(true)}
            onBlur={() => holdUndo(false)}
          >
            {locale.t('popup.undo')}
          </button>
        ) : null}
        <button
          ref={saveButton}
          type="button"
          class={saving.saved.kind === 'saved' ? 'button' : 'button button-main'}
          aria-disabled={busy}
          onClick={busy ? undefined : save}
        >
          {locale.t(saving.saved.kind === 'not-saved' ? 'popup.save' : 'popup.save-again')}
        </button>
      </div>
      {saving.kind === 'failed' ? <FailureNotice failure={saving.failure} /> : null}
    </section>
  );
}

function statusWords(saving: Saving, locale: Locale): string {
  switch (saving.kind) {
    case 'idle':
    case 'failed':
      return savedWords(saving.saved, locale);
    case 'saving':
      return locale.t('popup.saving');
    case 'just-saved':
      return locale.t('popup.saved-now');
    case 'undoing':
      return locale.t('popup.undoing');
    case 'undone':
      return locale.t('popup.undone');
    default:
      return unreachable(saving);
  }
}

function savedWords(saved: SavedState, locale: Locale): string {
  switch (saved.kind) {
    case 'not-saved':
      return locale.t('popup.not-saved');
    case 'saved':
      return locale.t('popup.saved-on', { date: locale.instant(saved.savedAt) });
    case 'changed':
      return locale.t('popup.changed-since', { date: locale.instant(saved.savedAt) });
    default:
      return unreachable(saved);
  }
}
