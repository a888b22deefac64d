import type { PackEntity, PackEvent, PackNotName } from '../knowledge/pack.ts';

/** Everything a lexicon is compiled from. */
export type LexiconInput = {
  readonly entities: readonly PackEntity[];
  readonly notNames: readonly PackNotName[];
  readonly events: readonly PackEvent[];
  /** Given names that are nobody's entity: they block proclitic splits and warn of other people with a known surname. */
  readonly givenNames: readonly string[];
};
