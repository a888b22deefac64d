import { browser } from 'wxt/browser';
import { summarizePage } from '../../src/core/corpus/summarize-page.ts';
import { success } from '../../src/core/result.ts';
import { ask, serve } from '../../src/messaging/channel.ts';
import { ownRequestSchemas as schemas } from '../../src/messaging/protocol.ts';
import { articleIdOf } from '../../src/storage/article-id.ts';
import { removeArticle } from '../../src/storage/corpus-store.ts';
import { readSettings, writeLanguage, writeSiteMode } from '../../src/storage/settings-store.ts';
import { type Background, stored } from './background.ts';
import { saveDraft, savedState, stateOfDraft } from './saving.ts';
import { extractFromTab, readTab, startInTab } from './tabs.ts';

/** Serves what only Siyaq's own pages may ask: summaries, saving, settings, starting in a tab. */
export function serveOwnPages(background: Background, signal: AbortSignal): void {
  const { database } = background;
  const own = ['own'] as const;
  serve(
    'summarizePage',
    {
      from: own,
      schema: schemas.summarizePage,
      handle: (reading) =>
        stored('Summarizing a page', async () => {
          const { recognition, lang } = await background.recognition.recognizeReading(reading);
          const id = await articleIdOf(reading.facts.canonical.value, crypto.subtle);
          const saved = await savedState(background, id);
          return success(await summarizePage({ reading, recognition, lang, id, saved }, background.readers));
        }),
    },
    signal,
  );
  serve(
    'saveArticle',
    {
      from: own,
      schema: schemas.saveArticle,
      handle: (draft) => stored('Saving the article', () => saveDraft(background, draft)),
    },
    signal,
  );
  serve(
    'readSavedState',
    {
      from: own,
      schema: schemas.readSavedState,
      handle: (draft) =>
        stored('Looking for the article', async () => success(await stateOfDraft(background, draft))),
    },
    signal,
  );
  serve(
    'removeArticle',
    {
      from: own,
      schema: schemas.removeArticle,
      handle: (id) =>
        stored('Removing the article', async () => {
          await removeArticle(database, id);
          return success(null);
        }),
    },
    signal,
  );
  serve('startInTab', { from: own, schema: schemas.startInTab, handle: startInTab }, signal);
  serve('readTab', { from: own, schema: schemas.readTab, handle: readTab }, signal);
  serve('extractFromTab', { from: own, schema: schemas.extractFromTab, handle: extractFromTab }, signal);
  serveSettings(background, signal);
}

function serveSettings({ database }: Background, signal: AbortSignal): void {
  const own = ['own'] as const;
  serve(
    'setSiteMode',
    {
      from: own,
      schema: schemas.setSiteMode,
      handle: ({ origin, mode }) =>
        stored('Keeping the setting', async () => {
          await writeSiteMode(database, origin, mode);
          await tellPages();
          return success(null);
        }),
    },
    signal,
  );
  serve(
    'setLanguage',
    {
      from: own,
      schema: schemas.setLanguage,
      handle: (language) =>
        stored('Keeping the setting', async () => {
          await writeLanguage(database, language);
          await tellPages();
          return success(null);
        }),
    },
    signal,
  );
  serve(
    'readSettings',
    {
      from: own,
      schema: schemas.readSettings,
      handle: () =>
        stored('Reading the settings', async () => success((await readSettings(database)).settings)),
    },
    signal,
  );
}

/** Tells every open page that its settings may have changed; tabs without our script simply do not answer. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : ask('pageSettingsChanged', undefined, id))),
  );
}
