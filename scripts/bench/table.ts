/** Rows of cells under a head; numbers are written by whoever makes the cells. */
export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
};

/** As Markdown, columns padded so that it also reads well in a terminal. */
export function markdown({ title, head, rows, notes = [] }: Table): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const footer = notes.length > 0 ? ['', ...notes] : [];
  return [`## ${title}`, '', line(head), rule, ...rows.map(line), ...footer, ''].join('\n');
}

/** Three significant digits, thousands parted. */
export function amount(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(2);
}

export function times(value: number): string {
  return `${amount(value)}×`;
}
