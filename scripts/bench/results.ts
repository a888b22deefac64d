import type { Budget } from './budgets.ts';
import type { LexiconRow } from './rows/lexicon-rows.ts';
import type { PathologicalRow } from './rows/pathological-rows.ts';
import type { PeerRow } from './rows/peer-rows.ts';
import type { ProgramRow } from './rows/program-rows.ts';
import type { RecognitionRow } from './rows/recognition-rows.ts';
import type { ScanRow } from './rows/scan-rows.ts';

/** A figure measured in the browser, with the figure it is to be read beside. */
export type ChromiumRow = {
  readonly what: string;
  readonly names: number;
  readonly measured: string;
  readonly beside: string;
  readonly expected: string;
};

export type ChromiumFigures = {
  readonly version: string;
  readonly rows: readonly ChromiumRow[];
  /** Slowest of the warm scans of 100,000 units with affixes, milliseconds. */
  readonly warmScanMs: number | null;
  /** Message to first marks with a stopped background and the longest list, milliseconds. */
  readonly coldStartMs: number | null;
};

/** Where the figures come from. */
export type Machine = {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly grep: string;
};

export type Measurements = {
  readonly machine: Machine;
  readonly scans: readonly ScanRow[];
  readonly lexicons: readonly LexiconRow[];
  readonly peers: readonly PeerRow[];
  readonly programs: readonly ProgramRow[];
  readonly recognitions: readonly RecognitionRow[];
  readonly pathological: readonly PathologicalRow[];
  readonly chromium: ChromiumFigures | null;
};

export type BenchResults = Measurements & { readonly budgets: readonly Budget[] };
