import { unreachable } from '../../core/unreachable.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText } from '../text/corpus-text.tsx';
import { FailureNotice } from '../text/failure-notice.tsx';
import { Phrase } from '../text/phrase.tsx';
import { siteName } from '../text/web-link.ts';
import { AllowSite } from './allow-site.tsx';
import type { OpenCard } from './opened-card.ts';
import { PageOverview } from './page-overview.tsx';
import type { PopupActions, PopupState } from './popup-actions.ts';

export type PopupContentProps = {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly open: OpenCard;
};

/** The popup's one state, drawn. */
export function PopupContent({ state, actions, open }: PopupContentProps) {
  const locale = useLocale();
  switch (state.kind) {
    case 'loading':
      return (
        <div class="popup-message">
          <p role="status">{locale.t('popup.loading')}</p>
          <div class="skeleton" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        </div>
      );
    case 'not-allowed':
      return state.reason === 'needs-permission' ? (
        <div class="popup-message">
          <p>
            <Phrase
              id="popup.needs-permission"
              slots={{ site: <CorpusText text={siteName(state.origin)} /> }}
            />
          </p>
          <AllowSite runsAlways={false} allowSite={actions.allowSite} main />
        </div>
      ) : (
        <p class="popup-message">{locale.t('popup.unsupported')}</p>
      );
    case 'failed':
      return <FailureNotice failure={state.failure} />;
    case 'empty':
    case 'ready':
      return <PageOverview summary={state.summary} actions={actions} open={open} />;
    default:
      return unreachable(state);
  }
}
