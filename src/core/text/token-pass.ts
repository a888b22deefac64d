import { type FoldedText, foldText } from './folded-text.ts';
import { isHebrew, isHebrewQuote, withoutInnerQuotes } from './hebrew-quotes.ts';
import { LETTER_FACTOR } from './letter-hash.ts';
import { SCRIPT_CLASS, standsAlone } from './script-class.ts';
import type { Span } from './span.ts';
import { cutsPair, isHighSurrogate } from './surrogates.ts';
import { GAP, GAP_SHIFT, LENGTH_SHIFT, SPELLING, SPELLING_SHIFT, TOKEN_WORDS, Tokens } from './token-list.ts';
import {
  CAPITAL_SHIFT,
  CLASS_MASK,
  CLASS_SHIFT,
  DROPPED,
  isMostlyCharacters,
  JOINT_SHIFT,
  SLOW,
  unitTable,
} from './unit-table.ts';

/** More soft signs than this between two tokens part them: names are not spread over white space. */
const WIDEST_SOFT_GAP = 3;
const LONGEST_LENGTH = 0xffff;
/**
 * Bounds of the memory that slow characters cost, far beyond real texts: units folded at a time, and tokens of which
 * the letters are kept. Later ones have none and match nothing.
 */
const LONGEST_RUN = 1 << 16;
const MOST_SLOW_TEXTS = 1 << 20;
const NO_TEXTS: ReadonlyMap<number, string> = new Map();
const FIRST_LETTER_CLASS = SCRIPT_CLASS.latin;
const DROPPED_SPELLING = SPELLING.dropped << SPELLING_SHIFT;
const SLOW_SPELLING = SPELLING.slow << SPELLING_SHIFT;
/** What is known of a character right behind another one, but for its class. */
const ONE_LETTER = (GAP.none << GAP_SHIFT) | (1 << LENGTH_SHIFT);
const CAPITAL = /\p{Lu}/u;

/** The spelling bits of a word from the capital bits of its first unit and of the others. */
function capitalSpelling(first: number, others: number): number {
  const initial = ((first >>> CAPITAL_SHIFT) & 1) * SPELLING.initialCapital;
  const inner = ((others >>> CAPITAL_SHIFT) & 1) * SPELLING.innerCapital;
  return (initial | inner) << SPELLING_SHIFT;
}

/** A mark that vanishes belongs to the letter before it; joiners, tatweel and the like do not. */
const MARK = /\p{M}/u;

/** Cyrillic keeps letters that are written with a mark of their own (`и` + breve is `й`). */
function joins(unit: number, scriptClass: number): boolean {
  return scriptClass === SCRIPT_CLASS.cyrillic && unit >= 0x300 && unit <= 0x36f;
}

/** Whether no two characters of a word are one in canonical composition. */
function isComposed(word: string): boolean {
  return word.normalize('NFC') === word;
}

/** One run over a text; see `tokensOf`. Plain words take the short way, everything else `slowRun`. */
export class TokenPass {
  private readonly text: string;
  private readonly units = unitTable();
  private words: Int32Array;
  /** Words of `words` filled so far. */
  private filled = 0;
  private slowTexts: Map<number, string> | null = null;
  /** The spelling bits seen so far. */
  private spellings = 0;
  /** Signs since the last token: how many, how many of them full stops, and whether one parts names. */
  private signs = 0;
  private stops = 0;
  private isHard = true;

  constructor(text: string) {
    this.text = text;
    const expected = isMostlyCharacters(text) ? text.length : text.length >>> 2;
    this.words = new Int32Array((expected + 8) * TOKEN_WORDS);
  }

  run(): Tokens {
    this.readAll();
    return new Tokens(this.text, this.words.subarray(0, this.filled), {
      slowTexts: this.slowTexts ?? NO_TEXTS,
      spellings: this.spellings >>> SPELLING_SHIFT,
    });
  }

