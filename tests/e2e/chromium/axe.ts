import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const RUN = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ': ' + html)))`;

/**
 * Runs axe on a page of the extension; one line per violation and element. The page's security policy refuses script
 * elements, so the source is evaluated through the debugging protocol, which the policy does not concern.
 */
export const axeViolations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(SOURCE, 'utf8'));
  const violations: unknown = await page.evaluate(RUN);
  if (!Array.isArray(violations)) throw new Error('axe gave no list');
  return violations.map(String);
};
