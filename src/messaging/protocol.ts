import * as v from 'valibot';
import type { ArticleDraft, PageReading } from '../core/corpus/article.ts';
import { BLOCK_KINDS, FIELD_ORIGINS } from '../core/corpus/article.ts';
import type { ContextCard } from '../core/corpus/context-card.ts';
import type { PageSummary, SavedState } from '../core/corpus/page-summary.ts';
import { type ArticleId, isArticleId, isEntityId, isEventId } from '../core/knowledge/ids.ts';
import type { Subject } from '../core/knowledge/subject.ts';
import type { RecognizeReply, RecognizeRequest } from '../core/recognition/page-marks.ts';
import type { Result } from '../core/result.ts';

/** What went wrong, for a reader: the interface has a sentence per code; `detail` names the thing and the place. */
export type Failure = {
  readonly code:
    | 'invalid-message'
    | 'not-allowed'
    | 'not-ready'
    | 'storage-full'
    | 'storage-failed'
    | 'page-unreachable'
    | 'nothing-to-save'
    | 'unexpected';
  readonly detail: string;
};

/** How a card is asked for: the subject, and the page's date so that roles are told as of then. */
export type CardRequest = { readonly subject: Subject; readonly published: string | null };

/** Where Siyaq may run: on a click only, or by itself on this site. */
export type SiteMode = 'on' | 'off';

export type InterfaceLanguage = 'ar' | 'en';
export type Settings = {
  readonly language: InterfaceLanguage | 'browser';
  readonly sitesOff: readonly string[];
};

/**
 * Every message. Commands are imperative, news is in the past tense.
 * The first group may be sent by content scripts, the second only by Siyaq's own pages, the third goes to a page.
 */
export type Protocol = {
  /** Recognizes the blocks of the sender's page. */
  recognizeBlocks(request: RecognizeRequest): Result<RecognizeReply, Failure>;
  /** Answers what the corpus says about a subject; `null` when it no longer knows it. */
  readCard(request: CardRequest): Result<ContextCard | null, Failure>;
  /** Puts the card's script into the sender's frame; asked for once a page has marks. */
  loadCardScript(): Result<null, Failure>;
  /** Says whether the sender's site is switched on, and the interface language for its cards. */
  readPageSettings(): Result<{ readonly mode: SiteMode; readonly language: InterfaceLanguage }, Failure>;

  /** Summarizes a page read by a content script: what is known on it, saved state, related coverage. */
  summarizePage(reading: PageReading): Result<PageSummary, Failure>;
  /** Stores an article with its mentions; saving the same address again replaces the older text. */
  saveArticle(draft: ArticleDraft): Result<SavedState, Failure>;
  /** Whether this article is saved, and whether its text is still what was saved. */
  readSavedState(draft: ArticleDraft): Result<SavedState, Failure>;
  /** Removes an article and everything saved with it. */
  removeArticle(id: ArticleId): Result<null, Failure>;
  /** Starts Siyaq in a tab that the reader opened the popup on; does nothing where it runs already. */
  startInTab(tabId: number): Result<null, Failure>;
  /** Puts the reading script into a tab and answers with the page's facts and visible blocks. */
  readTab(tabId: number): Result<PageReading, Failure>;
  /** Puts the extraction script into a tab and answers with the article as the browser shows it. */
  extractFromTab(tabId: number): Result<ArticleDraft, Failure>;
  /** Remembers that a site is on or off and tells its open pages. */
  setSiteMode(request: { readonly origin: string; readonly mode: SiteMode }): Result<null, Failure>;
  setLanguage(language: InterfaceLanguage | 'browser'): Result<null, Failure>;
  readSettings(): Result<Settings, Failure>;

  /** The site was switched on or off, or the corpus changed: read the settings again and paint anew. */
  pageSettingsChanged(): Result<null, Failure>;
  /** The reader asked by keyboard for the next or the previous mark and its card. */
  stepToMark(direction: 'next' | 'previous'): Result<null, Failure>;
};

export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> =
  Parameters<Protocol[Name]> extends [infer Request] ? Request : undefined;
export type ReplyOf<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** Bounds that a real page never reaches; a message beyond them is refused. */
const MOST_BLOCKS = 200_000;
const LONGEST_BLOCK = 20_000_000;
const LONGEST_FIELD = 20_000;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD));
const blockKind = v.picklist(BLOCK_KINDS);
const subject = v.variant('kind', [
  v.strictObject({
    kind: v.literal('entity'),
    id: v.custom<Extract<Subject, { kind: 'entity' }>['id']>(isEntityId),
  }),
  v.strictObject({
    kind: v.literal('event'),
    id: v.custom<Extract<Subject, { kind: 'event' }>['id']>(isEventId),
  }),
]);
/** Articles come from the web: an address of another kind is refused at the door. */
const webAddress = v.pipe(field, v.regex(/^https?:\/\//u, 'expected an http(s) address'));
const found = v.strictObject({ value: field, origin: v.picklist(FIELD_ORIGINS) });
const textBlock = v.strictObject({ kind: blockKind, text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)) });
const facts = v.strictObject({
  url: webAddress,
  canonical: v.strictObject({ value: webAddress, origin: v.picklist(FIELD_ORIGINS) }),
  title: found,
  byline: v.nullable(found),
  site: v.nullable(found),
  published: v.nullable(found),
  modified: v.nullable(found),
  declaredLang: v.nullable(field),
  dir: v.picklist(['ltr', 'rtl']),
});
const blocks = v.pipe(v.array(textBlock), v.maxLength(MOST_BLOCKS));
const interfaceLanguage = v.picklist(['ar', 'en', 'browser']);
const siteMode = v.picklist(['on', 'off']);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const draft = v.strictObject({ facts, blocks, extraction: v.picklist(['readability', 'whole-page']) });

/** Schemas of the requests a content script may send. */
export const pageRequestSchemas = {
  recognizeBlocks: v.strictObject({
    blocks: v.pipe(
      v.array(
        v.strictObject({
          hash: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
          kind: blockKind,
          text: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_BLOCK))),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
    ),
    declaredLang: v.nullable(field),
    published: v.nullable(field),
  }),
  readCard: v.strictObject({ subject, published: v.nullable(field) }),
  loadCardScript: v.undefined(),
  readPageSettings: v.undefined(),
} as const;

/** Schemas of the requests that only Siyaq's own pages may send to the background. */
export const ownRequestSchemas = {
  summarizePage: v.strictObject({ facts, blocks }),
  saveArticle: draft,
  readSavedState: draft,
  removeArticle: v.custom<ArticleId>(isArticleId),
  startInTab: tabId,
  readTab: tabId,
  extractFromTab: tabId,
  setSiteMode: v.strictObject({ origin: field, mode: siteMode }),
  setLanguage: interfaceLanguage,
  readSettings: v.undefined(),
} as const;
