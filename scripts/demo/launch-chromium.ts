import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { ensureBrowsers } from '../browsers.ts';
import { makeAllowedProfile, unpackedExtensionId } from './allowed-profile.ts';
import { startVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

export type LaunchOptions = {
  /** Folder of the built, unpacked extension. */
  readonly extension: string;
  /** `auto`: the desktop's display when there is one, else no window. `xvfb`: windows on a display nobody sees. */
  readonly display: 'auto' | 'xvfb' | 'headless';
  /** Match patterns that count as allowed by the reader from the first moment on; see `makeAllowedProfile`. */
  readonly allow: readonly string[];
  readonly signal: AbortSignal;
  /** The browser's own language, which an interface set to "browser" follows; English unless told. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
};

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly windowed: boolean;
  /** The display nobody sees, when there is one: the only way to answer the browser's own prompts. */
  readonly display: VirtualDisplay | null;
  /** The background worker of now; after `killWorker` the one that was started anew. */
  worker(): Promise<Worker>;
  /** Stops the background worker as Chromium does after half a minute of rest; the next message starts it again. */
  killWorker(): Promise<void>;
  /** Opens the popup as a tab of its own that speaks about the page's tab. */
  popupFor(page: Page): Promise<Page>;
  /** Evaluates an expression with `chrome` in a page of the extension that runs none of its code. */
  inExtension(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** Whether this computer can show a window. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Names resolve nowhere but for this computer, so that a forgotten request fails instead of leaving. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const LONGEST_WORKER_START_MS = 15_000;

type Started = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly windowed: boolean;
  readonly display: VirtualDisplay | null;
};

const start = async (options: LaunchOptions, profile: string): Promise<Started> => {
  const browsers = await ensureBrowsers();
  const extension = realpathSync(options.extension);
  const display =
    options.display === 'xvfb' ? await startVirtualDisplay({ ...browsers, signal: options.signal }) : null;
  const windowed = display !== null || (options.display === 'auto' && hasDisplay());
  const args = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, NO_NETWORK];
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browsers.chromium,
      headless: !windowed,
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: windowed ? null : { width: 1280, height: 900 },
      locale: options.locale ?? 'en-US',
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      env: { ...process.env, ...(display && { DISPLAY: display.name }) },
      args: [...args, `--lang=${options.locale ?? 'en-US'}`],
    });
    return { context, extensionId: unpackedExtensionId(extension), windowed, display };
  } catch (error) {
    display?.close();
    throw error;
  }
};

/** An extension page that runs no script of the extension: its manifest, shown as text. */
const withControlPage = async <Answer>(
  { context, extensionId }: Started,
  use: (page: Page) => Promise<Answer>,
): Promise<Answer> => {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return await use(page);
  } finally {
    await page.close();
  }
};

const killWorker = (started: Started): Promise<void> =>
  withControlPage(started, async (control) => {
    const session = await started.context.newCDPSession(control);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  });

const tabOf = (started: Started, page: Page): Promise<number> =>
  withControlPage(started, async (control) => {
    // The page's address is hidden from an extension without permission for it; the active tab is not.
    await page.bringToFront();
    const tab: unknown = await control.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id ?? null)',
    );
    if (typeof tab !== 'number') throw new Error(`No tab is active for ${page.url()}`);
    return tab;
  });

const popupFor = async (started: Started, page: Page): Promise<Page> => {
  const tab = await tabOf(started, page);
  const popup = await started.context.newPage();
  // A window on a display keeps its own size.
  if (!started.windowed) await popup.setViewportSize({ width: 400, height: 600 });
  // The address matters while the site is not allowed: a tab is seen without it then.
  const query = new URLSearchParams({ tab: String(tab), url: page.url() });
  await popup.goto(`chrome-extension://${started.extensionId}/popup.html?${query}`);
  return popup;
};

/** The extension registers its page script for the allowed sites when it starts; a page opened before that has none. */
const pageScriptRegistered = (started: Started): Promise<void> =>
  withControlPage(started, async (control) => {
    const end = performance.now() + LONGEST_WORKER_START_MS;
    while (performance.now() < end) {
      const scripts: unknown = await control.evaluate('chrome.scripting.getRegisteredContentScripts()');
      if (Array.isArray(scripts) && scripts.length > 0) return;
      await pause(50);
    }
    throw new Error('The extension registered no page script for the sites it may run on');
  });

const liveWorker = async ({ context, extensionId }: Started): Promise<Worker> => {
  const ours = (worker: Worker): boolean => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  const known = context.serviceWorkers().filter(ours).at(-1);
  return (
    known ?? context.waitForEvent('serviceworker', { predicate: ours, timeout: LONGEST_WORKER_START_MS })
  );
};

/**
 * Starts Chromium with the extension in a temporary profile that is removed afterwards (1–2 s).
 * @throws Error when the folder holds no extension or the extension's background does not start.
 */
export const launchChromium = async (options: LaunchOptions): Promise<ExtensionBrowser> => {
  options.signal.throwIfAborted();
  if (!existsSync(path.join(options.extension, 'manifest.json')))
    throw new Error(`No extension in ${options.extension}: build it first with "npm run build"`);
  const profile = makeAllowedProfile({ extension: options.extension, origins: options.allow });
  const removeProfile = (): void =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', removeProfile);
  const started = await start(options, profile).catch((error: unknown) => {
    removeProfile();
    throw error;
  });
  const stop = async (): Promise<void> => {
    options.signal.removeEventListener('abort', stop);
    await started.context.close();
    started.display?.close();
    removeProfile();
    process.removeListener('exit', removeProfile);
  };
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    await liveWorker(started);
    if (options.allow.length > 0) await pageScriptRegistered(started);
  } catch (error) {
    await stop();
    throw new Error('The extension did not start in Chromium', { cause: error });
  }
  return {
    ...started,
    worker: () => liveWorker(started),
    killWorker: () => killWorker(started),
    popupFor: (page) => popupFor(started, page),
    inExtension: (expression) => withControlPage(started, (control) => control.evaluate(expression)),
    close: stop,
  };
};
