import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { DATABASE_NAME, SiyaqDatabase } from '../../src/storage/database.ts';
import { createBackground } from './background.ts';
import { followCommands } from './commands.ts';
import { serveOwnPages } from './own-pages.ts';
import { servePages } from './pages.ts';
import { keepSitesRegistered } from './sites.ts';

export default defineBackground(() => {
  // The browser ends a background without a word; this signal only exists because everything that starts takes one.
  const { signal } = new AbortController();
  const background = createBackground(new SiyaqDatabase(DATABASE_NAME), signal);
  servePages(background, signal);
  serveOwnPages(background, signal);
  keepSitesRegistered(browser, signal);
  followCommands(signal);
  browser.runtime.onInstalled.addListener(() => background.lexicon().catch(reportError));
});
