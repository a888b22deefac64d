import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Reads JSON lines; a broken or misshapen line stops with the file, the line number and what is wrong. */
export function readJsonLines<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  const records: v.InferOutput<Schema>[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `${file}:${index + 1}`;
    const result = v.safeParse(schema, parseLine(line, place));
    if (!result.success) {
      const [issue] = result.issues;
      throw new Error(`${place}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
    }
    records.push(result.output);
  });
  return records;
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function writeJsonLine(record: unknown): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** A text with what is known about it. Dates are ISO 8601. */
export const textLineSchema = v.looseObject({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
  date: v.optional(v.nullable(v.string())),
});
export type TextLine = v.InferOutput<typeof textLineSchema>;
