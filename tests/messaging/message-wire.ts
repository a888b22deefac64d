import { onTestFinished } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type MessageSender = Browser.runtime.MessageSender;
type Tab = Browser.tabs.Tab;

const { id } = fakeBrowser.runtime;

export function tab(tabId: number): Tab {
  return {
    id: tabId,
    index: 0,
    windowId: 1,
    groupId: -1,
    highlighted: false,
    active: true,
    pinned: false,
    frozen: false,
    incognito: false,
    selected: true,
    discarded: false,
    autoDiscardable: true,
    lastAccessed: 0,
  };
}

/** One of Siyaq's own pages, and its content script on a news page, as the browser names them. */
export const OWN_PAGE: MessageSender = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
export const CONTENT_SCRIPT: MessageSender = {
  id,
  url: 'https://news.example/story',
  frameId: 0,
  tab: tab(7),
};

/**
 * Hands a message to the listeners as the browser does: copied, with the sender that the browser vouches for.
 * Answers `undefined` when no listener says that it will answer.
 */
function deliver(message: unknown, sender: MessageSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listeners = fakeBrowser.runtime.onMessage.trigger(structuredClone(message), sender, resolve);
    listeners.then((kept) => {
      if (!kept.some((answers: unknown) => answers === true)) resolve(undefined);
    }, reject);
  });
}

/** Sends a message past `ask`, so that it may have any shape. Answers the reply, `undefined` when nobody listens. */
export async function send(name: string, data: unknown, sender: MessageSender): Promise<unknown> {
  const answer = await deliver({ id: 1, type: name, data, timestamp: 1 }, sender);
  return typeof answer === 'object' && answer !== null && 'res' in answer ? answer.res : undefined;
}

type Answer = (response: unknown) => void;

function answerOrError(answering: Promise<unknown>, answer: Answer): void {
  void answering.then((response) => {
    if (response !== undefined) return answer(response);
    const lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
    Object.assign(fakeBrowser.runtime, { lastError });
    answer(undefined);
    Object.assign(fakeBrowser.runtime, { lastError: undefined });
  });
}

/** Until the test ends, what `ask` sends to the background comes from this sender. */
export function sendAs(sender: MessageSender): void {
  const { runtime } = fakeBrowser;
  const { sendMessage } = runtime;
  Object.assign(runtime, {
    sendMessage: (message: unknown, answer: Answer) => answerOrError(deliver(message, sender), answer),
  });
  onTestFinished(() => {
    Object.assign(runtime, { sendMessage });
  });
}

export type TabTarget = { readonly tabId: number; readonly frameId: unknown };

/** Until the test ends, messages to these tabs come from the background; answers where each one was sent. */
export function openTabs(...tabIds: readonly number[]): readonly TabTarget[] {
  const targets: TabTarget[] = [];
  const { tabs } = fakeBrowser;
  const { sendMessage } = tabs;
  const deliverToTab = (
    tabId: number,
    message: unknown,
    options: { frameId?: number } | undefined,
    answer: Answer,
  ) => {
    targets.push({ tabId, frameId: options?.frameId });
    const answering = tabIds.includes(tabId) ? deliver(message, { id }) : Promise.resolve(undefined);
    answerOrError(answering, answer);
  };
  Object.assign(tabs, { sendMessage: deliverToTab });
  onTestFinished(() => {
    Object.assign(tabs, { sendMessage });
  });
  return targets;
}

/** Aborts when the test ends, so that no listener outlives it. */
export function untilTestEnds(): AbortController {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller;
}
