/**
 * `npm test`: everything that must hold, in the order of what fails fastest. Stops at the first step that fails.
 * The last line alone tells the tests of all runners: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { countTests, sumCounts, type TestReport } from './test-counts.ts';

type Step = {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly report?: TestReport;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = path.join(ROOT, '.output/reports');

const vitest = (name: string, file: string, ...more: readonly string[]): Step => {
  const report = path.join(REPORTS, file);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: ['vitest', 'run', ...more, ...reporters],
    report: { runner: 'vitest', file: report },
  };
};

const PLAYWRIGHT_REPORT = path.join(REPORTS, 'playwright.json');

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the core alone', command: ['tsc', '--noEmit', '-p', 'tsconfig.core.json'] },
  vitest('unit tests', 'vitest.json'),
  vitest('tests inside Chromium', 'vitest-browser.json', '-c', 'vitest.browser.config.ts'),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    report: { runner: 'playwright', file: PLAYWRIGHT_REPORT },
  },
  { name: 'Firefox linter', command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'] },
];

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs a program with its output shown; answers its exit code. */
const run = ([program, ...args]: Step['command'], environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(path.join(ROOT, 'node_modules/.bin', program), args, {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Takes the steps in order; answers the one that failed, or `null`. */
const takeSteps = async (environment: NodeJS.ProcessEnv): Promise<Step | null> => {
  for (const step of STEPS) {
    console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
    const start = performance.now();
    const code = await run(step.command, environment);
    const time = inSeconds(performance.now() - start);
    if (code !== 0) {
      console.error(`── ${step.name}: FAILED with exit code ${code} after ${time}`);
      return step;
    }
    console.log(`── ${step.name}: ${time}`);
  }
  return null;
};

const main = async (): Promise<number> => {
  const start = performance.now();
  const { chromium, firefox } = await ensureBrowsers();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const failed = await takeSteps({
    ...process.env,
    PATH: [path.join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(path.delimiter),
    CHROMIUM: chromium,
    FIREFOX: firefox,
    PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT,
  });
  const counts = sumCounts(STEPS.flatMap(({ report }) => (report ? [countTests(report)] : [])));
  // A step without tests of its own, such as the linter, counts as one failure, so that the last line never lies.
  const failures = failed === null ? counts.failed : Math.max(counts.failed, 1);
  const total = inSeconds(performance.now() - start);
  console.log(
    failed === null ? `\nEvery step passed in ${total}.` : `\nStopped at: ${failed.name} (${total}).`,
  );
  console.log(`${counts.passed} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
};

process.exitCode = await main();
