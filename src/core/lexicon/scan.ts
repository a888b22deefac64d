import { spread } from '../text/letter-hash.ts';
import { isCased, standsAlone } from '../text/script-class.ts';
import { isStopHash, stopHashes } from '../text/stop-words.ts';
import { LENGTH_SHIFT, PLAIN_SPELLING, SPELLING_SHIFT, TOKEN_WORDS } from '../text/token-list.ts';
import { GAP, SPELLING, type Tokens, tokenText } from '../text/tokens.ts';
import { CLASS_MASK } from '../text/unit-table.ts';
import { isAcronymWithEnding } from './acronym-ending.ts';
import { type AffixReading, AffixReadings, hasEndings, hasProclitics } from './affix-readings.ts';
import type { Affix } from './affixes/affix.ts';
import { innerSign, signedHash } from './inner-signs.ts';
import type { Match } from './match.ts';
import { filterBits, hasBit, loneBit, pairKey, type SequenceTable, valueAt } from './sequence-table.ts';
import { factorB, followA, followB, letterHashB, tokenHashB } from './token-hash.ts';

const CAPITALS = PLAIN_SPELLING << SPELLING_SHIFT;

const UNPLAIN = (0xf & ~PLAIN_SPELLING) << SPELLING_SHIFT;
const NO_READINGS: readonly AffixReading[] = [];

const QUIET_MASK = (1 << 14) - 1;
const quietByTable = new WeakMap<SequenceTable, Map<number, Int32Array>>();

/**
 * Words lately seen that begin no name of a table, whatever affix of the choice is taken off: their spread hashes, each
 * at its low bits. Most words of a text were seen before. Two words with one hash would be taken for each other, one
 * pair in four thousand million.
 */
function quietWords(table: SequenceTable, { proclitics, endings }: ScanOptions): Int32Array {
  const choice = (proclitics ? 1 : 0) | (endings ? 2 : 0);
  const byChoice = quietByTable.get(table) ?? new Map<number, Int32Array>();
  quietByTable.set(table, byChoice);
  const words = byChoice.get(choice) ?? new Int32Array(QUIET_MASK + 1);
  byChoice.set(choice, words);
  return words;
}

/**
 * Matches told of one text. No article names so much; ten megabytes of one repeated name would otherwise take gigabytes.
 * What stands behind is not looked at.
 */
export const MOST_MATCHES = 200_000;

/** Which affixes are tried. */
export type ScanOptions = { readonly proclitics: boolean; readonly endings: boolean };
/** The affixes to try, all unless told, and the number of the table's first form. */
export type ScanChoice = { readonly firstForm?: number; readonly options?: ScanOptions };

/**
 * Tokens read on the way from one beginning; real names need a few dozen. Bounds what names made for it could cost, of
 * which every token can be read in several ways.
 */
const MOST_STEPS = 600;

export const ALL_AFFIXES: ScanOptions = { proclitics: true, endings: true };

const triedByChoice: (Uint8Array | undefined)[] = [];

/** By script class: bit 0 when the option asks for proclitics there are, bit 1 for endings. */
function triedOf({ proclitics, endings }: ScanOptions): Uint8Array {
  const choice = (proclitics ? 1 : 0) | (endings ? 2 : 0);
  const tried =
    triedByChoice[choice] ??
    Uint8Array.from(
      { length: CLASS_MASK + 1 },
      (_, scriptClass) =>
        (proclitics && hasProclitics(scriptClass) ? 1 : 0) | (endings && hasEndings(scriptClass) ? 2 : 0),
    );
  triedByChoice[choice] = tried;
  return tried;
}

type Endings = { readonly ending: Affix | null; readonly before: Endings | null };

/** A way into the trie: what was read so far, and how. */
type Path = {
  readonly first: number;
  readonly a: number;
  readonly b: number;
  readonly proclitic: Affix | null;
  readonly cost: number;
  /** The endings of the tokens passed, last first. */
  readonly endings: Endings | null;
  /** Only longer names may come of the reading at hand. */
  readonly isShort: boolean;
};

