import type { Tokens } from '../text/tokens.ts';
import { GAP } from '../text/tokens.ts';
import type { Affix } from './affixes/affix.ts';
import { ENDINGS, PROCLITICS } from './affixes/all.ts';
import { extendA, extendB, followA, followB } from './token-hash.ts';

/** What the scanner needs of a lexicon or a phrase table. */
export type ScanTable = { readonly seed: number; readonly slots: number; readonly table: Int32Array };

/**
 * A written form found in tokens `first…last` (inclusive), with the affixes taken off its tokens to find it.
 */
export type Match = {
  readonly form: number;
  readonly first: number;
  readonly last: number;
  readonly proclitic: Affix | null;
  /** The ending of the last token. */
  readonly ending: Affix | null;
  /** The endings of all its tokens, first to last. */
  readonly endings: readonly (Affix | null)[];
  readonly cost: number;
};

type Reading = { readonly a: number; readonly b: number; readonly affix: Affix | null };

/** The shortest remainder of a token inside a name of several tokens, which the other tokens vouch for. */
const SHORTEST_INNER_REMAINDER = 2;

function startsWith(tokens: Tokens, index: number, text: string): boolean {
  const start = tokens.starts[index] ?? 0;
  for (let at = 0; at < text.length; at++)
    if (tokens.folded.units[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

function endsWith(tokens: Tokens, index: number, text: string): boolean {
  const start = (tokens.ends[index] ?? 0) - text.length;
  for (let at = 0; at < text.length; at++)
    if (tokens.folded.units[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

const unitsByText = new Map<string, Uint16Array>();

/** Units of an affix's replacement; the few strings of the affix tables, remembered. */
function putUnits(text: string): Uint16Array {
  let units = unitsByText.get(text);
  if (!units) {
    units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    unitsByText.set(text, units);
  }
  return units;
}

class Scanner {
  private readonly tokens: Tokens;
  private readonly lexicon: ScanTable;
  readonly matches: Match[] = [];

  constructor(tokens: Tokens, lexicon: ScanTable) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  scan(): readonly Match[] {
    for (let first = 0; first < this.tokens.count; first++) {
      this.follow(first, this.plain(first), { first, a: 0, b: 0, proclitic: null, cost: 0 });
      this.followAffixed(first);
    }
    return this.matches;
  }

  /** Hashes of `before` + the token's units from `start` to `end` + `after`. */
  private reading(range: { start: number; end: number }, affix: Affix | null, atFront: boolean): Reading {
    const { seed } = this.lexicon;
    const body = { units: this.tokens.folded.units, start: range.start, end: range.end };
    if (!affix || affix.put === '') return { a: extendA(seed, body), b: extendB(~seed, body), affix };
    const units = putUnits(affix.put);
    const put = { units, start: 0, end: units.length };
    const [one, two] = atFront ? [put, body] : [body, put];
    return { a: extendA(extendA(seed, one), two), b: extendB(extendB(~seed, one), two), affix };
  }

  private plain(index: number): Reading {
    return this.reading(
      { start: this.tokens.starts[index] ?? 0, end: this.tokens.ends[index] ?? 0 },
      null,
      false,
    );
  }

  private followAffixed(first: number): void {
    const start = this.tokens.starts[first] ?? 0;
    const end = this.tokens.ends[first] ?? 0;
    for (const affix of PROCLITICS[this.tokens.classes[first] ?? 0] ?? []) {
      const remainder = end - start - affix.strip.length;
      if (remainder < Math.min(affix.minRemainder, SHORTEST_INNER_REMAINDER)) continue;
      if (!startsWith(this.tokens, first, affix.strip)) continue;
      const reading = this.reading({ start: start + affix.strip.length, end }, affix, true);
      const isShort = remainder < affix.minRemainder;
      this.follow(first, reading, { first, a: 0, b: 0, proclitic: affix, cost: affix.cost, isShort });
    }
    this.followEndings(first, { first, a: 0, b: 0, proclitic: null, cost: 0 });
  }

  private followEndings(index: number, path: Path): void {
    const start = this.tokens.starts[index] ?? 0;
    const end = this.tokens.ends[index] ?? 0;
    for (const affix of ENDINGS[this.tokens.classes[index] ?? 0] ?? []) {
      const remainder = end - start - affix.strip.length;
      const isShort = remainder < affix.minRemainder;
      if (isShort && remainder < SHORTEST_INNER_REMAINDER) continue;
      if (!endsWith(this.tokens, index, affix.strip)) continue;
      const reading = this.reading({ start, end: end - affix.strip.length }, affix, false);
      // A short remainder is too little for a name of its own: `Sama` is not Sam, `Sama Altmana` is Sam Altman.
      this.follow(index, reading, { ...path, isShort: isShort && index === path.first }, affix);
    }
  }

  /** Steps from the node of `path` with one reading of token `index`, reports a form that ends here, and goes on. */
  private follow(index: number, reading: Reading, path: Path, ending: Affix | null = null): void {
    const a = followA(path.a, reading.a);
    const b = followB(path.b, reading.b);
    const value = this.valueAt(a, b);
    if (value === 0) return;
    const cost = path.cost + (ending?.cost ?? 0);
    if (value >>> 1 !== 0 && !path.isShort) {
      const { first, proclitic } = path;
      const endings = endingsOf(path.endings, ending);
      this.matches.push({ form: (value >>> 1) - 1, first, last: index, proclitic, ending, endings, cost });
    }
    const next = index + 1;
    if ((value & 1) === 0 || next >= this.tokens.count || this.tokens.gaps[next] === GAP.hard) return;
    const endings = { ending, before: path.endings ?? null };
    const onward = { first: path.first, a, b, proclitic: path.proclitic, cost, endings };
    this.follow(next, this.plain(next), onward);
    this.followEndings(next, onward);
  }

  private valueAt(a: number, b: number): number {
    const { table, slots } = this.lexicon;
    const fingerprint = b === 0 ? 1 : b;
    let slot = Math.floor(((a >>> 0) / 0x100000000) * slots);
    for (;;) {
      const found = table[slot * 2];
      if (found === fingerprint) return table[slot * 2 + 1] ?? 0;
      if (found === 0) return 0;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
  }
}

type Endings = { readonly ending: Affix | null; readonly before: Endings | null };

function endingsOf(passed: Endings | null | undefined, last: Affix | null): readonly (Affix | null)[] {
  const endings = [last];
  for (let step = passed ?? null; step !== null; step = step.before) endings.push(step.ending);
  return endings.reverse();
}

type Path = {
  readonly first: number;
  readonly a: number;
  readonly b: number;
  readonly proclitic: Affix | null;
  readonly cost: number;
  /** The endings of the tokens passed, last first. */
  readonly endings?: Endings | null;
  /** Only longer names may come of the reading at hand. */
  readonly isShort?: boolean;
};

/**
 * Finds every written form of the lexicon, overlapping ones included, in order of their first token. The depth of
 * the walk is bounded by the longest form, so the time is linear in the number of tokens.
 */
export function scanTokens(tokens: Tokens, lexicon: ScanTable): readonly Match[] {
  return new Scanner(tokens, lexicon).scan();
}
