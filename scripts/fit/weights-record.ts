import type { FeatureName } from '../../src/core/recognition/weights.ts';
import { countsOf, FEATURES, type Weights } from './logistic.ts';
import type { Sample } from './sample.ts';

/**
 * Weights of names and affixes by themselves. The development texts were chosen because they name these very entities: how many
 * namesakes and look-alikes a name meets elsewhere is not theirs to tell. The fixtures set their traps among known names, so that they
 * say nothing about company either.
 */
export const HELD: ReadonlySet<FeatureName> = new Set([
  'fullName',
  'distinctiveName',
  'acronym',
  'surname',
  'misspelling',
  'derived',
  'affix',
  'company',
]);

/** Everything a fit has to say for itself. Losses are mean nats per candidate. */
export type FitRecord = {
  readonly date: string;
  readonly samples: readonly Sample[];
  readonly before: Weights;
  readonly after: Weights;
  readonly free: ReadonlySet<FeatureName>;
  readonly strength: number;
  readonly strengths: readonly (readonly [number, number])[];
  readonly leastSamples: number;
  readonly loss: { readonly before: number; readonly after: number; readonly leftOut: number };
  readonly groups: number;
};

function setRows(samples: readonly Sample[]): readonly string[] {
  const sets = [...new Set(samples.map(({ set }) => set))];
  return sets.map((set) => {
    const own = samples.filter((sample) => sample.set === set);
    const right = own.filter(({ isRight }) => isRight).length;
    const texts = new Set(own.map(({ group }) => group)).size;
    return `| ${set} | ${texts} | ${own.length} | ${right} | ${own.length - right} | ${own[0]?.weight ?? 0} |`;
  });
}

function weightRows({ samples, before, after, free, leastSamples }: FitRecord): readonly string[] {
  const counts = countsOf(samples);
  return FEATURES.map((name) => {
    const { right, wrong } = counts.get(name) ?? { right: 0, wrong: 0 };
    const how = HELD.has(name)
      ? 'held'
      : free.has(name)
        ? 'fitted'
        : right + wrong < leastSamples
          ? 'kept: too few'
          : 'kept: one-sided';
    return `| ${name} | ${right} | ${wrong} | ${before.get(name)} | ${after.get(name)} | ${how} |`;
  });
}

/** The record of a fit as Markdown. */
export function fitRecord(record: FitRecord): string {
  const { date, loss, strength, strengths, groups, leastSamples } = record;
  return `# Weights of recognition

Written by \`node scripts/fit-weights.ts --write\`; what each weight means, its unit and its range stand in
\`src/core/recognition/weights.ts\`.

Logistic regression on the judged candidates: label, whether the entity that a candidate was given is the gold's.
An L2 penalty pulls every weight towards the value it had before; ranges keep every sign. A feature seen fewer than
${leastSamples} times, or never with a right or never with a wrong meaning, keeps its value: such data can only drive it
to its bound. The weights of names and affixes by themselves are held: the texts were chosen because they name these
entities, and how many namesakes and look-alikes a name meets elsewhere is not theirs to tell; so is company, for the fixtures set their traps among
known names.

* Date: ${date}
* Strength of the penalty: ${strength}, the strongest whose loss in 10-fold cross validation over texts is within 2 % of the least (loss on texts left out: ${strengths.map(([one, left]) => `${one} → ${left.toFixed(4)}`).join(', ')})
* Loss per candidate: ${loss.before.toFixed(4)} before, ${loss.after.toFixed(4)} after; ${loss.leftOut.toFixed(4)} with every one of the ${groups} texts left out in turn

| set | texts | candidates | right | wrong | counts |
|---|---:|---:|---:|---:|---:|
${setRows(record.samples).join('\n')}

| feature | with right | with wrong | old | new | how |
|---|---:|---:|---:|---:|---|
${weightRows(record).join('\n')}
`;
}
