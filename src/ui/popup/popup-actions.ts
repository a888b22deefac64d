import type { PageSummary, SavedState } from '../../core/corpus/page-summary.ts';
import type { Subject } from '../../core/knowledge/subject.ts';
import type { Result } from '../../core/result.ts';
import type { ContextCardResult } from '../context-card/card-result.ts';
import type { Failure } from '../failure.ts';
import type { InterfaceLanguage } from '../strings/catalogue.ts';

/** What the popup shows. `origin` is the page's origin, such as `https://news.example`. */
export type PopupState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'not-allowed';
      readonly reason: 'needs-permission' | 'unsupported-page';
      readonly origin: string;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The page was read and nothing on it is known. */
  | { readonly kind: 'empty'; readonly summary: PageSummary }
  | { readonly kind: 'ready'; readonly summary: PageSummary };

export type SiteMode = 'on' | 'off';

/** The page's site as the reader has set it; `runsAlways` once the browser's permission was given. */
export type PopupSite = {
  readonly origin: string;
  readonly mode: SiteMode;
  readonly runsAlways: boolean;
};

/** What the popup may ask for. Every promise answers with a result; a rejection is shown as an unexpected failure. */
export type PopupActions = {
  loadCard(subject: Subject): Promise<ContextCardResult>;
  /** Stores the article as the browser shows it. */
  save(): Promise<Result<SavedState, Failure>>;
  /** Removes what `save` has just stored; offered only when nothing was stored before. */
  undoSave(): Promise<Result<null, Failure>>;
  setSite(mode: SiteMode): Promise<Result<null, Failure>>;
  /**
   * Asks the browser for permission to run on this site. Called inside the click itself, before anything
   * asynchronous: the browser refuses the question otherwise.
   */
  allowSite(): Promise<Result<'granted' | 'refused', Failure>>;
  setLanguage(language: InterfaceLanguage): void;
  /** Opens an `http(s)` address in a tab. */
  openArticle(url: string): void;
};
