import type * as v from 'valibot';
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PointedTab } from '../../entrypoints/popup/pointed-tab.ts';
import { createPopup, type Popup } from '../../entrypoints/popup/popup.ts';
import type { PageSummary } from '../../src/core/corpus/page-summary.ts';
import { articleId, entityId } from '../../src/core/knowledge/ids.ts';
import { failure, success } from '../../src/core/result.ts';
import { serve } from '../../src/messaging/channel.ts';
import {
  type Failure,
  ownRequestSchemas,
  pageRequestSchemas,
  type ReplyOf,
  type RequestOf,
} from '../../src/messaging/protocol.ts';
import { OWN_PAGE, sendAs, untilTestEnds } from '../messaging/message-wire.ts';
import { draft, type OwnName, reading } from '../messaging/sample-requests.ts';

type PopupMessage = OwnName | 'readCard';
const schemas: { readonly [Name in PopupMessage]: v.GenericSchema<unknown, RequestOf<Name>> } = {
  ...ownRequestSchemas,
  readCard: pageRequestSchemas.readCard,
};

export type Handlers = {
  readonly [Name in PopupMessage]: (request: RequestOf<Name>) => ReplyOf<Name> | Promise<ReplyOf<Name>>;
};

export const emptySummary: PageSummary = {
  url: reading.facts.url,
  title: 'The board',
  lang: 'en',
  dir: 'ltr',
  published: { value: '2023-11-18', origin: 'json-ld' },
  entities: [],
  events: [],
  saved: { kind: 'not-saved' },
  related: [],
  corpusSize: 0,
};
export const summary: PageSummary = {
  ...emptySummary,
  entities: [
    {
      entity: { id: entityId('mira-vantable'), kind: 'person', label: { en: 'Mira Vantable' } },
      weight: 1,
      count: 2,
      tier: 'sure',
      surface: 'Mira Vantable',
      reasons: [],
    },
  ],
};
export const saved = { kind: 'saved', id: articleId('art:abc'), savedAt: '2024-03-05T10:00:00Z' } as const;

/** A background that does all it is asked for. */
const WILLING: Handlers = {
  readSettings: () => success({ language: 'en', sitesOff: [] }),
  startInTab: () => success(null),
  readTab: () => success(reading),
  summarizePage: () => success(summary),
  extractFromTab: () => success(draft),
  saveArticle: () => success(saved),
  readSavedState: () => success(saved),
  removeArticle: () => success(null),
  setSiteMode: () => success(null),
  setLanguage: () => success(null),
  readCard: () => success(null),
};

export const refused = (code: Failure['code'], detail = 'said the background') => failure({ code, detail });

export type Call = readonly [name: string, request: unknown];

function serveOne<Name extends PopupMessage>(name: Name, handlers: Handlers, calls: Call[]): void {
  const handle = async (request: RequestOf<Name>): Promise<ReplyOf<Name>> => {
    calls.push([name, request]);
    return handlers[name](request);
  };
  serve(name, { from: ['own'], schema: schemas[name], handle }, untilTestEnds().signal);
}

/** Until the test ends, messages of the popup are served as the background does; answers what it was asked. */
export function serveBackground(changes: Partial<Handlers> = {}): Call[] {
  const calls: Call[] = [];
  const handlers = { ...WILLING, ...changes };
  sendAs(OWN_PAGE);
  for (const name of Object.keys(WILLING) as PopupMessage[]) serveOne(name, handlers, calls);
  return calls;
}

/** The parts of the browser that the popup uses and the fake browser lacks. */
export function prepareBrowser({ uiLanguage = 'en-GB', granted = false } = {}) {
  const contains = vi.fn(async () => granted);
  const request = vi.fn<(permissions: { origins: string[] }) => Promise<boolean>>(async () => true);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  onTestFinished(() => create.mockRestore());
  Object.assign(fakeBrowser.permissions, { contains, request });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => uiLanguage });
  return { contains, request, create };
}

export const STORY = 'https://news.example:8443/story';

/** A popup on a tab, before it has read anything. */
export function popupOn(url: string | null = STORY): Popup {
  const tab: PointedTab = { id: 7, url: url === null ? null : new URL(url) };
  return createPopup(Promise.resolve(tab));
}

/** A popup that has read its page, and what was asked of the background after that. */
export async function readPopup(changes: Partial<Handlers> = {}, url: string | null = STORY) {
  const calls = serveBackground(changes);
  const popup = popupOn(url);
  await popup.refresh();
  calls.length = 0;
  return { popup, calls };
}
