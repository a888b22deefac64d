import { type WarmScanRequest, warmScans } from './warm-scan.ts';

/** What the dedicated worker of the benchmark runs: one request, one answer. */
self.addEventListener('message', ({ data }: MessageEvent<WarmScanRequest>) => {
  self.postMessage(warmScans(data));
});
