import type { NameKind } from '../knowledge/closed-lists.ts';
import type { EntityId } from '../knowledge/ids.ts';

/** Why a mention or an event was recognized, as data; the interface puts it into words. */
export type Reason =
  /** The written name of the lexicon that matched. */
  | { readonly kind: 'name'; readonly name: string; readonly nameKind: NameKind }
  /** The text spells the name differently (case, marks, letter variants); the normalized forms agree. */
  | { readonly kind: 'spelling'; readonly written: string }
  /** The text writes the name in another script as it sounds; from 0.45 (probable) to about 1.2 (letter for letter). */
  | { readonly kind: 'transliteration'; readonly name: string; readonly score: number }
  | { readonly kind: 'proclitic'; readonly text: string }
  | { readonly kind: 'ending'; readonly text: string }
  /** An unambiguous name of the same entity stands elsewhere on the page. */
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'role-word'; readonly word: string }
  | { readonly kind: 'in-title' }
  /** Other entities of the corpus are surely on the page. */
  | { readonly kind: 'company'; readonly count: number }
  /** A Latin name in a text of another script. */
  | { readonly kind: 'foreign-script' }
  /** Capitalized in the middle of a sentence. */
  | { readonly kind: 'capital' }
  | { readonly kind: 'lower-case' }
  | { readonly kind: 'ambiguous-name' }
  | { readonly kind: 'other-given-name'; readonly word: string }
  | { readonly kind: 'longer-unknown-name'; readonly word: string }
  | { readonly kind: 'shared-name'; readonly others: readonly EntityId[] }
  | { readonly kind: 'trigger'; readonly text: string }
  | {
      readonly kind: 'participant';
      readonly entity: EntityId;
      readonly where: 'sentence' | 'nearby' | 'page';
    }
  | { readonly kind: 'date-fits'; readonly written: string }
  | { readonly kind: 'date-differs'; readonly written: string }
  | { readonly kind: 'published-near' }
  | { readonly kind: 'published-before' }
  | { readonly kind: 'negated'; readonly word: string }
  | { readonly kind: 'uncertain'; readonly word: string }
  | { readonly kind: 'background'; readonly word: string };

export type ReasonKind = Reason['kind'];
