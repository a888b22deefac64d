import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { difference, type Hit, leftmostLongest, sortedHits } from '../hits.ts';
import { BARRIER, type SubTask } from '../sub-task.ts';

export type ProgramRow = {
  readonly program: string;
  readonly names: number;
  readonly outcome:
    | {
        readonly kind: 'measured';
        /** From start to end of the process, names and text read from files; the fastest of the rounds. */
        readonly ms: number;
        readonly found: number;
        readonly expected: number;
        readonly difference: string | null;
      }
    | { readonly kind: 'unfinished'; readonly why: string };
};

type Program = { readonly name: string; readonly command: string; readonly args: readonly string[] };

/** Both print `offset in bytes:match`, from left to right the longest, and leave out what overlaps it. */
const PROGRAMS: readonly Program[] = [
  { name: 'grep -F -o -w -b -f', command: 'grep', args: ['-F', '-o', '-w', '-b', '-f'] },
  { name: 'rg -F -o -w -b -f', command: 'rg', args: ['-F', '-o', '-w', '-b', '-N', '-f'] },
];

const ROUNDS = 3;
const UTF8 = { ...process.env, LC_ALL: 'C.UTF-8' };

function isInstalled({ command }: Program): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

/** Places in UTF-16 units from the lines that the programs print for a text. */
function placesOf(output: string, text: string): readonly Hit[] {
  const bytes = Buffer.from(text);
  let byte = 0;
  let unit = 0;
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const offset = Number(line.slice(0, colon));
      unit += bytes.subarray(byte, offset).toString().length;
      byte = offset;
      return { start: unit, end: unit + line.length - colon - 1 };
    });
}

function measured(
  program: Program,
  files: readonly string[],
  boxMs: number,
): { output: string; ms: number } | null {
  let best: { output: string; ms: number } | null = null;
  const begin = performance.now();
  for (let round = 0; round < ROUNDS && (round === 0 || performance.now() - begin < boxMs); round++) {
    const start = performance.now();
    const { stdout, error } = spawnSync(program.command, [...program.args, ...files], {
      encoding: 'utf8',
      env: UTF8,
      timeout: boxMs,
      maxBuffer: 1 << 28,
    });
    if (error) return null;
    const ms = performance.now() - start;
    if (best === null || ms < best.ms) best = { output: stdout, ms };
  }
  return best;
}

/**
 * The outside reference: grep, and ripgrep where it is installed, as whole processes on the same folded text. They
 * report no overlapping matches, so they are held to the leftmost longest of ours.
 */
export function programRows({ text, names, expected }: SubTask, boxMs: number): readonly ProgramRow[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'siyaq-bench-'));
  try {
    const nameFile = path.join(folder, 'names.txt');
    const textFile = path.join(folder, 'text.txt');
    // A line for each stretch that names may not reach across; the offsets stay.
    const lined = text.replaceAll(BARRIER, '\n');
    writeFileSync(nameFile, `${names.join('\n')}\n`);
    writeFileSync(textFile, lined);
    const wanted = leftmostLongest(expected);
    return PROGRAMS.map((program) => {
      const row = { program: program.name, names: names.length };
      if (!isInstalled(program)) return { ...row, outcome: { kind: 'unfinished', why: 'not installed' } };
      const result = measured(program, [nameFile, textFile], boxMs);
      if (result === null) {
        const why = `did not finish in ${Math.round(boxMs / 1_000)} s`;
        return { ...row, outcome: { kind: 'unfinished', why } };
      }
      const found = sortedHits(placesOf(result.output, lined));
      const counts = { found: found.length, expected: wanted.length, difference: difference(found, wanted) };
      return { ...row, outcome: { kind: 'measured', ms: result.ms, ...counts } };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `grep (GNU grep) 3.8`, for the head of the report. */
export function grepVersion(): string {
  return execFileSync('grep', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
}
