import type { BenchResults } from './results.ts';
import type { LexiconRow } from './rows/lexicon-rows.ts';
import type { PathologicalRow } from './rows/pathological-rows.ts';
import type { PeerRow } from './rows/peer-rows.ts';
import type { ProgramRow } from './rows/program-rows.ts';
import type { RecognitionRow } from './rows/recognition-rows.ts';
import type { Cost, ScanRow } from './rows/scan-rows.ts';
import { amount, type Table, times } from './table.ts';

const MISSING = '–';
const whole = (value: number): string => value.toLocaleString('en-US');

function cost(value: Cost): string {
  return `${amount(value.ns)} (${times(value.timesBound)})`;
}

function scanTable(rows: readonly ScanRow[]): Table {
  return {
    title: 'Scan: nanoseconds per UTF-16 unit (multiple of the plain pass)',
    head: [
      'names',
      'text',
      'plain pass',
      'tokens only',
      'as written',
      'with affixes',
      'median',
      'hits',
      'planted found',
      'affixed found',
    ],
    rows: rows.map((row) => [
      whole(row.names),
      row.text,
      amount(row.boundNs),
      cost(row.tokens),
      cost(row.exact),
      cost(row.affixes),
      amount(row.affixes.medianNs),
      `${row.exactHits} / ${row.affixHits}`,
      `${row.plantedFound} of ${row.planted}`,
      `${row.affixedFound} of ${row.affixed}`,
    ]),
    notes: [
      'Minima; the median is that of the scan with affixes. Hits: as written / with affixes, overlapping ones included.',
      'Planted: names that the generator put into the text, found as written; affixed: those with a clitic or an ending.',
    ],
  };
}

function lexiconTable(rows: readonly LexiconRow[]): Table {
  return {
    title: 'Lexicon: compiling from raw names, keeping, opening',
    head: [
      'names',
      'variants',
      'forms',
      'compile ms',
      'µs/name',
      'matching B/name',
      'others B/name',
      'payload B/name',
      'open ms',
      'clone ms',
      'heap when open KB',
    ],
    rows: rows.map((row) => [
      whole(row.names),
      row.variants ? 'made' : 'none',
      whole(row.forms),
      amount(row.compileMs),
      amount(row.microsecondsPerName),
      amount(row.matchingBytesPerName),
      amount(row.otherBytesPerName),
      amount(row.payloadBytesPerName),
      amount(row.openMs),
      amount(row.cloneMs),
      amount(row.openHeapBytes / 1024),
    ]),
  };
}

function peerCells({ peer, names, text, expected, outcome }: PeerRow): readonly string[] {
  const head = [whole(names), text, peer];
  if (outcome.kind === 'unfinished')
    return [...head, MISSING, MISSING, MISSING, MISSING, `${expected}`, outcome.why];
  const { prepareMs, searchMs, ownMs, bytes, bytesAre, found, difference } = outcome.answer;
  return [
    ...head,
    amount(prepareMs),
    `${amount(bytes / 1e6)} ${bytesAre}`,
    amount(searchMs),
    `${amount(ownMs)} (${times(outcome.timesOurs)})`,
    `${found} of ${expected}`,
    difference ?? 'same places',
  ];
}

function peerTable(rows: readonly PeerRow[]): Table {
  return {
    title: 'Peers on the common task: whole words in text and names folded beforehand',
    head: ['names', 'text', 'peer', 'prepare ms', 'MB', 'search ms', 'ours ms (peer/ours)', 'hits', 'check'],
    rows: rows.map(peerCells),
    notes: [
      'The peers are spared the folding; our scan folds the folded text again. Each peer ran in turn with ours in one thread.',
    ],
  };
}

function programTable(rows: readonly ProgramRow[]): Table {
  return {
    title: 'Outside reference: whole processes on the same task (Arabic)',
    head: ['names', 'program', 'ms', 'hits', 'check'],
    rows: rows.map(({ program, names, outcome }) =>
      outcome.kind === 'unfinished'
        ? [whole(names), program, MISSING, MISSING, outcome.why]
        : [
            whole(names),
            program,
            amount(outcome.ms),
            `${outcome.found} of ${outcome.expected}`,
            outcome.difference ?? 'same places',
          ],
    ),
    notes: ['They report no overlapping matches, so they are held to the leftmost longest of ours.'],
  };
}

function recognitionTable(rows: readonly RecognitionRow[]): Table {
  return {
    title: 'Whole recognition of an article, warm',
    head: ['text', 'names', 'units', 'blocks', 'mentions', 'events', 'ms', 'median ms', 'plain passes'],
    rows: rows.map((row) => [
      row.text,
      whole(row.names),
      whole(row.units),
      whole(row.blocks),
      whole(row.mentions),
      whole(row.events),
      amount(row.ms),
      amount(row.medianMs),
      times(row.timesBound),
    ]),
  };
}

function pathologicalTable(rows: readonly PathologicalRow[]): Table {
  const sizes = rows[0]?.points.map(({ units }) => whole(units)) ?? [];
  return {
    title: 'Texts that no one writes: nanoseconds per unit by length (whole recognition in brackets)',
    head: ['text', ...sizes, 'growth'],
    rows: rows.map(({ text, points, growth }) => [
      text,
      ...points.map(({ scanNs, recognizeNs }) =>
        recognizeNs === null ? amount(scanNs) : `${amount(scanNs)} (${amount(recognizeNs)})`,
      ),
      times(growth),
    ]),
    notes: [
      'Growth: cost per unit of the longest over the cheapest, the first column left out; linear time is 1×.',
    ],
  };
}

function chromiumTable({ chromium }: BenchResults): readonly Table[] {
  if (chromium === null) return [];
  return [
    {
      title: `Chromium ${chromium.version}`,
      head: ['what', 'names', 'measured', 'beside', 'expected'],
      rows: chromium.rows.map(({ what, names, measured, beside, expected }) => [
        what,
        whole(names),
        measured,
        beside,
        expected,
      ]),
    },
  ];
}

function budgetTable({ budgets }: BenchResults): Table {
  return {
    title: 'Budgets',
    head: ['what', 'limit', 'measured', ''],
    rows: budgets.map(({ what, limit, measured, verdict }) => [what, limit, measured, verdict]),
  };
}

/** All results as tables, in the order in which they are read. */
export function tablesOf(results: BenchResults): readonly Table[] {
  return [
    scanTable(results.scans),
    lexiconTable(results.lexicons),
    ...(results.peers.length > 0 ? [peerTable(results.peers)] : []),
    ...(results.programs.length > 0 ? [programTable(results.programs)] : []),
    recognitionTable(results.recognitions),
    pathologicalTable(results.pathological),
    ...chromiumTable(results),
    budgetTable(results),
  ];
}
