import type { ArticleDraft, PageReading } from '../../src/core/corpus/article.ts';
import { articleId, entityId } from '../../src/core/knowledge/ids.ts';
import type { ownRequestSchemas, pageRequestSchemas, RequestOf } from '../../src/messaging/protocol.ts';

export type PageName = keyof typeof pageRequestSchemas;
export type OwnName = keyof typeof ownRequestSchemas;

export const reading: PageReading = {
  facts: {
    url: 'https://news.example/story?from=home',
    canonical: { value: 'https://news.example/story', origin: 'link' },
    title: { value: 'The board', origin: 'open-graph' },
    byline: { value: 'Ann Ash', origin: 'meta' },
    site: { value: 'News', origin: 'open-graph' },
    published: { value: '2023-11-18', origin: 'json-ld' },
    modified: null,
    declaredLang: 'en',
    dir: 'ltr',
  },
  blocks: [
    { kind: 'heading', text: 'The board' },
    { kind: 'paragraph', text: 'Sam Altman was fired on Friday, OpenAI said.' },
  ],
};
export const draft: ArticleDraft = { ...reading, extraction: 'readability' };

/** A sound request of every message that the background serves. */
export const pageRequests: { readonly [Name in PageName]: RequestOf<Name> } = {
  recognizeBlocks: {
    blocks: [
      { hash: 'h1', kind: 'paragraph', text: 'Sam Altman' },
      { hash: 'h2', kind: 'cell', text: null },
    ],
    declaredLang: 'en',
    published: null,
  },
  readCard: { subject: { kind: 'entity', id: entityId('sam-altman') }, published: '2023-11-18' },
  loadCardScript: undefined,
  readPageSettings: undefined,
};

export const ownRequests: { readonly [Name in OwnName]: RequestOf<Name> } = {
  summarizePage: reading,
  saveArticle: draft,
  readSavedState: draft,
  removeArticle: articleId('art:abc'),
  startInTab: 7,
  readTab: 7,
  extractFromTab: 7,
  setSiteMode: { origin: 'https://news.example', mode: 'off' },
  setLanguage: 'ar',
  readSettings: undefined,
};
