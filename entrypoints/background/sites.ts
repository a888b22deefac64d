import type { browser as wxtBrowser } from 'wxt/browser';

const SCRIPT_ID = 'siyaq-page';

type SiteBrowser = Pick<typeof wxtBrowser, 'permissions' | 'scripting'>;

/** Registers the page script for exactly the sites the reader has granted. Runs one after the other. */
async function registerGranted({ permissions, scripting }: SiteBrowser): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  const registered = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches: origins,
      js: ['page.js'],
      css: ['assets/marks.css'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Keeps the registration in step with the permissions the reader gives and takes back. */
export function keepSitesRegistered(browser: SiteBrowser, signal: AbortSignal): void {
  let last: Promise<void> = Promise.resolve();
  const update = (): void => {
    last = last.catch(() => undefined).then(() => registerGranted(browser));
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
