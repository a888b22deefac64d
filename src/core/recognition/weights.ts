/**
 * The weights and bounds of recognition, in one place; how far a role word reaches and the cost of affixes stand
 * with their rules. Entity weights are log-odds: their sum z gives the probability
 * 1 / (1 + e^-z). Starting values are the priors of the research note on linking; they have not been fitted by
 * regression yet, only checked on our own fixtures (tests/fixtures/recognition).
 */
export const ENTITY_WEIGHTS = {
  /** Full name of two or more tokens. */
  fullName: 3.5,
  /** A distinctive single-token name of anything but a person. */
  distinctiveName: 2.2,
  /** An acronym written as the lexicon writes it. */
  acronym: 2.2,
  /** A surname or another single-token name of a person. */
  surname: 0.8,
  /** A name that is also a common word or belongs to others. */
  ambiguous: -1.7,
  /** Per token beyond the first of an ambiguous name: a phrase is less often a coincidence than a word. */
  furtherToken: 0.4,
  furtherTokenLimit: 1.2,
  /** A given name alone. */
  givenName: -2.2,
  misspelling: 1.6,
  /** An unambiguous name of the entity stands elsewhere on the page. */
  anchor: 2.7,
  /** A role word or a kind word beside the name that fits its kind. */
  roleWord: 2.4,
  roleOfClearName: 0.5,
  /** A capital in mid-sentence, for ambiguous names and surnames of cased scripts. */
  capital: 0.6,
  /** A Latin name in a text of another script: hardly ever anything but a name. */
  foreignScript: 1.6,
  /** Per other anchored entity of the corpus on the page, for ambiguous names; at most `companyLimit`. */
  company: 0.45,
  companyLimit: 2.2,
  /** Written in lower case although the name has a capital. */
  lowerCase: -2.6,
  lowerCaseFullName: -1.0,
  /** Right after a given name that is not this person's. */
  otherGivenName: -4.0,
  /** Glued to more letters or digits, or followed by a capitalized word outside any name. */
  longerName: -2.5,
  /** An ambiguous name reached by taking a proclitic off, without an anchor. */
  ambiguousProclitic: -2.0,
  /** Multiplies the cost of affixes. */
  affixCost: -0.5,
  /** Another entity with the same name is on the page as well. */
  sharedName: -2.5,
} as const;

/** Probabilities from which a mention is shown as sure, and shown at all. */
export const TIER_BOUNDS = { sure: 0.85, likely: 0.6 } as const;

/** Event scores are additive shares of 1; the bounds were set on the sentences of the research note, section 13.4. */
export const EVENT_WEIGHTS = {
  trigger: 0.3,
  /** Times the share of core participants named in the sentence, elsewhere in its block, in the block before. */
  coreInSentence: 0.3,
  coreInBlock: 0.18,
  coreInBlockBefore: 0.12,
  otherInSentence: 0.15,
  otherOnPage: 0.08,
  dateFits: 0.2,
  /** Only a year is written. */
  yearFits: 0.1,
  dateDiffers: -0.35,
  publishedBefore: -0.4,
  publishedNear: 0.12,
  negated: -0.3,
  uncertain: -0.2,
  /** "Demanded his return": not done yet. */
  demanded: -0.45,
  lead: 0.1,
  /** A trigger of two tokens, and one of more. */
  longTrigger: 0.05,
  tellingPhrase: 0.1,
  /** The page has one word for the event, once, and no date that fits it. */
  lonelyWord: -0.13,
  /** The same, but at least two core participants stand in the sentence and none is missing. */
  lonelyWordOfAll: -0.05,
  /** Published long after the event, without a date that fits. */
  stale: -0.05,
  /** Long after the event, neither dated nor supported by a second phrase. */
  staleLonely: -0.4,
} as const;

/** Days around an event's own dates in which a date in the sentence still fits, and in which a report is fresh. */
export const EVENT_DAYS = { tolerance: 1, fresh: 7, remembered: 120 } as const;
export const EVENT_BOUNDS = { sure: 0.8, likely: 0.6 } as const;
/** UTF-16 units before a trigger in which a negation or a modal word, or a demand, belongs to it. */
export const CUE_REACH = { other: 28, demand: 80 } as const;