/** One reading of a token: its letter hash, and the affix that was taken off it. */
type Reading = {
  readonly hash: number;
  readonly proclitic: Affix | null;
  readonly ending: Affix | null;
  /** The sign before it that belongs to the name, or 0. */
  readonly sign: number;
};

class Scanner {
  private readonly tokens: Tokens;
  private readonly table: SequenceTable;
  private readonly firstForm: number;
  private readonly tried: Uint8Array;
  private readonly quiet: Int32Array;
  private readonly factor: number;
  private readonly readings: AffixReadings;
  private readonly matches: Match[] = [];
  /** Tokens read since the last beginning. */
  private steps = 0;

  constructor(
    tokens: Tokens,
    table: SequenceTable,
    { firstForm = 0, options = ALL_AFFIXES }: ScanChoice = {},
  ) {
    this.tokens = tokens;
    this.readings = new AffixReadings(tokens, table.filter);
    this.table = table;
    this.firstForm = firstForm;
    this.tried = triedOf(options);
    this.quiet = quietWords(table, options);
    this.factor = factorB(table.seed);
  }

  scan(): readonly Match[] {
    const { tried } = this;
    const { count, words } = this.tokens;
    const { filter } = this.table;
    const mask = filter.length - 1;
    const stops = stopHashes();
    const quiet = this.quiet;
    for (
      let first = 0, at = 0;
      first < count && this.matches.length < MOST_MATCHES;
      first++, at += TOKEN_WORDS
    ) {
      const facts = words[at + 3] ?? 0;
      const scriptClass = facts & CLASS_MASK;
      const hash = words[at + 2] ?? 0;
      if (facts >>> LENGTH_SHIFT === 1 && standsAlone(scriptClass)) {
        this.character(first, hash);
        continue;
      }
      const a = spread(hash);
      const bits = filterBits(a);
      if (((filter[a & mask] ?? 0) & bits) === bits)
        this.start(first, { hash, proclitic: null, ending: null, sign: 0 });
      const affixes = tried[scriptClass] ?? 0;
      if (affixes === 0) continue;
      const isPlain = (facts & UNPLAIN) === 0;
      if ((isPlain && quiet[a & QUIET_MASK] === a) || isStopHash(stops, a)) continue;
      // Names are written with capitals where there are any: small words keep their endings.
      const isSmall = (facts & CAPITALS) === 0 && isCased(scriptClass);
      const found = this.affixed(first, isSmall ? affixes & 1 : affixes);
      if (isPlain && !isSmall && !found) quiet[a & QUIET_MASK] = a;
    }
    return this.matches;
  }

  /** Starts from every reading of a token without an affix that some name may begin with; says whether there is any. */
  private affixed(first: number, affixes: number): boolean {
    const proclitics = (affixes & 1) === 0 ? NO_READINGS : this.readings.proclitics(first, true);
    for (const { hash, affix } of proclitics)
      this.start(first, { hash, proclitic: affix, ending: null, sign: 0 });
    const endings = (affixes & 2) === 0 ? NO_READINGS : this.readings.endings(first, true);
    for (const { hash, affix } of endings)
      this.start(first, { hash, proclitic: null, ending: affix, sign: 0 });
    return proclitics.length + endings.length > 0;
  }

  private passes(a: number): boolean {
    const { filter } = this.table;
    const bits = filterBits(a);
    return ((filter[a & (filter.length - 1)] ?? 0) & bits) === bits;
  }

  /** A character of a script without spaces is looked up only when some name begins with it and the next one. */
  private character(first: number, unit: number): void {
    const { characters } = this.table;
    if (!hasBit(characters, unit)) return;
    const { tokens } = this;
    const next = first + 1;
    const goesOn =
      tokens.gap(next) === GAP.hard
        ? innerSign(tokens, next) !== 0
        : this.passes(pairKey(unit, tokens.hash(next)));
    if (goesOn || hasBit(characters, loneBit(unit)))
      this.start(first, { hash: unit, proclitic: null, ending: null, sign: 0 });
  }

