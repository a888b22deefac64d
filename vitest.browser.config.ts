import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Page and storage code in the system's real Chromium; `scripts/test.ts` sets CHROMIUM. */
export default defineConfig({
  plugins: [preact()],
  // Found at run time otherwise, and the reload in the middle of a run then fails a file.
  optimizeDeps: { include: ['fast-check', 'linkedom/worker', '@mozilla/readability'] },
  test: {
    include: ['tests/{page,storage}/**/*.browser.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          chromiumSandbox: process.getuid?.() !== 0,
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
