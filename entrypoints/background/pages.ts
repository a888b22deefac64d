import { browser } from 'wxt/browser';
import { buildCard } from '../../src/core/corpus/build-card.ts';
import { success } from '../../src/core/result.ts';
import { type Sender, serve } from '../../src/messaging/channel.ts';
import { pageRequestSchemas as schemas } from '../../src/messaging/protocol.ts';
import { type Background, stored } from './background.ts';
import { pageSettings } from './settings.ts';

/** One page in one frame of one tab: what it sent before is its own. */
function pageKey(sender: Sender): string {
  return sender.kind === 'page' ? `${sender.tabId}/${sender.frameId}/${new URL(sender.url).origin}` : 'own';
}

/** Serves what a content script may ask: recognition of its own page, cards, its site's settings. */
export function servePages(background: Background, signal: AbortSignal): void {
  const { recognition, readers, database } = background;
  serve(
    'recognizeBlocks',
    {
      from: ['page'],
      schema: schemas.recognizeBlocks,
      handle: (request, sender) =>
        stored('Recognizing a page', async () =>
          success(await recognition.recognizeBlocks(request, pageKey(sender))),
        ),
    },
    signal,
  );
  serve(
    'readCard',
    {
      from: ['page', 'own'],
      schema: schemas.readCard,
      handle: ({ subject, published }) =>
        stored('Reading a card', async () => success(await buildCard(subject, published, readers))),
    },
    signal,
  );
  serve(
    'loadCardScript',
    {
      from: ['page'],
      schema: schemas.loadCardScript,
      handle: async (_, sender) => {
        if (sender.kind === 'page') {
          const target = { tabId: sender.tabId, frameIds: [sender.frameId] };
          await browser.scripting.executeScript({ target, files: ['/card.js'] });
        }
        return success(null);
      },
    },
    signal,
  );
  serve(
    'readPageSettings',
    {
      from: ['page'],
      schema: schemas.readPageSettings,
      handle: (_, sender) =>
        stored('Reading the settings', async () =>
          success(await pageSettings(database, sender.kind === 'page' ? sender.url : '')),
        ),
    },
    signal,
  );
}
