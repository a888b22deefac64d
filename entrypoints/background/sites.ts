import type { browser as wxtBrowser } from 'wxt/browser';

const SCRIPT_ID = 'siyaq-page';

type PageScript = Parameters<(typeof wxtBrowser)['scripting']['registerContentScripts']>[0][number];
type SiteBrowser = Pick<typeof wxtBrowser, 'permissions' | 'scripting'>;

/**
 * Registers the page script for exactly the sites the reader has granted. A registration that is right is left alone:
 * every start of the background comes by here, and a page opened in between must not miss its script.
 */
async function registerGranted({ permissions, scripting }: SiteBrowser): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const script: PageScript = {
    id: SCRIPT_ID,
    matches: [...origins].sort(),
    js: ['page.js'],
    css: ['assets/marks.css'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (origins.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (!registered) await scripting.registerContentScripts([script]);
  else if ([...(registered.matches ?? [])].sort().join('\n') !== script.matches?.join('\n')) {
    await scripting.updateContentScripts([script]);
  }
}

/** Keeps the registration in step with the permissions the reader gives and takes back. */
export function keepSitesRegistered(browser: SiteBrowser, signal: AbortSignal): void {
  // Shown on the browser's own page of extension errors; the next start tries again.
  const report = (error: unknown): void => reportError(error);
  let last: Promise<void> = Promise.resolve();
  const update = (): void => {
    last = last.then(() => registerGranted(browser)).catch(report);
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(update);
  onRemoved.addListener(update);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(update);
    onRemoved.removeListener(update);
  });
  update();
}