  private start(first: number, reading: Reading): void {
    const affix = reading.proclitic ?? reading.ending;
    const remainder = this.tokens.length(first) - (affix?.strip.length ?? 0);
    const path: Path = {
      first,
      a: 0,
      b: 0,
      proclitic: reading.proclitic,
      cost: reading.proclitic?.cost ?? 0,
      endings: null,
      // A short remainder is too little for a name of its own: `Sama` is not Sam, `Sama Altmana` is Sam Altman.
      isShort: affix !== null && remainder < affix.minRemainder && !this.isAcronym(first, remainder),
    };
    this.steps = 0;
    this.follow(first, reading, path);
  }

  /** `ČEZu`, `NATOs`: capitals with an ending in small letters are an acronym, however few they are. */
  private isAcronym(token: number, letters: number): boolean {
    const { tokens } = this;
    if ((tokens.spelling(token) & SPELLING.innerCapital) === 0 || letters < 2) return false;
    const written = tokens.text.slice(tokens.start(token), tokens.end(token));
    return written.length === tokens.length(token) && isAcronymWithEnding(written, letters);
  }

  /** Hash B of a token's letters with its affix undone. */
  private lettersB(token: number, { proclitic, ending, sign }: Reading): number {
    if (!proclitic && !ending && sign === 0) return tokenHashB(this.tokens, token, this.factor);
    let text = tokenText(this.tokens, token);
    if (proclitic) text = proclitic.put + text.slice(proclitic.strip.length);
    if (ending) text = text.slice(0, text.length - ending.strip.length) + ending.put;
    if (sign !== 0) text = String.fromCharCode(sign) + text;
    return letterHashB(text, this.factor);
  }

  /** Steps from the node of `path` with one reading of token `index`, reports a form that ends here, and goes on. */
  private follow(index: number, reading: Reading, path: Path): void {
    const a = followA(path.a, signedHash(reading.hash, reading.sign));
    const b = followB(path.b, this.lettersB(index, reading));
    const value = valueAt(this.table, a, b);
    if (value === 0) return;
    const cost = path.cost + (reading.ending?.cost ?? 0);
    const endings: Endings = { ending: reading.ending, before: path.endings };
    if (value >>> 1 !== 0 && !path.isShort) {
      this.matches.push({
        form: this.firstForm + (value >>> 1) - 1,
        first: path.first,
        last: index,
        proclitic: path.proclitic,
        ending: reading.ending,
        endings: listed(endings),
        cost,
        glued: null,
      });
    }
    const next = index + 1;
    if ((value & 1) === 0 || next >= this.tokens.count) return;
    if (this.tokens.gap(next) === GAP.hard && innerSign(this.tokens, next) === 0) return;
    this.goOn(next, { ...path, a, b, cost, endings, isShort: false });
  }

  /** Tries every reading of a later token of a name; proclitics stand before the first only. */
  private goOn(index: number, path: Path): void {
    if (++this.steps > MOST_STEPS) return;
    const hash = this.tokens.hash(index);
    const sign = innerSign(this.tokens, index);
    this.follow(index, { hash, proclitic: null, ending: null, sign }, path);
    if (((this.tried[this.tokens.scriptClass(index)] ?? 0) & 2) === 0) return;
    for (const { hash: bare, affix } of this.readings.endings(index, false))
      this.follow(index, { hash: bare, proclitic: null, ending: affix, sign }, path);
  }
}

function listed(last: Endings): readonly (Affix | null)[] {
  const endings: (Affix | null)[] = [];
  for (let step: Endings | null = last; step !== null; step = step.before) endings.push(step.ending);
  return endings.reverse();
}

/**
 * Finds every written form of a table, overlapping ones included, in order of their first token. The depth of the
 * walk is bounded by the longest form, so the time is linear in the number of tokens. The hashes only propose: who
 * reads a match compares the letters.
 */
export function scanTokens(tokens: Tokens, table: SequenceTable, choice: ScanChoice = {}): readonly Match[] {
  return new Scanner(tokens, table, choice).scan();
}
