import { compile } from '../adapter.ts';
import { type BenchName, benchEntities } from '../names.ts';
import type { BenchOptions } from '../options.ts';
import type { ChromiumFigures, ChromiumRow } from '../results.ts';
import { amount, times } from '../table.ts';
import { benchText } from '../texts.ts';
import { startBenchBrowser } from './bench-page.ts';
import { bundle } from './bundle.ts';
import { type ColdStart, coldStart, extensionIsBuilt } from './cold-start.ts';
import { compareMarkJs, type PaintComparison } from './mark-js.ts';
import { scanInWorker } from './scan-in-worker.ts';
import type { WarmScan } from './warm-scan.ts';

const TEXT_UNITS = 100_000;
const MENTIONED_NAMES = 1_000;
const COLD_START_ROUNDS = 5;

const ms = (value: number): string => `${amount(value)} ms`;

function scanRow(names: number, scan: WarmScan): ChromiumRow {
  return {
    what: `scan of 100,000 units in a worker, ${scan.text}`,
    names,
    measured: `as written ${ms(scan.exactMs)} (${times(scan.exactMs / scan.boundMs)}), with affixes ${ms(scan.affixesMs)} (${times(scan.affixesMs / scan.boundMs)})`,
    beside: `plain pass ${ms(scan.boundMs)}`,
    expected: `${scan.hits} / ${scan.affixHits} matches`,
  };
}

function paintRow({ names, ours, markJsMs, markJsMarks, markable }: PaintComparison): ChromiumRow {
  const check = markJsMarks === markable ? 'as many as can be nested' : `${markable} can be nested`;
  return {
    what: 'names of a page of 100,000 units scanned for and painted',
    names,
    measured: `${ms(ours.totalMs)} (scan ${ms(ours.scanMs)})`,
    beside: `mark.js ${ms(markJsMs)} (${times(markJsMs / ours.totalMs)})`,
    expected: `${ours.marks} marks; mark.js ${markJsMarks}, ${check}`,
  };
}

function coldRows(names: number, figures: ColdStart): readonly ChromiumRow[] {
  const expected = `${figures.marks} marks, ${figures.rounds} rounds`;
  return [
    {
      what: 'stopped background: message to reply',
      names,
      measured: ms(figures.replyMs),
      beside: `running ${ms(figures.replyAliveMs)}`,
      expected,
    },
    {
      what: 'stopped background: document ready to first marks',
      names,
      measured: ms(figures.marksMs),
      beside: `running ${ms(figures.marksAliveMs)}`,
      expected,
    },
  ];
}

function failedRow(what: string, names: number, error: unknown): ChromiumRow {
  const expected = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { what, names, measured: 'failed', beside: '–', expected };
}

type Parts = { readonly rows: ChromiumRow[]; warmScanMs: number | null; coldStartMs: number | null };

async function withoutExtension(options: BenchOptions, parts: Parts): Promise<string> {
  const browser = await startBenchBrowser();
  try {
    const worker = await bundle('worker-entry.ts');
    for (const names of options.sizes) {
      const page = await browser.open();
      const request = { names, mentioned: MENTIONED_NAMES, units: TEXT_UNITS, pace: options.pace };
      const scans = await scanInWorker(page, worker, request);
      parts.rows.push(...scans.map((scan) => scanRow(names, scan)));
      parts.warmScanMs = Math.max(parts.warmScanMs ?? 0, ...scans.map(({ affixesMs }) => affixesMs));
      await page.close();
    }
    const script = await bundle('page-entry.ts');
    for (const names of [100, 1_000]) {
      const page = await browser.open();
      parts.rows.push(paintRow(await compareMarkJs(page, script, { names, units: TEXT_UNITS })));
      await page.close();
    }
    return browser.version;
  } finally {
    await browser.close();
  }
}

/** The rows that need a browser: scans in a worker, painting beside mark.js, and the start of a stopped background. */
export async function runChromium(
  options: BenchOptions,
  names: readonly BenchName[],
  tell: (text: string) => void,
): Promise<ChromiumFigures> {
  const parts: Parts = { rows: [], warmScanMs: null, coldStartMs: null };
  tell('Chromium: scans in a worker, mark.js');
  const version = await withoutExtension(options, parts);
  if (extensionIsBuilt()) {
    tell('Chromium: stopped background');
    const compiled = compile({ entities: benchEntities(names), variants: false });
    const { text } = benchText('ar', names.slice(0, MENTIONED_NAMES), TEXT_UNITS);
    try {
      const figures = await coldStart({ text, compiled, rounds: COLD_START_ROUNDS });
      parts.rows.push(...coldRows(names.length, figures));
      if (names.length >= 1_000_000) parts.coldStartMs = figures.marksMs;
    } catch (error) {
      // The other rows took minutes and are as good as before.
      parts.rows.push(failedRow('stopped background', names.length, error));
    }
  } else tell('Chromium: no extension in .output; "npm run build" makes one');
  return { version, rows: parts.rows, warmScanMs: parts.warmScanMs, coldStartMs: parts.coldStartMs };
}
