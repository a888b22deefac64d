import { browser } from 'wxt/browser';
import type { ArticleDraft } from '../../src/core/corpus/article.ts';
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
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/marks.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
    return success(null);
  } catch (error) {
    return unreachable(error);
  }
}

/** Runs the extraction script in a tab; its last value is the article. */
export async function extractFromTab(tabId: number): Promise<Result<ArticleDraft, Failure>> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
    const draft: unknown = injected?.result;
    if (!isDraft(draft)) return failure({ code: 'nothing-to-save', detail: 'The page gave no article' });
    return success(draft);
  } catch (error) {
    return unreachable(error);
  }
}

/** The script is ours, but it ran beside a page: the shape is looked at here and validated when it is saved. */
function isDraft(value: unknown): value is ArticleDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'facts' in value &&
    'blocks' in value &&
    'extraction' in value
  );
}