  /**
   * One loop for what nearly every text is made of: words, characters that are words, and the signs between. Nothing
   * follows the loop, for an engine that optimizes it while it runs would throw its work away there.
   */
  private readAll(): void {
    const { text, units } = this;
    const { length } = text;
    for (let at = 0; at < length; ) {
      const start = at;
      let unit = units[text.charCodeAt(at++)] ?? 0;
      const own = (unit >>> CLASS_SHIFT) & CLASS_MASK;
      if (own < FIRST_LETTER_CLASS) {
        this.sign(own);
        continue;
      }
      if (own >= DROPPED) {
        if (own === SLOW) at = this.slowRun(start);
        continue;
      }
      if (standsAlone(own)) {
        at = this.characters(start);
        continue;
      }
      const first = unit;
      let hash = unit & 0xffff;
      let capitals = 0;
      let next = own;
      for (; at < length; at++) {
        unit = units[text.charCodeAt(at)] ?? 0;
        next = (unit >>> CLASS_SHIFT) & CLASS_MASK;
        if (next !== own) break;
        hash = (Math.imul(hash, LETTER_FACTOR) + (unit & 0xffff)) | 0;
        capitals |= unit;
      }
      if (at < length && (next >= DROPPED || (own === SCRIPT_CLASS.hebrew && this.isInnerQuote(at)))) {
        at = this.markedWord(start, own);
        continue;
      }
      if (capitals >>> JOINT_SHIFT !== 0 && !isComposed(text.slice(start, at))) {
        at = this.slowRun(start);
        continue;
      }
      this.token(start, at, hash);
      this.describe(own, at - start, capitalSpelling(first, capitals));
    }
  }

  /** Reads characters that are a word each; answers where to go on. */
  private characters(start: number): number {
    const { text, units } = this;
    let unit = units[text.charCodeAt(start)] ?? 0;
    for (let at = start; ; ) {
      const own = (unit >>> CLASS_SHIFT) & CLASS_MASK;
      if (!standsAlone(own)) return at;
      const next = at + 1 < text.length ? (units[text.charCodeAt(at + 1)] ?? 0) : 0;
      // A mark may belong to the character: it takes the long way.
      if (((next >>> CLASS_SHIFT) & CLASS_MASK) >= DROPPED) return this.markedWord(at, own);
      this.token(at, at + 1, unit & 0xffff);
      if (at === start) this.describe(own, 1, 0);
      else {
        this.words[this.filled + 3] = own | ONE_LETTER;
        this.filled += TOKEN_WORDS;
      }
      at++;
      unit = next;
    }
  }

  private sign(scriptClass: number): void {
    this.signs++;
    if (scriptClass === SCRIPT_CLASS.hard) this.isHard = true;
    else if (scriptClass === SCRIPT_CLASS.stop) this.stops++;
  }

