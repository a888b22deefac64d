import { ENTITY_WEIGHTS, type FeatureName, type Weight } from '../../src/core/recognition/weights.ts';
import type { Sample } from './sample.ts';

const TABLE: Readonly<Record<FeatureName, Weight>> = ENTITY_WEIGHTS;
export const FEATURES = Object.keys(TABLE).filter((name): name is FeatureName => name in TABLE);
/** One number per feature. */
export type Weights = ReadonlyMap<FeatureName, number>;

/** Steps of the gradient descent (Adam); the loss is convex and stands still well before. */
const STEPS = 250;
const RATE = 0.05;
const MOMENT = 0.9;
const SQUARE = 0.999;
const TINY = 1e-9;

/** The weights as recognition has them. */
export function presentWeights(): Weights {
  return new Map(FEATURES.map((name) => [name, TABLE[name].value]));
}

function logOdds({ features }: Sample, weights: Weights): number {
  let z = 0;
  for (const { name, amount } of features) z += (weights.get(name) ?? 0) * amount;
  return z;
}

/** Mean negative log-likelihood, in nats, samples counted by their weight. */
export function lossOf(samples: readonly Sample[], weights: Weights): number {
  let loss = 0;
  let count = 0;
  for (const sample of samples) {
    const z = logOdds(sample, weights);
    loss += sample.weight * Math.log1p(Math.exp(sample.isRight ? -z : z));
    count += sample.weight;
  }
  return count === 0 ? 0 : loss / count;
}

/** How often a feature was there, with right and with wrong meanings. */
export function countsOf(
  samples: readonly Sample[],
): ReadonlyMap<FeatureName, { right: number; wrong: number }> {
  const counts = new Map<FeatureName, { right: number; wrong: number }>();
  for (const { features, isRight } of samples) {
    for (const { name } of features) {
      const count = counts.get(name) ?? { right: 0, wrong: 0 };
      counts.set(name, count);
      count[isRight ? 'right' : 'wrong'] += 1;
    }
  }
  return counts;
}

type Fit = { readonly prior: Weights; readonly strength: number; readonly free: ReadonlySet<FeatureName> };

function gradient(samples: readonly Sample[], weights: Weights, { prior, strength, free }: Fit) {
  const slope = new Map<FeatureName, number>();
  for (const name of free) slope.set(name, strength * ((weights.get(name) ?? 0) - (prior.get(name) ?? 0)));
  for (const sample of samples) {
    const p = 1 / (1 + Math.exp(-logOdds(sample, weights)));
    const error = sample.weight * (p - (sample.isRight ? 1 : 0));
    for (const { name, amount } of sample.features) {
      const known = slope.get(name);
      if (known !== undefined) slope.set(name, known + error * amount);
    }
  }
  return slope;
}

/**
 * Logistic regression whose penalty pulls each weight towards its prior: `strength` in samples per squared unit.
 * Weights stay in their ranges, so that no sign turns; those that are not free keep their prior.
 */
export function fitWeights(samples: readonly Sample[], fit: Fit): Weights {
  const weights = new Map(fit.prior);
  const moments = new Map([...fit.free].map((name) => [name, { mean: 0, square: 0 }]));
  for (let step = 1; step <= STEPS; step++) {
    for (const [name, slope] of gradient(samples, weights, fit)) {
      const moment = moments.get(name);
      if (!moment) continue;
      moment.mean = MOMENT * moment.mean + (1 - MOMENT) * slope;
      moment.square = SQUARE * moment.square + (1 - SQUARE) * slope * slope;
      const mean = moment.mean / (1 - MOMENT ** step);
      const square = moment.square / (1 - SQUARE ** step);
      const { least, most } = TABLE[name];
      const moved = (weights.get(name) ?? 0) - (RATE * mean) / (Math.sqrt(square) + TINY);
      weights.set(name, Math.min(most, Math.max(least, moved)));
    }
  }
  return weights;
}

/** Mean loss on texts that were left out of the fit, each text once. */
export function crossValidated(samples: readonly Sample[], fit: Fit, folds: number): number {
  const groups = [...new Set(samples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  let loss = 0;
  let count = 0;
  for (let fold = 0; fold < folds; fold++) {
    const left = samples.filter(({ group }) => foldOf.get(group) === fold);
    const kept = samples.filter(({ group }) => foldOf.get(group) !== fold);
    const weight = left.reduce((sum, sample) => sum + sample.weight, 0);
    loss += weight * lossOf(left, fitWeights(kept, fit));
    count += weight;
  }
  return loss / count;
}
