import { cpus } from 'node:os';
import { budgetsOf } from './budgets.ts';
import { runChromium } from './chromium/run-chromium.ts';
import { type BenchName, benchNames } from './names.ts';
import type { BenchOptions } from './options.ts';
import type { BenchResults, Machine } from './results.ts';
import { type CompiledNames, type LexiconRow, lexiconRow } from './rows/lexicon-rows.ts';
import { pathologicalRows } from './rows/pathological-rows.ts';
import { type PeerRow, peerRows } from './rows/peer-rows.ts';
import { grepVersion, type ProgramRow, programRows } from './rows/program-rows.ts';
import { recognitionRows } from './rows/recognition-rows.ts';
import { type ScanRow, scanRow } from './rows/scan-rows.ts';
import { plainNames, plainText, subTask } from './sub-task.ts';
import { type BenchText, benchText, TEXT_KINDS } from './texts.ts';
import { warmBound } from './timing.ts';

export const TEXT_UNITS = 100_000;
/** Texts mention the beginning of the list, which every size has: one text serves all sizes. */
export const MENTIONED_NAMES = 1_000;

/** Variants are several forms a name: beyond this the memory of one process is the limit. */
const MOST_NAMES_WITH_VARIANTS = 100_000;

type Collected = { scans: ScanRow[]; lexicons: LexiconRow[]; peers: PeerRow[]; programs: ProgramRow[] };

function machine(): Machine {
  const [cpu] = cpus();
  return { node: process.version, cpu: cpu?.model ?? 'unknown', cores: cpus().length, grep: grepVersion() };
}

type Sized = { readonly names: readonly BenchName[]; readonly compiled: CompiledNames };

/** Peers on the Arabic text. */
async function measurePeers(
  { names, compiled }: Sized,
  { options, texts, hopeless }: { options: BenchOptions; texts: readonly BenchText[]; hopeless: Set<string> },
): Promise<Pick<Collected, 'peers' | 'programs'>> {
  const folded = plainNames(names);
  const peers: PeerRow[] = [];
  const programs: ProgramRow[] = [];
  for (const { kind, text } of texts.filter(({ kind }) => kind === 'ar')) {
    const task = subTask(plainText(text), folded, compiled.lexicon);
    const input = { task, text: kind, lexicon: compiled.compiled };
    peers.push(...(await peerRows(input, { boxMs: options.peerBoxMs, pace: options.pace }, hopeless)));
    programs.push(...programRows(task, options.peerBoxMs));
  }
  return { peers, programs };
}

async function measureSizes(
  options: BenchOptions,
  names: readonly BenchName[],
  tell: (text: string) => void,
): Promise<Collected> {
  const texts = TEXT_KINDS.map((kind) => benchText(kind, names.slice(0, MENTIONED_NAMES), TEXT_UNITS));
  const [first] = texts;
  if (first) warmBound(first.text);
  const hopeless = new Set<string>();
  const all: Collected = { scans: [], lexicons: [], peers: [], programs: [] };
  for (const size of options.sizes) {
    tell(`${size.toLocaleString('en-US')} names: lexicon, scans`);
    const own = names.slice(0, size);
    const asListed = lexiconRow(own, { variants: false });
    all.lexicons.push(asListed.row);
    if (size <= MOST_NAMES_WITH_VARIANTS) all.lexicons.push(lexiconRow(own, { variants: true }).row);
    for (const text of texts)
      all.scans.push(scanRow(text, { lexicon: asListed.lexicon, names: size }, options.pace));
    if (!options.peers) continue;
    tell(`${size.toLocaleString('en-US')} names: peers`);
    const { peers, programs } = await measurePeers(
      { names: own, compiled: asListed },
      { options, texts, hopeless },
    );
    all.peers.push(...peers);
    all.programs.push(...programs);
  }
  return all;
}

/** Measures everything that was asked for; minutes in full, under one in a quick run. `tell` hears how far it is. */
export async function runBenchmark(
  options: BenchOptions,
  tell: (text: string) => void,
): Promise<BenchResults> {
  const names = benchNames(Math.max(MENTIONED_NAMES, ...options.sizes));
  const sized = await measureSizes(options, names, tell);
  tell('whole recognition');
  const recognitions = recognitionRows(names.slice(0, options.recognitionNames), TEXT_UNITS, options.pace);
  tell('texts that no one writes');
  const pathological = pathologicalRows(options.pathologicalSizes);
  const chromium = options.chromium ? await runChromium(options, names, tell) : null;
  const measurements = { machine: machine(), ...sized, recognitions, pathological, chromium };
  return { ...measurements, budgets: budgetsOf(measurements) };
}
