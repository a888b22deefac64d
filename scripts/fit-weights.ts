/**
 * Fits the weights of recognition: `node scripts/fit-weights.ts [--dev FOLDER] [--write]`. The data are the gold of
 * the fixtures and, with `--dev`, the development sets of a folder. Prints the record of the fit; `--write` puts it
 * into docs/weights.md and the numbers into src/core/recognition/weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FeatureName } from '../src/core/recognition/weights.ts';
import { developmentSamples, fixtureSamples } from './fit/collect-samples.ts';
import {
  countsOf,
  crossValidated,
  FEATURES,
  fitWeights,
  lossOf,
  presentWeights,
  type Weights,
} from './fit/logistic.ts';
import type { Sample } from './fit/sample.ts';
import { fitRecord, HELD } from './fit/weights-record.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const WEIGHTS = path.join(ROOT, 'src/core/recognition/weights.ts');
const RECORD = path.join(ROOT, 'docs/weights.md');

const STRENGTHS = [1, 3, 10, 30, 100];
const FOLDS = 10;
const LEAST_SAMPLES = 12;
/** A stronger penalty is taken when it costs no more than this share of the least loss. */
const NEARLY_BEST = 1.02;

const { values } = parseArgs({ options: { dev: { type: 'string' }, write: { type: 'boolean' } } });

/** Features that the data say something about: seen often enough, with right and with wrong meanings. */
function freeFeatures(samples: readonly Sample[]): ReadonlySet<FeatureName> {
  const counts = countsOf(samples);
  return new Set(
    FEATURES.filter((name) => {
      const { right, wrong } = counts.get(name) ?? { right: 0, wrong: 0 };
      return !HELD.has(name) && right + wrong >= LEAST_SAMPLES && right > 0 && wrong > 0;
    }),
  );
}

function written(source: string, weights: Weights): string {
  return FEATURES.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`^(  ${name}: speaks(?:For|Against)\\()-?[0-9.]+`, 'mu'),
        (_, start: string) => `${start}${weights.get(name)}`,
      ),
    source,
  );
}

const samples = [...fixtureSamples(), ...(values.dev === undefined ? [] : developmentSamples(values.dev))];
const prior = presentWeights();
const free = freeFeatures(samples);
const strengths = STRENGTHS.map(
  (strength) => [strength, crossValidated(samples, { prior, strength, free }, FOLDS)] as const,
);
const bound = Math.min(...strengths.map(([, loss]) => loss)) * NEARLY_BEST;
const strength = Math.max(...strengths.filter(([, loss]) => loss <= bound).map(([one]) => one));
const fitted = fitWeights(samples, { prior, strength, free });
const after = new Map([...fitted].map(([name, value]) => [name, Math.round(value * 100) / 100]));
const groups = new Set(samples.map(({ group }) => group)).size;
const record = fitRecord({
  date: new Date().toISOString().slice(0, 10),
  samples,
  before: prior,
  after,
  free,
  strength,
  strengths,
  leastSamples: LEAST_SAMPLES,
  groups,
  loss: {
    before: lossOf(samples, prior),
    after: lossOf(samples, after),
    leftOut: crossValidated(samples, { prior, strength, free }, groups),
  },
});

process.stdout.write(record);
if (values.write) {
  writeFileSync(RECORD, record);
  writeFileSync(WEIGHTS, written(readFileSync(WEIGHTS, 'utf8'), after));
}
