import { useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { type Failure, unexpectedFailure } from '../failure.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText } from '../text/corpus-text.tsx';
import { FailureNotice } from '../text/failure-notice.tsx';
import { Phrase } from '../text/phrase.tsx';
import { siteName } from '../text/web-link.ts';
import { AllowSite } from './allow-site.tsx';
import type { PopupActions, PopupSite, SiteMode } from './popup-actions.ts';
import { PopupSection } from './popup-section.tsx';

export type SiteSettingsProps = { readonly site: PopupSite; readonly actions: PopupActions };

/** Siyaq on this site: on or off, and whether it may run without a click. */
export function SiteSettings({ site, actions }: SiteSettingsProps) {
  const locale = useLocale();
  return (
    <PopupSection of="popup" title={locale.t('popup.this-site')}>
      <SiteSwitch site={site} setSite={actions.setSite} />
      <AllowSite runsAlways={site.runsAlways} allowSite={actions.allowSite} />
    </PopupSection>
  );
}

type Switching =
  | { readonly kind: 'settled'; readonly mode: SiteMode }
  | { readonly kind: 'switching'; readonly mode: SiteMode }
  | { readonly kind: 'failed'; readonly mode: SiteMode; readonly failure: Failure };

type SiteSwitchProps = { readonly site: PopupSite; readonly setSite: PopupActions['setSite'] };

function SiteSwitch({ site, setSite }: SiteSwitchProps) {
  const [state, setState] = useState<Switching>({ kind: 'settled', mode: site.mode });
  const flip = () => {
    if (state.kind === 'switching') return;
    const before = state.mode;
    const mode = before === 'on' ? 'off' : 'on';
    const settle = (result: Result<null, Failure>) =>
      setState(
        result.ok ? { kind: 'settled', mode } : { kind: 'failed', mode: before, failure: result.failure },
      );
    setState({ kind: 'switching', mode });
    setSite(mode).then(settle, (error: unknown) => settle({ ok: false, failure: unexpectedFailure(error) }));
  };
  return (
    <>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={state.mode === 'on'}
        aria-disabled={state.kind === 'switching'}
        onClick={flip}
      >
        <span class="switch-words">
          <Phrase id="popup.marks-on-site" slots={{ site: <CorpusText text={siteName(site.origin)} /> }} />
        </span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-knob" />
        </span>
      </button>
      {state.kind === 'failed' ? <FailureNotice failure={state.failure} /> : null}
    </>
  );
}
