/** What one development set says: its figures with a bar, lines for the reader, one line per error. */
export type SetReport = {
  readonly name: string;
  readonly figures: readonly (readonly [string, number])[];
  readonly lines: readonly string[];
  readonly errors: readonly string[];
};

export function shareLine(what: string, part: number, whole: number): string {
  return `${what.padEnd(44)}${(whole === 0 ? 0 : part / whole).toFixed(4)}  ${part} of ${whole}`;
}

/** The commonest values with their counts, commonest first. */
export function commonest(values: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value, count]) => `${String(count).padStart(6)}  ${value}`);
}
