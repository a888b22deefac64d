import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageSummary } from '../../core/corpus/page-summary.ts';
import type { EntityId } from '../../core/knowledge/ids.ts';
import { subjectKey } from '../../core/knowledge/subject.ts';
import { CardBrowser } from '../context-card/card-browser.tsx';
import type { Labels } from '../context-card/known-labels.ts';
import type { InterfaceLanguage } from '../strings/catalogue.ts';
import { createLocale } from '../strings/locale.ts';
import { LocaleProvider } from '../strings/locale-context.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { OpenedCard } from './opened-card.ts';
import type { PopupActions, PopupSite, PopupState } from './popup-actions.ts';
import { PopupContent } from './popup-content.tsx';
import { SiteSettings } from './site-settings.tsx';

export type PopupAppProps = {
  readonly state: PopupState;
  /** `null` where no site can be switched: pages of the browser, or not yet known. */
  readonly site: PopupSite | null;
  readonly language: InterfaceLanguage;
  readonly actions: PopupActions;
};

/** The popup: what this page is about, and the card of whatever is picked. */
export function PopupApp({ state, site, language, actions }: PopupAppProps) {
  const locale = useMemo(() => createLocale(language), [language]);
  const [opened, setOpened] = useState<OpenedCard | null>(null);
  const openedFrom = useRef<Element | null>(null);
  const summary = summaryOf(state);
  const labels = useMemo(() => labelsOnPage(summary), [summary]);

  useLayoutEffect(() => {
    if (opened !== null || !(openedFrom.current instanceof HTMLElement)) return;
    openedFrom.current.focus();
    openedFrom.current = null;
  }, [opened]);

  const open = (card: OpenedCard) => {
    openedFrom.current = document.activeElement;
    setOpened(card);
  };
  return (
    <LocaleProvider locale={locale}>
      <main class="surface popup" lang={locale.language} dir={locale.dir}>
        <div class="popup-overview" hidden={opened !== null}>
          <header class="popup-bar">
            <h1 class="popup-name">{locale.t('app.name')}</h1>
            <LanguageSwitch setLanguage={actions.setLanguage} />
          </header>
          <PopupContent state={state} actions={actions} open={open} />
          {site === null || state.kind === 'not-allowed' ? null : (
            <SiteSettings key={site.origin} site={site} actions={actions} />
          )}
        </div>
        {opened === null ? null : (
          <CardBrowser
            key={subjectKey(opened.subject)}
            subject={opened.subject}
            reasons={opened.reasons}
            published={summary?.published?.value ?? null}
            frame="inline"
            takesFocus
            loadCard={actions.loadCard}
            nameOf={(id) => labels.get(id) ?? null}
            leave={() => setOpened(null)}
            openArticle={actions.openArticle}
          />
        )}
      </main>
    </LocaleProvider>
  );
}

function summaryOf(state: PopupState): PageSummary | null {
  return state.kind === 'ready' || state.kind === 'empty' ? state.summary : null;
}

function labelsOnPage(summary: PageSummary | null): Labels {
  const found = summary?.entities ?? [];
  return new Map(found.map(({ entity }): [EntityId, typeof entity.label] => [entity.id, entity.label]));
}
