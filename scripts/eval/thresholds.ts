/** A bar of one figure: `least` or `most` it may be. A figure below or above it fails the command by its name. */
export type Threshold = { readonly figure: string } & (
  | { readonly least: number }
  | { readonly most: number }
);

/** All bars of the evaluation, those of design and issues; figures are shares 0–1 unless their name says otherwise. */
export const THRESHOLDS: readonly Threshold[] = [
  { figure: 'fixtures: precision, sure', least: 0.98 },
  { figure: 'fixtures: precision, shown', least: 0.95 },
  { figure: 'fixtures: recall', least: 0.95 },
  { figure: 'fixtures: written words covered', least: 0.95 },
  { figure: 'fixtures: wrong sure per hard negative', most: 0.2 },
  { figure: 'tricky: right', least: 0.95 },
  { figure: 'anercorp: precision', least: 0.95 },
  { figure: 'anercorp: recall', least: 0.95 },
  { figure: 'meantime en: recall', least: 0.95 },
  { figure: 'meantime it: recall', least: 0.95 },
  { figure: 'language: right by threes', least: 0.97 },
  { figure: 'language: right alone', least: 0.93 },
];

export type Figures = ReadonlyMap<string, number>;

/** What fails, one sentence each; figures that were not measured are not judged. */
export function failures(figures: Figures, thresholds: readonly Threshold[] = THRESHOLDS): readonly string[] {
  return thresholds.flatMap((threshold) => {
    const figure = figures.get(threshold.figure);
    if (figure === undefined) return [];
    if ('least' in threshold)
      return figure >= threshold.least
        ? []
        : [`${threshold.figure} is ${figure.toFixed(4)}, below ${threshold.least}`];
    return figure <= threshold.most
      ? []
      : [`${threshold.figure} is ${figure.toFixed(4)}, above ${threshold.most}`];
  });
}
