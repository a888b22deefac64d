import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PageReading } from '../../src/core/corpus/article.ts';
import type { SavedState } from '../../src/core/corpus/page-summary.ts';
import { failure, type Result, success } from '../../src/core/result.ts';
import { ask } from '../../src/messaging/channel.ts';
import type { Failure, InterfaceLanguage } from '../../src/messaging/protocol.ts';
import type { PopupActions, PopupSite, PopupState } from '../../src/ui/popup/popup-actions.ts';
import type { PointedTab } from './pointed-tab.ts';

/** The popup's state and what it can do; the components only draw it. */
export type Popup = {
  readonly state: Signal<PopupState>;
  readonly site: Signal<PopupSite | null>;
  readonly language: Signal<InterfaceLanguage>;
  readonly actions: PopupActions;
  /** Reads the page and the settings again. */
  refresh(): Promise<void>;
};

function isWeb(url: URL | null): url is URL {
  return url?.protocol === 'http:' || url?.protocol === 'https:';
}

/** The browser's pattern for a site: ports are not part of it. */
function sitePattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

function browserLanguage(): InterfaceLanguage {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

class PopupModel {
  readonly state = signal<PopupState>({ kind: 'loading' });
  readonly site = signal<PopupSite | null>(null);
  readonly language = signal<InterfaceLanguage>(browserLanguage());
  private readonly pointing: Promise<PointedTab | null>;
  private tab: PointedTab | null = null;

  constructor(pointing: Promise<PointedTab | null>) {
    this.pointing = pointing;
  }

  async refresh(): Promise<void> {
    try {
      this.tab = await this.pointing;
      await this.readSettings();
      this.state.value = await this.read();
    } catch (error) {
      this.fail({ code: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  private fail(reason: Failure): void {
    this.state.value = { kind: 'failed', failure: reason };
  }

  private async readSettings(): Promise<void> {
    const settings = await ask('readSettings', undefined);
    if (!settings.ok) return;
    const { language, sitesOff } = settings.value;
    this.language.value = language === 'browser' ? browserLanguage() : language;
    const url = this.tab?.url ?? null;
    if (!isWeb(url)) return;
    const runsAlways = await browser.permissions.contains({ origins: [sitePattern(url)] });
    this.site.value = { origin: url.origin, mode: sitesOff.includes(url.origin) ? 'off' : 'on', runsAlways };
  }

  private async read(): Promise<PopupState> {
    const { tab } = this;
    if (tab === null) return { kind: 'not-allowed', reason: 'unsupported-page', origin: '' };
    const address = isWeb(tab.url) ? tab.url.origin : '';
    if (tab.url !== null && !isWeb(tab.url)) {
      return { kind: 'not-allowed', reason: 'unsupported-page', origin: address };
    }
    const started = await ask('startInTab', tab.id);
    if (!started.ok) {
      // Only a tab that keeps the scripts out is a matter of permission.
      if (started.failure.code !== 'page-unreachable') return { kind: 'failed', failure: started.failure };
      const reason =
        tab.url === null || this.site.value?.runsAlways ? 'unsupported-page' : 'needs-permission';
      return { kind: 'not-allowed', reason, origin: address };
    }
    const reading = await ask('readTab', tab.id);
    return reading.ok ? this.summarized(reading.value) : { kind: 'failed', failure: reading.failure };
  }

  private async summarized(reading: PageReading): Promise<PopupState> {
    const summary = await ask('summarizePage', reading);
    if (!summary.ok) return { kind: 'failed', failure: summary.failure };
    const { entities, events, related } = summary.value;
    const known = entities.length + events.length + related.length;
    const { saved } = summary.value;
    if (saved.kind === 'saved') void this.compareWithSaved(saved);
    return { kind: known > 0 ? 'ready' : 'empty', summary: summary.value };
  }

  /** Extracting takes a moment longer than the summary: the popup is shown first and corrected when the text differs. */
  private async compareWithSaved(shown: SavedState): Promise<void> {
    if (this.tab === null) return;
    const draft = await ask('extractFromTab', this.tab.id);
    const saved = draft.ok ? await ask('readSavedState', draft.value) : draft;
    // Saving or undoing in the meantime is newer than what was compared.
    const isShown = this.shownSaved() === shown;
    if (saved.ok && saved.value.kind === 'changed' && isShown) this.showSaved(saved.value);
  }

  private shownSaved(): SavedState | null {
    const state = this.state.value;
    return state.kind === 'ready' || state.kind === 'empty' ? state.summary.saved : null;
  }

  private showSaved(saved: SavedState): void {
    const state = this.state.value;
    if (state.kind !== 'ready' && state.kind !== 'empty') return;
    this.state.value = { ...state, summary: { ...state.summary, saved } };
  }

  private async save(): Promise<Result<SavedState, Failure>> {
    if (this.tab === null) return failure({ code: 'page-unreachable', detail: 'There is no tab' });
    const draft = await ask('extractFromTab', this.tab.id);
    if (!draft.ok) return draft;
    const saved = await ask('saveArticle', draft.value);
    if (saved.ok) this.showSaved(saved.value);
    return saved;
  }

  private async undoSave(): Promise<Result<null, Failure>> {
    const saved = this.shownSaved();
    if (saved === null || saved.kind === 'not-saved') return success(null);
    const removed = await ask('removeArticle', saved.id);
    if (removed.ok) this.showSaved({ kind: 'not-saved' });
    return removed;
  }

  private async setSite(mode: PopupSite['mode']): Promise<Result<null, Failure>> {
    const site = this.site.value;
    if (site === null) return success(null);
    const kept = await ask('setSiteMode', { origin: site.origin, mode });
    if (kept.ok) this.site.value = { ...site, mode };
    return kept;
  }

  /** Not asynchronous before the request: the browser asks only while the click lasts. */
  private allowSite(): Promise<Result<'granted' | 'refused', Failure>> {
    const url = this.tab?.url ?? null;
    if (!isWeb(url)) return Promise.resolve(failure({ code: 'not-allowed', detail: 'This is no web page' }));
    return browser.permissions.request({ origins: [sitePattern(url)] }).then(
      async (granted) => {
        if (granted) await this.refresh();
        return success(granted ? 'granted' : 'refused');
      },
      (error: unknown) => failure({ code: 'not-allowed', detail: String(error) }),
    );
  }

  private setLanguage(language: InterfaceLanguage): void {
    this.language.value = language;
    void ask('setLanguage', language).then((kept) => {
      if (!kept.ok) this.fail(kept.failure);
    });
  }

  readonly actions: PopupActions = {
    loadCard: (subject) => {
      const state = this.state.value;
      const published = state.kind === 'ready' ? (state.summary.published?.value ?? null) : null;
      return ask('readCard', { subject, published });
    },
    save: () => this.save(),
    undoSave: () => this.undoSave(),
    setSite: (mode) => this.setSite(mode),
    allowSite: () => this.allowSite(),
    setLanguage: (language) => this.setLanguage(language),
    openArticle: (url) => {
      if (URL.canParse(url) && isWeb(new URL(url))) void browser.tabs.create({ url });
    },
  };
}

export function createPopup(pointing: Promise<PointedTab | null>): Popup {
  return new PopupModel(pointing);
}
