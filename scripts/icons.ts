/** Draws assets/icon.svg at the sizes browsers ask for, into assets/public/icon. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowsers } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const ASSETS = path.resolve(import.meta.dirname, '../assets');

const browsers = await ensureBrowsers();
const browser = await chromium.launch({
  executablePath: browsers.chromium,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  const svg = readFileSync(path.join(ASSETS, 'icon.svg'), 'utf8');
  mkdirSync(path.join(ASSETS, 'public/icon'), { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(ASSETS, `public/icon/${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
