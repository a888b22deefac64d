/** Codes the interface has a sentence for; the same as the protocol's, which this layer may not import. */
export const FAILURE_CODES = [
  'invalid-message',
  'not-allowed',
  'not-ready',
  'storage-full',
  'storage-failed',
  'page-unreachable',
  'nothing-to-save',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What went wrong: `code` chooses the sentence, `detail` names the thing and the place. */
export type Failure = { readonly code: FailureCode; readonly detail: string };

/** A rejected promise as a failure; nothing that went wrong is dropped. */
export function unexpectedFailure(error: unknown): Failure {
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
