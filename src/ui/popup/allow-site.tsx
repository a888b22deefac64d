import { useState } from 'preact/hooks';
import { type Failure, unexpectedFailure } from '../failure.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { FailureNotice } from '../text/failure-notice.tsx';
import type { PopupActions } from './popup-actions.ts';

type Asking =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'granted' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type AllowSiteProps = {
  readonly runsAlways: boolean;
  readonly allowSite: PopupActions['allowSite'];
  /** The one thing to do here, drawn as such. */
  readonly main?: boolean;
};

/** Asks the browser for the permission to run on this site without a click. */
export function AllowSite({ runsAlways, allowSite, main = false }: AllowSiteProps) {
  const locale = useLocale();
  const [asking, setAsking] = useState<Asking>({ kind: 'not-asked' });
  const ask = () => {
    // First of all and without waiting: browsers take the question only as part of the click itself.
    const answer = allowSite();
    setAsking({ kind: 'asked' });
    answer.then(
      (result) => setAsking(result.ok ? { kind: result.value } : { kind: 'failed', failure: result.failure }),
      (error: unknown) => setAsking({ kind: 'failed', failure: unexpectedFailure(error) }),
    );
  };
  const granted = runsAlways || asking.kind === 'granted';
  return (
    <div class="allow-site">
      {granted ? null : (
        <button type="button" class={main ? 'button button-main' : 'button'} onClick={ask}>
          {locale.t('popup.always-run')}
        </button>
      )}
      <p class="meta" role="status">
        {granted ? locale.t('popup.runs-always') : null}
        {asking.kind === 'refused' ? locale.t('popup.permission-refused') : null}
      </p>
      {asking.kind === 'failed' ? <FailureNotice failure={asking.failure} /> : null}
    </div>
  );
}
