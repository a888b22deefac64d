import type { BrowserContext } from '@playwright/test';

/** Counts the pixels in which two PNG pictures of the same size differ (a few hundred ms; the browser decodes them). */
export const pixelDifference = async (
  context: BrowserContext,
  before: Buffer,
  after: Buffer,
): Promise<number> => {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ([first, second]) => {
        const pixels = async (png: string): Promise<Uint8ClampedArray> => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (canvas === null) throw new Error('No canvas to compare pictures on');
          canvas.drawImage(bitmap, 0, 0);
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
        };
        const [left, right] = [await pixels(first), await pixels(second)];
        if (left.length !== right.length) throw new Error('The pictures differ in size');
        let different = 0;
        for (let at = 0; at < left.length; at += 4)
          if (left[at] !== right[at] || left[at + 1] !== right[at + 1] || left[at + 2] !== right[at + 2])
            different++;
        return different;
      },
      [before.toString('base64'), after.toString('base64')] as const,
    );
  } finally {
    await page.close();
  }
};
