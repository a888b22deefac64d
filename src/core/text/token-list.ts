/** What lies between a token and the one before it. */
export const GAP = {
  /** Nothing: the script changed. */
  none: 0,
  /** White space or a sign found inside names. */
  soft: 1,
  /** A full stop that may belong to a name: `أوبن.إيه.آي`, `J. K. Rowling`. */
  dotted: 2,
  /** Punctuation, or the edge of the text: no name reaches across. */
  hard: 3,
} as const;

/** What is worth knowing of a token's spelling, as bits. */
export const SPELLING = {
  /** Signs that stand for no letter lie within: vowel marks, tatweel, joiners. */
  dropped: 1,
  /** Some of its characters fold to several letters or together with their neighbours. */
  slow: 2,
  /** A capital stands after the first letter. */
  innerCapital: 4,
  /** The first letter is a capital. */
  initialCapital: 8,
} as const;

/** Bits of `SPELLING` with which a token's letters can still be read off the text unit by unit. */
export const PLAIN_SPELLING = SPELLING.innerCapital | SPELLING.initialCapital;

/** Words of a token: start, end, hash, then class (bits 0–7), gap (8–9), spelling (10–13) and length (16–31). */
export const TOKEN_WORDS = 4;
export const GAP_SHIFT = 8;
export const SPELLING_SHIFT = 10;
export const LENGTH_SHIFT = 16;
const HARD_EDGE = GAP.hard << GAP_SHIFT;

/**
 * The words of a text in order. Token `i` is `text.slice(start(i), end(i))` in UTF-16 units of the original, marks
 * included, all of one script class; its folded letters come from `tokenText`. Tokens beyond the ends have class 0,
 * no letters and a hard gap.
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  /** `TOKEN_WORDS` a token; for loops that cannot afford a call. */
  readonly words: Int32Array;
  /** The folded letters of tokens spelled `slow`. */
  readonly slowTexts: ReadonlyMap<number, string>;

  /** The spelling bits of all tokens together. */
  readonly spellings: number;

  constructor(
    text: string,
    words: Int32Array,
    { slowTexts, spellings }: Pick<Tokens, 'slowTexts' | 'spellings'>,
  ) {
    this.text = text;
    this.words = words;
    this.count = words.length / TOKEN_WORDS;
    this.slowTexts = slowTexts;
    this.spellings = spellings;
  }

  private facts(index: number): number {
    return this.words[index * TOKEN_WORDS + 3] ?? HARD_EDGE;
  }
  start(index: number): number {
    return this.words[index * TOKEN_WORDS] ?? this.text.length;
  }
  end(index: number): number {
    return this.words[index * TOKEN_WORDS + 1] ?? this.text.length;
  }
  /** Polynomial hash of the folded letters, see `letter-hash.ts`. */
  hash(index: number): number {
    return this.words[index * TOKEN_WORDS + 2] ?? 0;
  }
  scriptClass(index: number): number {
    return this.facts(index) & 0xff;
  }
  /** The gap before the token. */
  gap(index: number): number {
    return (this.facts(index) >>> GAP_SHIFT) & 3;
  }
  /** Bits of `SPELLING`. */
  spelling(index: number): number {
    return (this.facts(index) >>> SPELLING_SHIFT) & 15;
  }
  /** Number of folded letters. */
  length(index: number): number {
    return this.facts(index) >>> LENGTH_SHIFT;
  }
}
