import { existsSync, readFileSync } from 'node:fs';

export type TestCounts = { readonly passed: number; readonly failed: number };

/** A JSON report: which runner wrote it, and where. */
export type TestReport = { readonly runner: 'vitest' | 'playwright'; readonly file: string };

const NONE: TestCounts = { passed: 0, failed: 0 };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const count = (record: Readonly<Record<string, unknown>>, key: string): number => {
  const value = record[key];
  if (typeof value !== 'number') throw new Error(`the report has no number ${key}`);
  return value;
};

/** Files that could not even be loaded count as failures too: Vitest tells them as failed suites without a test. */
const vitestCounts = (report: Readonly<Record<string, unknown>>): TestCounts => {
  const unloaded = Array.isArray(report.testResults)
    ? report.testResults.filter(
        (file) =>
          isRecord(file) &&
          file.status === 'failed' &&
          Array.isArray(file.assertionResults) &&
          file.assertionResults.length === 0,
      ).length
    : 0;
  return { passed: count(report, 'numPassedTests'), failed: count(report, 'numFailedTests') + unloaded };
};

const playwrightCounts = (report: Readonly<Record<string, unknown>>): TestCounts => {
  if (!isRecord(report.stats)) throw new Error('the report has no stats');
  // A test that passes only when repeated has failed once; repeats are switched off anyway.
  return {
    passed: count(report.stats, 'expected'),
    failed: count(report.stats, 'unexpected') + count(report.stats, 'flaky'),
  };
};

/** Counts the tests of a report; a runner that never wrote one has run none. @throws Error for a broken report. */
export const countTests = ({ runner, file }: TestReport): TestCounts => {
  if (!existsSync(file)) return NONE;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(report)) throw new Error(`${file}: no report`);
  return runner === 'vitest' ? vitestCounts(report) : playwrightCounts(report);
};

export const sumCounts = (counts: readonly TestCounts[]): TestCounts =>
  counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NONE,
  );
