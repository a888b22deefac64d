import type { Span } from '../text/span.ts';
import type { Affix } from './affixes/affix.ts';

/**
 * A written form found in tokens `first…last` (inclusive), with the affixes taken off its tokens to find it.
 */
export type Match = {
  /** Counted through all parts of a lexicon. */
  readonly form: number;
  readonly first: number;
  readonly last: number;
  readonly proclitic: Affix | null;
  /** The ending of the last token. */
  readonly ending: Affix | null;
  /** The endings of all its tokens, first to last. */
  readonly endings: readonly (Affix | null)[];
  readonly cost: number;
  /** Where the form stands in the letters of its one token, when words are glued: `#SamAltmanReturns`. */
  readonly glued: GluedPart | null;
};

export type GluedPart = Span & { readonly words: readonly string[] };
