import { onTestFinished } from 'vitest';
import { type ConnectionNews, SiyaqDatabase } from '../../src/storage/database.ts';

/** A database nobody else has, deleted when the test ends. */
export function freshDatabase(tell?: (news: ConnectionNews) => void): SiyaqDatabase {
  const database = new SiyaqDatabase(`siyaq-test-${crypto.randomUUID()}`, tell);
  onTestFinished(() => database.delete());
  return database;
}

/** Every row of every table, for saying that nothing, or exactly something, changed. */
export async function contentsOf(database: SiyaqDatabase): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** Lets the next write to a table fail as on a full disk. */
export function fillDiskAt(database: SiyaqDatabase, table: string): void {
  database.table(table).hook('creating', () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
}
