/**
 * The weights and bounds of recognition, in one place. Entity weights are log-odds: a candidate's z is the sum of its
 * features, each its amount times its weight, and its probability is 1 / (1 + e^-z). `scripts/fit-weights.ts` fits
 * them within their ranges, which keep every sign; docs/weights.md records the fit: data, loss, old and new values,
 * and which kept the prior (research note on linking, checked on tests/fixtures/recognition) for lack of data.
 */
export type Weight = {
  /** Log-odds per unit of the feature's amount. */
  readonly value: number;
  /** The range that a fit may choose from. */
  readonly least: number;
  readonly most: number;
};

function speaksFor(value: number, most: number): Weight {
  return { value, least: 0, most };
}

function speaksAgainst(value: number, least: number): Weight {
  return { value, least, most: 0 };
}

export const ENTITY_WEIGHTS = {
  /** Full name of two or more tokens; once. */
  fullName: speaksFor(3.5, 6),
  /** A distinctive single-token name of anything but a person, or a whole Korean name in one word; once. */
  distinctiveName: speaksFor(2.2, 4),
  /** An acronym written as the lexicon writes it; once. */
  acronym: speaksFor(2.2, 4),
  /** A surname or another single-token name of a person; once. */
  surname: speaksFor(0.8, 2),
  /** A name that is also a common word or belongs to others; once. */
  ambiguous: speaksAgainst(-1.87, -4),
  /** Per token beyond the first of an ambiguous name, three at most: a phrase is less often a coincidence. */
  furtherToken: speaksFor(0.37, 1.5),
  /** A given name alone; once. */
  givenName: speaksAgainst(-2.23, -5),
  /** A listed misspelling; once. */
  misspelling: speaksFor(1.6, 3),
  /** Per unit of doubt that a variant made by the compiler carries. */
  derived: speaksAgainst(-1, -2),
  /** An ordinary word of a script without capitals; once. */
  ordinaryWord: speaksAgainst(-2.65, -5),
  /** A name of at most three letters without capitals, of a person, alone; again when it is respelled or affixed. */
  shortName: speaksAgainst(-0.7, -2),
  /** Another, clear name of the entity stands elsewhere on the page; once. */
  anchor: speaksFor(3, 5),
  /** The same name stands elsewhere on the page beside a role word that fits; once. */
  confirmedName: speaksFor(2.4, 4),
  /** The page puts the name and another one of the entity side by side: `long (SHORT)`; once. */
  parenthesis: speaksFor(4.5, 7),
  /** The page explains the acronym as something else; once. */
  otherMeaning: speaksAgainst(-6, -9),
  /** The nearest full name before it in the paragraph is this one of two namesakes'; once. */
  nearestNamesake: speaksFor(1.2, 3),
  /** A role word or a kind word beside the name that fits its kind; once. */
  roleWord: speaksFor(2.5, 4),
  /** The same beside a name that is clear without; once. */
  roleOfClearName: speaksFor(0.5, 2),
  /** A preposition or an article that often stands before names of the kind; once. */
  looseRole: speaksFor(0.97, 1),
  /** A capital in mid-sentence, for ambiguous names and surnames of cased scripts; once. */
  capital: speaksFor(0.49, 2),
  /** A Latin name in a text of another script: hardly ever anything but a name; once. */
  foreignScript: speaksFor(1.6, 3),
  /** Per other anchored entity of the corpus on the page, five at most, for ambiguous names. */
  company: speaksFor(0.45, 1),
  /** Written in lower case although the name has a capital; once. */
  lowerCase: speaksAgainst(-2.73, -5),
  lowerCaseFullName: speaksAgainst(-1, -3),
  /** Right after a given name that is not this person's; once, part of it where the word may be something else. */
  otherGivenName: speaksAgainst(-3.97, -7),
  /** Right after a capitalized word in mid-sentence that is nothing known; once, part of it for organizations. */
  unknownBefore: speaksAgainst(-4, -6),
  /** Right before a capitalized word outside any name; once, part of it where names of the kind bear it. */
  longerName: speaksAgainst(-2.66, -5),
  /** Beside a word that makes names of another kind: `Street`, `شارع`; once. */
  otherKind: speaksAgainst(-4, -7),
  /** The Arabic article before a name that is listed without; once. */
  addedArticle: speaksAgainst(-2.6, -5),
  /** An ambiguous name of one word reached by taking a proclitic off, without an anchor; once. */
  ambiguousProclitic: speaksAgainst(-2, -4),
  /** Per unit of the cost of affixes (see lexicon/affixes). */
  affix: speaksAgainst(-0.35, -2),
  /** An ending of a language that is not the page's; once. */
  foreignEnding: speaksAgainst(-2, -4),
  /** Another entity with the same name is as probable; once, twice among people: no kind tells them apart. */
  sharedName: speaksAgainst(-2.5, -5),
  /** The other one is of a kind that news uses for it (a country and its team); once. */
  sharedByKind: speaksAgainst(-0.72, -2.5),
} as const satisfies Readonly<Record<string, Weight>>;

