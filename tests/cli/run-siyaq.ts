import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCRIPT = path.join(ROOT, 'scripts/siyaq.ts');
/** This Node where it runs TypeScript by itself, else the one that is installed beside the project. */
const NODE = process.features.typescript ? process.execPath : path.join(ROOT, 'node_modules/.bin/node');

/** Where the fixtures are, from the root of the project. */
export const fixture = (name: string): string => path.join(ROOT, 'tests/fixtures', name);

export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line in a process of its own; `input` is its standard input. */
export function siyaq(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = execFile(NODE, [SCRIPT, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      // Not an exit code: the process could not be started, or a signal ended it.
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
    // A process that has ended without reading breaks the pipe; its exit code and messages tell why.
    child.stdin?.on('error', () => child.stdin?.destroy());
    child.stdin?.end(input);
  });
}

/** Runs it and answers the records it writes; it must succeed without a message. */
export async function recordsOf(args: readonly string[], input = ''): Promise<readonly unknown[]> {
  const { code, stdout, stderr } = await siyaq(args, input);
  if (code !== 0 || stderr !== '') throw new Error(`exit code ${code}: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** Writes files into a folder that goes away with the test; answers the path of a name in it. */
export function filesOf(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'siyaq-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return (name) => path.join(folder, name);
}

export function jsonLines(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
