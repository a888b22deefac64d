import type { EntityKind } from '../../knowledge/closed-lists.ts';

/** What a cue word of running text says about the name or the trigger beside it. */
export type Cue =
  /** Stands right before (or after) names of these kinds; a loose one before many other words as well ("in"). */
  | {
      readonly kind: 'role';
      readonly entities: readonly EntityKind[];
      readonly side: 'before' | 'after';
      readonly loose: boolean;
    }
  /** Right before (or after) a name it makes another name, which is of one of these kinds: "Street", "جامعة". */
  | {
      readonly kind: 'other-name';
      readonly side: 'before' | 'after';
      readonly makes: readonly EntityKind[];
      /** Only when it begins with a capital. */
      readonly capital: boolean;
      /** What it names has owners and topics: the full name of a person behind it, or a concept, keeps its meaning. */
      readonly owned: boolean;
    }
  /** A verb of saying that looks like a given name to a list of names: "أكد". */
  | { readonly kind: 'saying' }
  /** Written with a capital in mid-sentence and part of no name: "Tuesday". */
  | { readonly kind: 'capital-word' }
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
  /** Prepositions and articles that say a little for names of the kind. */
  readonly looselyBeforeOrganization: readonly string[];
  readonly looselyBeforePlace: readonly string[];
  readonly looselyBeforePublication: readonly string[];
  /** Words that make the name of an institution out of another name: "University", "بنك". */
  readonly institutionBefore: readonly string[];
  readonly institutionAfter: readonly string[];
  /** The same, but the name is as often the owner's or the trade: "شركة". */
  readonly propertyBefore: readonly string[];
  /** Words for what is named after people: "مطار". */
  readonly honourBefore: readonly string[];
  /** Words that make the name of a site out of another name: "Street", "ساحة". */
  readonly siteBefore: readonly string[];
  readonly siteAfter: readonly string[];
  /** Words that part of a person's name follows: "بن". */
  readonly kinBefore: readonly string[];
  /** Words after a place's name that make the name of the same place or of a larger one: "Province". */
  readonly regionAfter: readonly string[];
  readonly sayings: readonly string[];
  readonly capitalWords: readonly string[];
  readonly negation: readonly string[];
  readonly uncertainty: readonly string[];
  readonly demand: readonly string[];
  readonly idioms: readonly string[];
  readonly background: readonly string[];
};

/** What a language has that lists only some kinds of cue words. */
export const NO_CUE_WORDS: Omit<CueWords, 'language'> = {
  beforePerson: [],
  afterPerson: [],
  beforeOrganization: [],
  afterOrganization: [],
  beforeProduct: [],
  beforePlatform: [],
  beforePlace: [],
  beforePublication: [],
  looselyBeforeOrganization: [],
  looselyBeforePlace: [],
  looselyBeforePublication: [],
  institutionBefore: [],
  institutionAfter: [],
  propertyBefore: [],
  honourBefore: [],
  siteBefore: [],
  siteAfter: [],
  kinBefore: [],
  regionAfter: [],
  sayings: [],
  capitalWords: [],
  negation: [],
  uncertainty: [],
  demand: [],
  idioms: [],
  background: [],
};

/** Cue words written as one line of phrases parted by vertical lines. */
export function phrasesOf(line: string): readonly string[] {
  return line
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
