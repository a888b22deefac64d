/** A row of the database is not what this version writes there: says which table, which row and what is wrong. */
export class StoredRecordError extends Error {
  override readonly name = 'StoredRecordError';

  constructor(table: string, key: string, fault: string) {
    super(`The row ${JSON.stringify(key)} of the table "${table}" cannot be read: ${fault}`);
  }
}
