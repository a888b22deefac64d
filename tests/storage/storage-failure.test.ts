import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { StoredRecordError } from '../../src/storage/stored-record-error.ts';

const FULL = new DOMException('No space', 'QuotaExceededError');

function looped(): Error {
  const [outer, inner] = [new Error('outer'), new Error('inner')];
  outer.cause = inner;
  inner.cause = outer;
  return outer;
}

describe('storageFailure', () => {
  test.each<[string, unknown]>([
    ['as the browser throws it', FULL],
    ['as Dexie maps it', new Dexie.QuotaExceededError('No space', FULL)],
    ['as the reason of an aborted transaction', new Dexie.AbortError(FULL)],
    [
      'as one of the failures of a batch',
      new Dexie.BulkError('2 of 3 failed', { 1: new Error('x'), 2: FULL }),
    ],
    ['as a failure of a change', new Dexie.ModifyError('failed', [new Dexie.AbortError(FULL)])],
    ['as a cause', new Error('while saving', { cause: new Dexie.AbortError(FULL) })],
    ['among several errors', new AggregateError([new Error('x'), FULL])],
  ])('finds a full disk %s', (_label, error) => {
    const failure = storageFailure(error, 'saving "A title"');
    expect(failure.code).toBe('storage-full');
    expect(failure.detail).toMatch(/^saving "A title": there is no room/u);
  });

  test.each<[string, unknown, string]>([
    [
      'a closed database',
      new Dexie.DatabaseClosedError(),
      'reading: the database was closed while it was in use (DatabaseClosedError: Database has been closed)',
    ],
    [
      'a newer database',
      new DOMException('The requested version (1) is less', 'VersionError'),
      'reading: the database was written by a newer version of Siyaq (VersionError: The requested version (1) is less)',
    ],
    [
      'what is inside an abort',
      new Dexie.AbortError(new DOMException('Disk I/O', 'UnknownError')),
      'reading: the browser could not read or write its files (UnknownError: Disk I/O)',
    ],
    [
      'the first failure of a batch',
      new Dexie.BulkError('2 failed', {
        0: new DOMException('Key exists', 'ConstraintError'),
        5: new DOMException('Second', 'DataError'),
      }),
      'reading: a record with this key is there already (ConstraintError: Key exists)',
    ],
    [
      'a broken row',
      new StoredRecordError('packs', 'x', 'addedAt: expected number'),
      'reading: StoredRecordError: The row "x" of the table "packs" cannot be read: addedAt: expected number',
    ],
    ['an error without a message', new Error(''), 'reading: Error'],
    ['something that is no error', 'gone', 'reading: gone'],
  ])('says where and what for %s', (_label, error, detail) => {
    expect(storageFailure(error, 'reading')).toEqual({ code: 'storage-failed', detail });
  });

  test('ends on causes that go round in a ring', () => {
    expect(storageFailure(looped(), 'reading').code).toBe('storage-failed');
  });
});
