import type { EntityKind } from '../../knowledge/closed-lists.ts';

/** What a cue word of running text says about the name or the trigger beside it. */
export type Cue =
  /** Stands right before (or after) names of these kinds. */
  | { readonly kind: 'role'; readonly entities: readonly EntityKind[]; readonly side: 'before' | 'after' }
  | { readonly kind: 'negation' }
  | { readonly kind: 'uncertainty' }
  /** What follows is called for: "demanded". */
  | { readonly kind: 'demand' }
  /** A phrase that is no event although a trigger is in it: "fired back". */
  | { readonly kind: 'idiom' }
  /** What follows happened earlier: "after", "بعد". */
  | { readonly kind: 'background' };

/** Cue words of one language, by what they say. */
export type CueWords = {
  readonly language: string;
  readonly beforePerson: readonly string[];
  /** Titles in apposition: "Musk, co-founder of". */
  readonly afterPerson: readonly string[];
  readonly beforeOrganization: readonly string[];
  readonly afterOrganization: readonly string[];
  readonly beforeProduct: readonly string[];
  readonly beforePlatform: readonly string[];
  readonly beforePlace: readonly string[];
  readonly beforePublication: readonly string[];
  readonly negation: readonly string[];
  readonly uncertainty: readonly string[];
  readonly demand: readonly string[];
  readonly idioms: readonly string[];
  readonly background: readonly string[];
};
