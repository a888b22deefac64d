import { INVERSE_POWERS, LONGEST_AFFIXED, POWERS, spread } from '../text/letter-hash.ts';
import { PLAIN_SPELLING } from '../text/token-list.ts';
import { SPELLING, type Tokens, tokenText } from '../text/tokens.ts';
import { unitTable } from '../text/unit-table.ts';
import { type AffixTrie, affixTrie, edgeOf, PUT_WORDS, STATE_WORDS, stepInwards } from './affix-trie.ts';
import { type Affix, meetsNeed } from './affixes/affix.ts';
import { ENDINGS, PROCLITICS } from './affixes/all.ts';
import { filterBits } from './sequence-table.ts';

/** The shortest remainder of a token inside a name of several tokens, which the other tokens vouch for. */
const SHORTEST_INNER_REMAINDER = 2;

function backwards(strip: string): string {
  return Array.from(strip).reverse().join('');
}

const PROCLITIC_TRIE = affixTrie(PROCLITICS, (strip) => strip);
/** Endings that need nothing but their letters, and those that need a sign beside them, which few tokens have. */
const ENDING_TRIE = affixTrie(
  ENDINGS.map((list) => list.filter(({ needs }) => needs === null)),
  backwards,
);
const NEEDY_TRIE = affixTrie(
  ENDINGS.map((list) => list.filter(({ needs }) => needs !== null)),
  backwards,
);

/** Whether tokens of a script may have proclitics, and endings. */
export function hasProclitics(scriptClass: number): boolean {
  return (PROCLITIC_TRIE.roots[scriptClass] ?? 0) !== 0;
}
export function hasEndings(scriptClass: number): boolean {
  return (ENDING_TRIE.roots[scriptClass] ?? 0) !== 0 || (NEEDY_TRIE.roots[scriptClass] ?? 0) !== 0;
}

/** A token without an affix: the letter hash of what remains. */
export type AffixReading = { readonly hash: number; readonly affix: Affix };

/**
 * The ways to read a token without an affix. A Bloom filter of what names begin with (or null) says which are worth
 * keeping; for nearly every token that ends like a case and is none, nothing is allocated.
 */
export class AffixReadings {
  private readonly tokens: Tokens;
  private readonly units = unitTable();
  private readonly filter: Int32Array;
  private kept: AffixReading[] = [];
  /** The token at hand: its folded letters when they cannot be read off the text unit by unit. */
  private letters: string | null = null;
  private start = 0;
  private length = 0;

  constructor(tokens: Tokens, filter: Int32Array) {
    this.tokens = tokens;
    this.filter = filter;
  }

  /** Whether the unit at a token's edge says that no affix can stand there; most tokens go no further. */
  private isBareEdge({ edges }: AffixTrie, token: number, at: number): boolean {
    if ((this.tokens.spelling(token) & ~PLAIN_SPELLING) !== 0) return false;
    const letter = this.units[this.tokens.text.charCodeAt(at)] ?? 0;
    return edges[edgeOf(this.tokens.scriptClass(token), letter)] === 0;
  }

  private look(token: number): void {
    const { tokens } = this;
    const isPlain = (tokens.spelling(token) & ~PLAIN_SPELLING) === 0;
    this.letters = isPlain ? null : tokenText(tokens, token);
    this.start = tokens.start(token);
    this.length = tokens.length(token);
  }

  private letter(position: number): number {
    if (this.letters !== null) return this.letters.charCodeAt(position);
    return (this.units[this.tokens.text.charCodeAt(this.start + position)] ?? 0) & 0xffff;
  }

  private passes(hash: number): boolean {
    const a = spread(hash);
    const bits = filterBits(a);
    return ((this.filter[a & (this.filter.length - 1)] ?? 0) & bits) === bits;
  }

  private taken(): readonly AffixReading[] {
    if (this.kept.length === 0) return NONE;
    const { kept } = this;
    this.kept = [];
    return kept;
  }

  /** The readings of a token without its beginning. `isFirst`: only those that a name may begin with. */
  proclitics(token: number, isFirst: boolean): readonly AffixReading[] {
    const scriptClass = this.tokens.scriptClass(token);
    if (this.isBareEdge(PROCLITIC_TRIE, token, this.tokens.start(token))) return NONE;
    let state = PROCLITIC_TRIE.roots[scriptClass] ?? 0;
    this.look(token);
    if (this.length > LONGEST_AFFIXED) return NONE;
    const { states, puts, affixes } = PROCLITIC_TRIE;
    const hash = this.tokens.hash(token);
    for (let at = 0; at < this.length && state !== 0; at++) {
      state = stepInwards(PROCLITIC_TRIE, state, this.letter(at));
      const stripped = states[state * STATE_WORDS] ?? 0;
      const last = states[state * STATE_WORDS + 2] ?? 0;
      const remainder = this.length - at - 1;
      for (let put = states[state * STATE_WORDS + 1] ?? 0; put < last; put += PUT_WORDS) {
        if (remainder < Math.min(puts[put + 2] ?? 0, SHORTEST_INNER_REMAINDER)) continue;
        const bare = (hash + Math.imul((puts[put] ?? 0) - stripped, POWERS[remainder] ?? 0)) | 0;
        const affix = affixes[puts[put + 3] ?? 0];
        if (affix && (!isFirst || this.passes(bare))) this.kept.push({ hash: bare, affix });
      }
    }
    return this.taken();
  }

  /** The readings of a token without its ending. `isFirst`: only those that a name may begin with. */
  endings(token: number, isFirst: boolean): readonly AffixReading[] {
    if (this.isBareEdge(ENDING_TRIE, token, this.tokens.end(token) - 1)) return NONE;
    this.look(token);
    if (this.length > LONGEST_AFFIXED) return NONE;
    this.endingsOf(token, ENDING_TRIE, isFirst);
    if ((this.tokens.spelling(token) & SPELLING.dropped) !== 0) this.endingsOf(token, NEEDY_TRIE, isFirst);
    return this.taken();
  }

  private endingsOf(token: number, trie: AffixTrie, isFirst: boolean): void {
    const { states, puts, affixes } = trie;
    let state = trie.roots[this.tokens.scriptClass(token)] ?? 0;
    const hash = this.tokens.hash(token);
    for (let at = this.length - 1; at >= 0 && state !== 0; at--) {
      state = stepInwards(trie, state, this.letter(at));
      const first = states[state * STATE_WORDS + 1] ?? 0;
      const last = states[state * STATE_WORDS + 2] ?? 0;
      if (first === last) continue;
      const bare = Math.imul(
        hash - (states[state * STATE_WORDS] ?? 0),
        INVERSE_POWERS[this.length - at] ?? 0,
      );
      for (let put = first; put < last; put += PUT_WORDS) {
        if (at < Math.min(puts[put + 2] ?? 0, SHORTEST_INNER_REMAINDER)) continue;
        const read = (Math.imul(bare, POWERS[puts[put + 1] ?? 0] ?? 0) + (puts[put] ?? 0)) | 0;
        if (isFirst && !this.passes(read)) continue;
        const affix = affixes[puts[put + 3] ?? 0];
        if (affix && meetsNeed(affix, this.written(token, affix))) this.kept.push({ hash: read, affix });
      }
    }
  }

  private written(token: number, { needs }: Affix): string {
    return needs === null ? '' : this.tokens.text.slice(this.tokens.start(token), this.tokens.end(token));
  }
}

const NONE: readonly AffixReading[] = [];
