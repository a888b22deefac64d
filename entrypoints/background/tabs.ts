import { browser } from 'wxt/browser';
import type { ArticleDraft, PageReading } from '../../src/core/corpus/article.ts';
import { failure, type Result, success } from '../../src/core/result.ts';
import type { Failure } from '../../src/messaging/protocol.ts';

function unreachable(error: unknown): { readonly ok: false; readonly failure: Failure } {
  return failure({
    code: 'page-unreachable',
    detail: error instanceof Error ? error.message : String(error),
  });
}

/** Puts the page script and the marks' style sheet into a tab the reader pointed Siyaq at (activeTab or a granted site). */
export async function startInTab(tabId: number): Promise<Result<null, Failure>> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    return success(null);
  } catch (error) {
    return unreachable(error);
  }
}

/** Runs one of our scripts in a tab and answers its last value. */
async function resultOf(tabId: number, file: '/extract.js' | '/read.js'): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Firefox hands over what the script threw; Chromium rejects.
  const thrown: unknown = injected !== undefined && 'error' in injected ? injected.error : undefined;
  if (thrown !== undefined && thrown !== null)
    throw thrown instanceof Error ? thrown : new Error(describe(thrown));
  return injected?.result;
}

function describe(thrown: unknown): string {
  const isObject = typeof thrown === 'object' && thrown !== null;
  return isObject && 'message' in thrown ? String(thrown.message) : String(thrown);
}

/** The page's facts and visible blocks. */
export async function readTab(tabId: number): Promise<Result<PageReading, Failure>> {
  try {
    const reading = await resultOf(tabId, '/read.js');
    return isReading(reading)
      ? success(reading)
      : failure({ code: 'page-unreachable', detail: 'The page gave no text' });
  } catch (error) {
    return unreachable(error);
  }
}

/** The article of the page, as the browser shows it. */
export async function extractFromTab(tabId: number): Promise<Result<ArticleDraft, Failure>> {
  try {
    const draft = await resultOf(tabId, '/extract.js');
    return isDraft(draft)
      ? success(draft)
      : failure({ code: 'nothing-to-save', detail: 'The page gave no article' });
  } catch (error) {
    return unreachable(error);
  }
}

/** The scripts are ours, but they ran beside a page: shapes are looked at here and validated when they come back. */
function isReading(value: unknown): value is PageReading {
  return typeof value === 'object' && value !== null && 'facts' in value && 'blocks' in value;
}

function isDraft(value: unknown): value is ArticleDraft {
  return isReading(value) && 'extraction' in value;
}
