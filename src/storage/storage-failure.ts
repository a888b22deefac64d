/** What went wrong with the database, for a reader: `detail` says where and what. */
export type StorageFailure = { readonly code: 'storage-full' | 'storage-failed'; readonly detail: string };

/** How deep errors are wrapped at most: Dexie uses three layers; the bound also ends a ring of causes. */
const DEEPEST = 8;

const EXPLANATIONS: ReadonlyMap<string, string> = new Map([
  ['DatabaseClosedError', 'the database was closed while it was in use'],
  ['VersionError', 'the database was written by a newer version of Siyaq'],
  ['UpgradeNeededError', 'the database was written by another version of Siyaq'],
  ['OpenFailedError', 'the database could not be opened'],
  ['MissingAPIError', 'this browser gives no access to IndexedDB here'],
  ['InvalidStateError', 'the browser took the database away'],
  ['UnknownError', 'the browser could not read or write its files'],
  ['TimeoutError', 'the database did not answer in time'],
  ['AbortError', 'the change was undone before it was complete'],
  ['ConstraintError', 'a record with this key is there already'],
  ['DataError', 'a record has a key that cannot be stored'],
  ['DataCloneError', 'a record holds something that cannot be stored'],
]);

/**
 * What an error of the database means for the reader. `where` names the work, such as `importing the pack "x"`.
 * A full disk is found wherever it is wrapped; else the innermost error tells what happened.
 */
export function storageFailure(error: unknown, where: string): StorageFailure {
  const layers = layersOf(error, DEEPEST);
  if (layers.some(({ name }) => name === 'QuotaExceededError')) {
    return {
      code: 'storage-full',
      detail: `${where}: there is no room left on this device for Siyaq's data`,
    };
  }
  const innermost = layers.at(-1);
  if (innermost === undefined) return { code: 'storage-failed', detail: `${where}: ${String(error)}` };
  const { name, message } = innermost;
  const said = message === '' ? name : `${name}: ${message}`;
  const explanation = EXPLANATIONS.get(name);
  return {
    code: 'storage-failed',
    detail: explanation === undefined ? `${where}: ${said}` : `${where}: ${explanation} (${said})`,
  };
}

type Layer = { readonly name: string; readonly message: string };

/** The error, then what is wrapped in it; of several wrapped errors the first is the last of the answer. */
function layersOf(error: unknown, depth: number): readonly Layer[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  const layer = {
    name: 'name' in error ? String(error.name) : 'Error',
    message: 'message' in error ? String(error.message) : '',
  };
  return [
    layer,
    ...wrappedIn(error)
      .toReversed()
      .flatMap((inner) => layersOf(inner, depth - 1)),
  ];
}

/** What an error carries inside: `inner` and `failures` of Dexie, `cause` and `errors` of the language. */
function wrappedIn(error: object): readonly unknown[] {
  const single = ['inner' in error ? error.inner : null, 'cause' in error ? error.cause : null];
  const several = ['failures' in error ? error.failures : null, 'errors' in error ? error.errors : null];
  return [...single, ...several.flatMap((list: unknown) => (Array.isArray(list) ? list : []))];
}
