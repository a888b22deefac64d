import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../scripts/demo/launch-chromium.ts';
import { wording } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { controlOf, type Reader } from './reader.ts';

type Step = {
  readonly name: string;
  readonly take: (scene: { page: Page; reader: Reader; popups: Page[] }) => Promise<void>;
};

/** The whole path of a reader; each step needs what the steps before it left in the database. */
const STEPS: readonly Step[] = [
  {
    name: 'read',
    take: async ({ page, reader }) => {
      await reader.read(page, 'ar-microsoft-hires.html');
    },
  },
  {
    name: 'hover',
    take: async ({ page, reader }) => {
      const card = await reader.hover(page, { text: 'ناديلا' });
      expect(card.text).toContain('Satya Nadella');
    },
  },
  {
    name: 'popup',
    take: async ({ page, reader, popups }) => {
      const popup = await reader.popup(page);
      await expect(popup.getByRole('listitem').filter({ hasText: 'OpenAI' }).first()).toBeVisible();
      popups.push(popup);
    },
  },
  {
    name: 'save',
    take: async ({ popups }) => {
      const popup = popups.at(-1);
      if (popup === undefined) throw new Error('No popup is open');
      await controlOf(popup, 'popup.save').click();
      await expect(popup.getByText(wording('popup.saved-now'))).toBeVisible();
      await popup.close();
    },
  },
  {
    name: 'related',
    take: async ({ page, reader }) => {
      await reader.read(page, 'en-altman-returns.html');
      const popup = await reader.popup(page);
      await expect(popup.getByRole('link', { name: /مايكروسوفت تضم ألتمان/u })).toBeVisible();
    },
  },
];

const walk = async (siyaq: ExtensionBrowser, page: Page, reader: Reader, diesBefore: readonly string[]) => {
  const scene = { page, reader, popups: [] };
  for (const step of STEPS)
    await test.step(step.name, async () => {
      if (diesBefore.includes(step.name)) await siyaq.killWorker();
      await step.take(scene);
    });
};

for (const { name } of STEPS) {
  test(`goes on when the background dies before: ${name}`, async ({ siyaq, page, reader }) => {
    await walk(siyaq, page, reader, [name]);
  });
}

test('goes on when the background dies before every step', async ({ siyaq, page, reader }) => {
  await walk(
    siyaq,
    page,
    reader,
    STEPS.map(({ name }) => name),
  );
});
