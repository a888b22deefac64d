import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { failure } from '../core/result.ts';
import type { Failure, MessageName, Protocol, ReplyOf, RequestOf } from './protocol.ts';

/** Who sent a message. A page is a content script of ours in a tab; own is one of our extension's own pages or worker. */
export type Sender =
  | { readonly kind: 'page'; readonly tabId: number; readonly frameId: number; readonly url: string }
  | { readonly kind: 'own' };

export type SenderKind = Sender['kind'];

/** How a message is served: who may send it, what it must look like, what it does. */
export type Service<Name extends MessageName> = {
  readonly from: readonly SenderKind[];
  readonly schema: v.GenericSchema<unknown, RequestOf<Name>>;
  readonly handle: (request: RequestOf<Name>, sender: Sender) => Promise<ReplyOf<Name>>;
};

/** The library sees opaque messages; `Service` and `ask` give them their types from the protocol. */
type Messages = Record<string, (request: unknown) => unknown>;

const silent = (): void => undefined;
const messenger = defineExtensionMessaging<Messages>({
  logger: { debug: silent, log: silent, warn: silent, error: silent },
});

type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

const WEB_ADDRESS = /^https?:/u;

/**
 * Who a sender is, or `null` for one that is not ours. The browser fills these fields in; a web page cannot send
 * runtime messages to us at all, and a content script cannot pretend to be one of our pages.
 */
export function senderOf(
  raw: RawSender,
  own: { readonly id: string; readonly origin: string },
): Sender | null {
  if (raw.id !== own.id) return null;
  const url = raw.url ?? '';
  if (url.startsWith(own.origin)) return { kind: 'own' };
  if (raw.tab?.id !== undefined && WEB_ADDRESS.test(url)) {
    return { kind: 'page', tabId: raw.tab.id, frameId: raw.frameId ?? 0, url };
  }
  // Messages of the background to a content script may carry no address; a page always has one.
  return raw.tab === undefined && url === '' ? { kind: 'own' } : null;
}

/** A refusal quotes what was sent, and that may be a whole page: no detail is longer than this, in UTF-16 units. */
const LONGEST_DETAIL = 500;

function refusal(code: Failure['code'], detail: string): { readonly ok: false; readonly failure: Failure } {
  return failure({ code, detail: detail.slice(0, LONGEST_DETAIL) });
}

function problemOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Serves one message until the signal aborts: checks the sender, then the payload, then hands over. */
export function serve<Name extends MessageName>(
  name: Name,
  service: Service<Name>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const stop = messenger.onMessage(name, async (message) => {
    const sender = senderOf(message.sender, own);
    if (!sender || !service.from.includes(sender.kind))
      return refusal('not-allowed', `${name} is not for this sender`);
    const request = v.safeParse(service.schema, message.data ?? undefined);
    if (!request.success) {
      const [issue] = request.issues;
      return refusal('invalid-message', `${name}: ${v.getDotPath(issue) ?? 'message'}: ${issue.message}`);
    }
    try {
      return await service.handle(request.output, sender);
    } catch (error) {
      return refusal('unexpected', `${name}: ${problemOf(error)}`);
    }
  });
  signal.addEventListener('abort', stop, { once: true });
}

function unanswered<Name extends MessageName>(name: Name, problem: string): ReplyOf<Name> {
  // Every reply of the protocol is a Result whose failure is a Failure.
  return refusal('page-unreachable', `${name}: ${problem}`) as ReplyOf<Name>;
}

/**
 * Sends a message to the background, or to the content script of a tab, and answers its reply. A receiver that is
 * not there is a `page-unreachable` failure, not an exception.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: RequestOf<Name>,
  tabId?: number,
): Promise<ReplyOf<Name>> {
  try {
    const reply = await messenger.sendMessage(
      name,
      request,
      ...(tabId === undefined ? [] : [{ tabId, frameId: 0 }]),
    );
    if (reply === undefined || reply === null) return unanswered(name, 'no answer');
    return reply as ReplyOf<Name>;
  } catch (error) {
    return unanswered(name, problemOf(error));
  }
}

export type { Protocol };
