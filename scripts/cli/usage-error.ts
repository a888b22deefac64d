/** The command was called wrongly: exit code 2 and the usage lines. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
