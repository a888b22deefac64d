import { readFileSync } from 'node:fs';

/** The same text in the two languages of the pack's own words. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/**
 * Reads one authored table of `texts/`, named without its ending. The caller names the shape; the checks of
 * `build.ts` on the finished pack catch a table that does not have it. Throws when the file is missing or
 * is not JSON.
 */
export function readTable<T>(name: string): T {
  const table: T = JSON.parse(readFileSync(new URL(`./texts/${name}.json`, import.meta.url), 'utf8'));
  return table;
}

/** The entry of a table, or an error that says which table lacks what. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string, tableName: string): T {
  const entry = table[key];
  if (entry === undefined) throw new Error(`texts/${tableName}.json has no entry for ${key}`);
  return entry;
}
