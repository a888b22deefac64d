import type { PackEntity, PackEvent, PackNotName } from '../knowledge/pack.ts';

/** Lists of more names than this are matched as they are written: neither varied nor heard across scripts. */
export const MOST_NAMES_VARIED = 50_000;

/** What a lexicon takes of an entity. */
export type EntityNames = Pick<PackEntity, 'id' | 'kind' | 'generic' | 'names'>;

/** Everything a lexicon is compiled from. */
export type LexiconInput = {
  readonly entities: readonly EntityNames[];
  readonly notNames: readonly PackNotName[];
  readonly events: readonly PackEvent[];
  /** Given names that are nobody's entity: they block proclitic splits and warn of other people with a known surname. */
  readonly givenNames: readonly string[];
  /**
   * Whether written forms that no pack lists are made from those it lists; unless told, for lists of up to
   * `MOST_NAMES_VARIED` names: making them costs more than compiling them.
   */
  readonly variants?: boolean;
};
