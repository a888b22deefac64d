/**
 * Measures recognition: `node scripts/eval.ts [--errors] [--inexact] [--json] [--dev FOLDER]`. A figure past its bar
 * in `eval/thresholds.ts` makes the exit code 1 and is named. `--errors` prints every miss with its surroundings and
 * reasons, `--inexact` the names of the fixtures that are not exact, `--dev` adds the development sets of a folder.
 */
import { parseArgs } from 'node:util';
import { evaluateDevelopmentSets } from './eval/dev/development-sets.ts';
import type { SetReport } from './eval/dev/set-report.ts';
import { evaluateFixtures, type FixtureEvaluation, fixtureFigures } from './eval/fixture-evaluation.ts';
import { errorLines, fixtureTables } from './eval/report.ts';
import { failures } from './eval/thresholds.ts';

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  inexact: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  dev: { type: 'string' },
} as const;

type Measured = {
  readonly fixtures: FixtureEvaluation;
  readonly sets: readonly SetReport[];
  readonly figures: ReadonlyMap<string, number>;
  readonly failed: readonly string[];
  readonly errors: readonly string[];
  readonly inexact: readonly string[];
};

function measure(dev: string | undefined): Measured {
  const fixtures = evaluateFixtures();
  const sets = dev === undefined ? [] : evaluateDevelopmentSets(dev);
  const figures = new Map([...fixtureFigures(fixtures.scores), ...sets.flatMap((set) => set.figures)]);
  const errors = [...errorLines(fixtures.judged), ...sets.flatMap((set) => set.errors)];
  const inexact = fixtures.judged
    .filter((one) => errorLines([one]).length > 0)
    .map(({ fixture }) => fixture.name);
  return { fixtures, sets, figures, failed: failures(figures), errors, inexact };
}

type Shown = { readonly errors: boolean; readonly inexact: boolean };

function asJson({ fixtures, sets, figures, failed, errors, inexact }: Measured, shown: Shown): string {
  const told = {
    figures: Object.fromEntries(figures),
    failures: failed,
    fixtures: fixtures.scores,
    inexact,
    sets: sets.map(({ name, lines }) => ({ name, lines })),
  };
  return JSON.stringify(shown.errors ? { ...told, errors } : told, null, 2);
}

function asText({ fixtures, sets, figures, failed, errors, inexact }: Measured, shown: Shown): string {
  return [
    fixtureTables(fixtures.scores),
    ...sets.map(({ name, lines }) => [name, ...lines].join('\n')),
    ...(shown.errors ? [errors.join('\n')] : []),
    ...(shown.inexact ? [inexact.join('\n')] : []),
    [...figures].map(([name, figure]) => `${name.padEnd(42)}${figure.toFixed(4)}`).join('\n'),
    ...failed.map((failure) => `FAILED: ${failure}`),
  ].join('\n\n');
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const measured = measure(values.dev);
  process.stdout.write(`${values.json ? asJson(measured, values) : asText(measured, values)}\n`);
  if (measured.failed.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
