import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReadingAid } from './reading-aid.ts';
import { servePageVisitors } from './visitors.ts';

const RUNNING = Symbol.for('siyaq.page');

export default defineUnlistedScript(() => {
  // The script may be put in by the registration and by the popup's click: the first one stays.
  if (Reflect.get(globalThis, RUNNING) === browser.runtime.id) return;
  Reflect.set(globalThis, RUNNING, browser.runtime.id);
  const lifetime = new AbortController();
  lifetime.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, RUNNING));
  const aid = createReadingAid(window, lifetime);
  servePageVisitors(aid, lifetime.signal);
  void aid.followSettings();
});
