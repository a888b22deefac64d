import { expect, test } from 'vitest';
import { publicationKey } from '../../src/storage/publication-key.ts';

test.each([
  ['2023-11-21T10:00:00+03:00', '2023-11-21T07:00:00.000Z'],
  ['2023-11-21T10:00:00+0300', '2023-11-21T07:00:00.000Z'],
  ['2023-11-21T00:30:00-05:00', '2023-11-21T05:30:00.000Z'],
  ['2023-11-21T10:00Z', '2023-11-21T10:00:00.000Z'],
  ['2023-11-21 10:00:00', '2023-11-21T10:00:00.000Z'],
  ['2023-11-21T10:00:00.1234567Z', '2023-11-21T10:00:00.123Z'],
  [' 2023-11-21 ', '2023-11-21'],
  ['2023-11', '2023-11'],
  ['2023', '2023'],
  ['2023-11-21T99:00:00Z', '2023-11-21'],
  ['21 November 2023', ''],
  ['20231121', ''],
  ['', ''],
  [null, ''],
])('the key of %j is %j', (published, key) => {
  expect(publicationKey(published)).toBe(key);
});

test('a day stands before the instants in it and after those of the day before', () => {
  const inOrder = [null, '2023-11-20T23:59:00Z', '2023-11-21', '2023-11-21T00:00:00Z'].map(publicationKey);
  expect([...inOrder].reverse().sort()).toEqual(inOrder);
});