export type FeatureName = keyof typeof ENTITY_WEIGHTS;

/** Limits of amounts: tokens beyond the first, and other entities, that still add something. */
export const AMOUNT_LIMITS = { furtherTokens: 3, company: 5 } as const;

/** How far around a name judging looks. Set by reading the misses of the fixtures. */
export const NAME_REACH = {
  /** Tokens before a person's name in which its role word ends: one adjective may stand between. */
  role: 2,
  /** Blocks away from a full name in which a given name alone may take it up. */
  givenNameBlocks: 1,
  /** The same for a Latin given name in a text of another script, where nobody else on the page bears it. */
  foreignGivenNameBlocks: 3,
  /** UTF-16 units that a name in parentheses may have. */
  parenthesis: 60,
} as const;

/** Lengths of names, in letters, that change what a name is worth. Set by reading the misses of the fixtures. */
export const NAME_LETTERS = {
  /** A whole Korean name written as one word; shorter ones are family names or given names. */
  wholeKorean: 3,
  /** Digits of a number that counts places: `Gate 12`; more make a year. */
  counting: 3,
  /** An Arabic family name that a respelling or a proclitic turns into a word too easily. */
  short: 3,
} as const;

/** Doubt of a variant made by the compiler from which it anchors nothing. */
export const DOUBTFUL_VARIANT = 1;

/** Shares of a block's tokens that make it a headline in capitals, and a text in Latin letters. */
export const BLOCK_SHARES = { title: 0.6, latin: 1 / 3 } as const;

/**
 * What a veto's weight is multiplied with: below 1 where the neighbour is more often innocent, above where never. Set by
 * reading the misses of the fixtures.
 */
export const VETO_SHARES = {
  /** Capitalized words follow and precede names of organizations as names of their products and owners. */
  organization: 0.35,
  /** A name of several tokens that is none of a person's. */
  fullName: 0.8,
  /** A Romance adjective with a capital behind the name of an organization. */
  adjective: 1.6,
  /** Two given names in a row without capitals: the second may begin another name. */
  givenNameAfter: 0.7,
  /** A given name of a script without capitals that is an ordinary word as well: أمل. */
  ordinaryGivenName: 0.6,
} as const;

/** Part of the anchor's weight for a name in small letters whose capitals stand elsewhere on the page. */
export const SMALL_LETTERS_SHARE = 0.6;

/** Amount of `sharedName` among people. */
export const NAMESAKES = 2;

/** Log-odds by which the best entity of a shared name must lead to be taken without doubt. */
export const SHARED_NAME_LEAD = 1;

/** Probabilities from which a mention is shown as sure, and shown at all. */
export const TIER_BOUNDS = { sure: 0.85, likely: 0.6 } as const;
/** The most that a given name alone gets, whatever speaks for it. */
export const GIVEN_NAME_LIMIT = 0.84;
/** The most that a common word gets in letters of another script when only other names of the page speak for it. */
export const FOREIGN_WORD_LIMIT = 0.84;
/** The most that a name gets which leans on a clear full name: a little less than that one. */
export const ANCHORED_LIMIT = 0.97;

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
