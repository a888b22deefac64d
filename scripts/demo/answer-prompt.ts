import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { VirtualDisplay } from './virtual-display.ts';

export type PromptSetting = {
  readonly display: VirtualDisplay;
  /** The page whose click opens the prompt. */
  readonly page: Page;
  readonly answer: 'allow' | 'refuse';
};

/** Chromium ignores a key within 500 ms of showing the prompt, and within 500 ms of a key it ignored. */
const PROTECTED_MS = 1000;
const TRIES = 3;
const LONGEST_WAIT_MS = 5000;

const focusBecomes = async (page: Page, focused: boolean, patience: number): Promise<boolean> => {
  const expression = `document.hasFocus() === ${focused}`;
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if ((await page.evaluate(expression)) === true) return true;
    await pause(50);
  }
  return false;
};

/**
 * Lets `click` open Chromium's own permission prompt and answers it by keyboard, as a reader would.
 * The prompt starts with its refusing button; one Tab leads to the allowing one. It is drawn by the browser and
 * known to no automation protocol: what tells that it is there is the keyboard focus it takes from the page.
 * @throws Error when no prompt appears within 5 s, or when it does not go away.
 */
export const answerPrompt = async (setting: PromptSetting, click: () => Promise<void>): Promise<void> => {
  const { display, page, answer } = setting;
  const session = await page.context().newCDPSession(page);
  // Playwright makes every page believe it has the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  try {
    await page.bringToFront();
    if (!(await focusBecomes(page, true, LONGEST_WAIT_MS))) throw new Error('The page never had the focus');
    await click();
    if (!(await focusBecomes(page, false, LONGEST_WAIT_MS))) throw new Error('No permission prompt appeared');
    await pause(PROTECTED_MS);
    if (answer === 'allow') display.press('Tab');
    for (let tries = 0; tries < TRIES; tries++) {
      display.press('Return');
      if (await focusBecomes(page, true, PROTECTED_MS)) return;
    }
    throw new Error('The permission prompt did not go away');
  } finally {
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await session.detach();
  }
};
