import { describe, expect, it } from 'vitest';
import { countsOf, crossValidated, fitWeights, lossOf, presentWeights } from '../../scripts/fit/logistic.ts';
import type { Sample } from '../../scripts/fit/sample.ts';
import { ENTITY_WEIGHTS, type FeatureName } from '../../src/core/recognition/weights.ts';

function samples(names: readonly FeatureName[], isRight: boolean, count: number): Sample[] {
  const features = names.map((name) => ({ name, amount: 1 }));
  return Array.from({ length: count }, (_, index) => ({
    set: 'made',
    group: `${index % 4}`,
    features,
    isRight,
    weight: 1,
  }));
}

const prior = presentWeights();
/** Anchored family names that are right four times in five: less than the present weights say. */
const DATA = [
  ...samples(['surname', 'anchor'], true, 80),
  ...samples(['surname', 'anchor'], false, 20),
  ...samples(['surname', 'lowerCase'], true, 30),
];

describe('fitting weights', () => {
  it('lowers the loss, on texts left out as well', () => {
    const fit = { prior, strength: 1, free: new Set<FeatureName>(['anchor', 'lowerCase']) };
    expect(lossOf(DATA, fitWeights(DATA, fit))).toBeLessThan(lossOf(DATA, prior));
    expect(crossValidated(DATA, fit, 4)).toBeLessThan(lossOf(DATA, prior));
  });

  it('finds the log-odds of the data where the penalty is small', () => {
    const fit = { prior, strength: 0.001, free: new Set<FeatureName>(['anchor']) };
    const fitted = fitWeights(DATA, fit).get('anchor') ?? 0;
    expect(ENTITY_WEIGHTS.surname.value + fitted).toBeCloseTo(Math.log(80 / 20), 1);
  });

  it('keeps what is not free', () => {
    const fitted = fitWeights(DATA, { prior, strength: 1, free: new Set<FeatureName>(['anchor']) });
    for (const [name, value] of prior) if (name !== 'anchor') expect(fitted.get(name)).toBe(value);
    expect(fitted.get('anchor')).not.toBe(prior.get('anchor'));
  });

  it('turns no sign, whatever the data say', () => {
    const fit = { prior, strength: 0.001, free: new Set<FeatureName>(['lowerCase']) };
    expect(
      fitWeights(samples(['surname', 'lowerCase'], true, 500), fit).get('lowerCase'),
    ).toBeLessThanOrEqual(0);
  });

  it('stays nearer to the prior under a stronger penalty', () => {
    const free = new Set<FeatureName>(['anchor']);
    const moved = (strength: number) =>
      Math.abs(
        (fitWeights(DATA, { prior, strength, free }).get('anchor') ?? 0) - ENTITY_WEIGHTS.anchor.value,
      );
    expect(moved(100)).toBeLessThan(moved(1));
  });

  it('counts features by what they stood beside', () => {
    expect(countsOf(DATA).get('surname')).toEqual({ right: 110, wrong: 20 });
  });
});

describe('the weights', () => {
  it.each(Object.entries(ENTITY_WEIGHTS))('%s lie in their range', (_, { value, least, most }) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
    expect(Math.abs(least * most)).toBe(0);
  });
});
