import { describe, expect, test } from 'vitest';
import { describeCorpus } from './corpus-store-cases.ts';
import { describeImport } from './import-pack-cases.ts';
import { describeLexicon } from './lexicon-store-cases.ts';

/** The promises about stored data on the IndexedDB of a real browser; Node has none. */
describe.skipIf(typeof indexedDB === 'undefined')('in a browser', () => {
  test('the database is the browser’s own', () => {
    expect(String(indexedDB.open)).toContain('[native code]');
  });
  describeImport();
  describeLexicon();
  describeCorpus();
});
