import { browser } from 'wxt/browser';
import type { InterfaceLanguage, SiteMode } from '../../src/messaging/protocol.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { readSettings } from '../../src/storage/settings-store.ts';

export type PageSettings = { readonly mode: SiteMode; readonly language: InterfaceLanguage };

/** The interface language a setting stands for; `browser` follows the browser, English unless that is Arabic. */
export function interfaceLanguage(setting: InterfaceLanguage | 'browser'): InterfaceLanguage {
  if (setting !== 'browser') return setting;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/** What a page at this address has to know: whether its site is on, and the language of its cards. */
export async function pageSettings(database: SiyaqDatabase, url: string): Promise<PageSettings> {
  const { settings } = await readSettings(database);
  const mode = settings.sitesOff.includes(new URL(url).origin) ? 'off' : 'on';
  return { mode, language: interfaceLanguage(settings.language) };
}
