import type { Failure } from '../failure.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText } from './corpus-text.tsx';
import { Phrase } from './phrase.tsx';

export type FailureNoticeProps = { readonly failure: Failure; readonly retry?: (() => void) | undefined };

/** What went wrong in a sentence, where in small print, and a way to try again where there is one. */
export function FailureNotice({ failure, retry }: FailureNoticeProps) {
  const locale = useLocale();
  return (
    <div class="notice failure" role="alert">
      <p>{locale.t(`failure.${failure.code}`)}</p>
      {failure.detail === '' ? null : (
        <p class="meta">
          <Phrase id="card.details" slots={{ detail: <CorpusText text={failure.detail} /> }} />
        </p>
      )}
      {retry === undefined ? null : (
        <button type="button" class="button" onClick={retry}>
          {locale.t('card.try-again')}
        </button>
      )}
    </div>
  );
}