  /** Reads a word that holds signs which stand for no letter; answers where to go on. */
  private markedWord(start: number, own: number): number {
    const { text, units } = this;
    let hash = 0;
    let dropped = 0;
    let capitals = 0;
    let end = start;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = units[code] ?? 0;
      const scriptClass = (unit >>> CLASS_SHIFT) & CLASS_MASK;
      if (scriptClass === own && !(end > start && standsAlone(own))) {
        hash = (Math.imul(hash, LETTER_FACTOR) + (unit & 0xffff)) | 0;
        if (end > start) capitals |= unit;
        end = at + 1;
      } else if (scriptClass === DROPPED && !joins(code, own)) {
        dropped++;
        if (end === at && MARK.test(text.charAt(at))) end++;
      } else if (scriptClass >= DROPPED) return this.slowRun(start);
      else if (own === SCRIPT_CLASS.hebrew && this.isInnerQuote(at)) dropped++;
      else break;
    }
    const spelled = capitalSpelling(units[text.charCodeAt(start)] ?? 0, capitals);
    this.token(start, end, hash);
    this.describe(own, at - start - dropped, spelled | (dropped > 0 ? DROPPED_SPELLING : 0));
    return at;
  }

  /** Geresh and gershayim inside a Hebrew word, or the quotes that stand for them: צה"ל, ג'ו. */
  private isInnerQuote(at: number): boolean {
    const { text, units } = this;
    if (!isHebrewQuote(text.charAt(at))) return false;
    return (((units[text.charCodeAt(at + 1)] ?? 0) >>> CLASS_SHIFT) & CLASS_MASK) === SCRIPT_CLASS.hebrew;
  }

  private isBetweenHebrew(at: number): boolean {
    return this.isInnerQuote(at) && isHebrew(this.text.charAt(at - 1));
  }

  private isPlainSign(at: number): boolean {
    return (((this.units[this.text.charCodeAt(at)] ?? 0) >>> CLASS_SHIFT) & CLASS_MASK) < FIRST_LETTER_CLASS;
  }

  /** Whether a character that is a word of its own begins here: neither it nor what follows depends on what was before. */
  private beginsCharacter(at: number): boolean {
    const own = ((this.units[this.text.charCodeAt(at)] ?? 0) >>> CLASS_SHIFT) & CLASS_MASK;
    return standsAlone(own) && !MARK.test(this.text.charAt(at));
  }

  private slowRunEnd(start: number): number {
    const { text } = this;
    const last = Math.min(text.length, start + LONGEST_RUN);
    let stop = start + 1;
    while (
      stop < last &&
      !this.beginsCharacter(stop) &&
      (!this.isPlainSign(stop) || this.isBetweenHebrew(stop))
    )
      stop++;
    return cutsPair(text, stop) ? stop + 1 : stop;
  }

  /** Folds cluster by cluster up to the next plain sign or character; for characters that need their neighbours. */
  private slowRun(start: number): number {
    const stop = this.slowRunEnd(start);
    const folded = foldText(withoutInnerQuotes(this.text.slice(start, stop)));
    for (let at = 0; at < folded.length; ) {
      const scriptClass = folded.classes[at] ?? 0;
      let end = at + 1;
      if (scriptClass < FIRST_LETTER_CLASS) this.sign(scriptClass);
      else {
        if (standsAlone(scriptClass))
          end += isHighSurrogate(folded.units[at] ?? 0) && end < folded.length ? 1 : 0;
        else while (end < folded.length && folded.classes[end] === scriptClass) end++;
        this.slowToken(folded, { start: at, end }, start);
      }
      at = end;
    }
    return stop;
  }

  /** One token of a folded run that begins at `origin`: its units `start…end`. */
  private slowToken(folded: FoldedText, { start, end }: Span, origin: number): void {
    let hash = 0;
    let text = '';
    for (let at = start; at < end; at++) {
      const letter = folded.units[at] ?? 0;
      hash = (Math.imul(hash, LETTER_FACTOR) + letter) | 0;
      text += String.fromCharCode(letter);
    }
    this.slowTexts ??= new Map();
    if (this.slowTexts.size < MOST_SLOW_TEXTS) this.slowTexts.set(this.filled / TOKEN_WORDS, text);
    const first = origin + (folded.starts[start] ?? 0);
    this.token(first, origin + (folded.ends[end - 1] ?? 0), hash);
    const scriptClass = folded.classes[start] ?? 0;
    const isCapital = !standsAlone(scriptClass) && CAPITAL.test(this.text.slice(first, first + 2));
    const initial = isCapital ? SPELLING.initialCapital << SPELLING_SHIFT : 0;
    this.describe(scriptClass, end - start, SLOW_SPELLING | initial);
  }

  private token(start: number, end: number, hash: number): void {
    if (this.filled + TOKEN_WORDS > this.words.length) {
      const wider = new Int32Array(this.words.length * 2);
      wider.set(this.words);
      this.words = wider;
    }
    const { words, filled } = this;
    words[filled] = start;
    words[filled + 1] = end;
    words[filled + 2] = hash;
  }

  /** Completes the token that `token` began. */
  private describe(scriptClass: number, length: number, spelling: number): void {
    const gap = this.signs === 0 && this.filled > 0 ? GAP.none : this.settledGap(scriptClass);
    this.spellings |= spelling;
    const shown = length > LONGEST_LENGTH ? LONGEST_LENGTH : length;
    this.words[this.filled + 3] = scriptClass | (gap << GAP_SHIFT) | spelling | (shown << LENGTH_SHIFT);
    this.filled += TOKEN_WORDS;
    this.signs = 0;
    this.stops = 0;
    this.isHard = false;
  }

  /** A full stop belongs to a name only right between letters, or after a single letter (an initial). */
  private settledGap(scriptClass: number): number {
    if (this.isHard || this.signs > WIDEST_SOFT_GAP || this.stops > 1 || this.filled === 0) return GAP.hard;
    if (this.stops === 0) return GAP.soft;
    const before = this.words[this.filled - 1] ?? 0;
    const bothDigits = scriptClass === SCRIPT_CLASS.digit && (before & CLASS_MASK) === SCRIPT_CLASS.digit;
    const fits = this.signs === 1 || before >>> LENGTH_SHIFT === 1;
    return !bothDigits && fits ? GAP.dotted : GAP.hard;
  }
}
