import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type ExtensionBrowser, launchChromium } from '../../demo/launch-chromium.ts';
import { startDemoServer } from '../../demo-server.ts';
import type { Compiled } from '../adapter.ts';
import { blocksOf } from '../rows/recognition-rows.ts';
import { installLexicon } from './install-lexicon.ts';

/** Milliseconds, medians; `alive` is the same with the background running, its caches empty of this text. */
export type ColdStart = {
  readonly rounds: number;
  /** From the message of a content script to the reply that names the marks. */
  readonly replyMs: number;
  readonly replyAliveMs: number;
  readonly marks: number;
  /** From the page's DOMContentLoaded to the first registered highlight: reading, message, painting. */
  readonly marksMs: number;
  readonly marksAliveMs: number;
};

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const LONGEST_WAIT_MS = 120_000;

export function extensionIsBuilt(): boolean {
  return existsSync(path.join(EXTENSION, 'manifest.json'));
}

/** Kept in the page from its beginning: when it was ready, and when the first highlight was there. */
const WATCH = `
  globalThis.readyAt = null;
  globalThis.markedAt = null;
  addEventListener('DOMContentLoaded', () => { readyAt = performance.now(); });
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (CSS.highlights.size > 0) markedAt = performance.now();
    else channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
`;

function article(text: string): string {
  const paragraphs = blocksOf(text).map((block) => `<p>${block.text}</p>`);
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>bench</title><body><article>${paragraphs.join('\n')}</article>`;
}

/** Where the content script of the extension runs in the page. */
async function contentScriptOf(session: CDPSession, extensionId: string): Promise<number> {
  const origin = `chrome-extension://${extensionId}`;
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}

type Reply = { readonly ms: number; readonly marks: number };

type Asked = { readonly text: string; readonly tag: string };

/** Sends the text as the page script would, every block with a tag, so that no cache knows it. */
async function askForMarks(session: CDPSession, context: number, { text, tag }: Asked): Promise<Reply> {
  const blocks = blocksOf(text).map((block, index) => ({
    kind: block.kind,
    text: `${block.text} ${tag}`,
    hash: `bench-${index}-${tag}`,
  }));
  const message = { type: 'recognizeBlocks', data: { blocks, declaredLang: 'ar', published: null } };
  const expression = `(async () => {
    const start = performance.now();
    const message = { ...${JSON.stringify(message)}, id: 1, timestamp: 0 };
    const { res, err } = await chrome.runtime.sendMessage(message);
    if (err || !res?.ok || res.value.kind !== 'recognized') throw new Error(JSON.stringify(err ?? res).slice(0, 300));
    return { ms: performance.now() - start, marks: res.value.marks.length };
  })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: context,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(
      `The background did not answer: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  return { ms: Number(result.value.ms), marks: Number(result.value.marks) };
}

async function reloadUntilMarked(page: Page): Promise<number> {
  await page.reload();
  await page.waitForFunction('markedAt !== null', null, { timeout: LONGEST_WAIT_MS });
  return Number(await page.evaluate('markedAt - readyAt'));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function measured(
  siyaq: ExtensionBrowser,
  page: Page,
  { text, rounds }: ColdStartTask,
): Promise<ColdStart> {
  const replies = { cold: [] as number[], alive: [] as number[] };
  const marked = { cold: [] as number[], alive: [] as number[] };
  let marks = 0;
  for (let round = 0; round < rounds; round++) {
    await siyaq.killWorker();
    await page.bringToFront();
    marked.cold.push(await reloadUntilMarked(page));
    marked.alive.push(await reloadUntilMarked(page));
    const session = await page.context().newCDPSession(page);
    const context = await contentScriptOf(session, siyaq.extensionId);
    await siyaq.killWorker();
    await page.bringToFront();
    const cold = await askForMarks(session, context, { text, tag: `${round}` });
    replies.cold.push(cold.ms);
    replies.alive.push((await askForMarks(session, context, { text, tag: `${round} alive` })).ms);
    marks = cold.marks;
    await session.detach();
  }
  return {
    rounds,
    replyMs: median(replies.cold),
    replyAliveMs: median(replies.alive),
    marks,
    marksMs: median(marked.cold),
    marksAliveMs: median(marked.alive),
  };
}

export type ColdStartTask = { readonly text: string; readonly compiled: Compiled; readonly rounds: number };

/** Starts the built extension, gives it the lexicon, and asks it with its background stopped. */
export async function coldStart(task: ColdStartTask): Promise<ColdStart> {
  const abort = new AbortController();
  const folder = mkdtempSync(path.join(tmpdir(), 'siyaq-bench-'));
  try {
    writeFileSync(path.join(folder, 'article.html'), article(task.text));
    const site = await startDemoServer({ folder, signal: abort.signal });
    const siyaq = await launchChromium({
      extension: EXTENSION,
      display: 'headless',
      allow: ['http://127.0.0.1/*'],
      signal: abort.signal,
    });
    const page = await siyaq.context.newPage();
    await page.addInitScript(WATCH);
    // The first reading makes the extension import its pack and compile; only then is there something to replace.
    await page.goto(`${site.url}/article.html`);
    const control = await siyaq.context.newPage();
    await control.goto(`chrome-extension://${siyaq.extensionId}/manifest.json`);
    await installLexicon(control, task.compiled);
    await control.close();
    return await measured(siyaq, page, task);
  } finally {
    abort.abort();
    rmSync(folder, { recursive: true, force: true });
  }
}
