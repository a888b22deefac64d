import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Compiled } from '../adapter.ts';
import { bundle } from './bundle.ts';

const LONGEST_FIRST_COMPILE_MS = 120_000;

async function untilReady(page: Page): Promise<void> {
  const end = performance.now() + LONGEST_FIRST_COMPILE_MS;
  while (performance.now() < end) {
    if (await page.evaluate('benchInstall.isReady()')) return;
    await pause(500);
  }
  throw new Error('The extension compiled no lexicon of its own');
}

/** A file input hands the bytes over: nothing else gets them past the content security policy of the extension. */
async function giveFile(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
  });
  await page.setInputFiles('input[type=file]', file);
}

/**
 * Puts a compiled lexicon into the database of the extension as the one that belongs to its packs, through the
 * extension's own storage. `page` is a page of the extension that runs none of its code; the background must have
 * been asked for something before, or there is no lexicon to replace.
 */
export async function installLexicon(page: Page, { matching, chunks }: Compiled): Promise<void> {
  const parts = [matching, ...chunks];
  await page.evaluate(await bundle('install-entry.ts'));
  await untilReady(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'siyaq-bench-'));
  try {
    const file = path.join(folder, 'lexicon.bin');
    writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part))));
    await giveFile(page, file);
    const lengths = parts.map(({ byteLength }) => byteLength);
    await page.evaluate(`benchInstall.install(${JSON.stringify(lengths)})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
