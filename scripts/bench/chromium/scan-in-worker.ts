import type { Page } from '@playwright/test';
import type { WarmScan, WarmScanRequest } from './warm-scan.ts';

/** Runs the warm scans in a dedicated worker made from `script`. */
export function scanInWorker(
  page: Page,
  script: string,
  request: WarmScanRequest,
): Promise<readonly WarmScan[]> {
  return page.evaluate(
    ({ script, request }) =>
      new Promise<readonly WarmScan[]>((resolve, reject) => {
        const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
        const worker = new Worker(address);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<readonly WarmScan[]>) => {
          worker.terminate();
          resolve(data);
        };
        worker.postMessage(request);
      }),
    { script, request },
  );
}
