import { LETTER_FACTOR } from '../text/letter-hash.ts';
import { isCased, SCRIPT_CLASS } from '../text/script-class.ts';
import { GAP_SHIFT, SPELLING_SHIFT, TOKEN_WORDS } from '../text/token-list.ts';
import { GAP, PLAIN_SPELLING, SPELLING, type Tokens, tokenText, tokenTexts } from '../text/tokens.ts';
import { CLASS_MASK } from '../text/unit-table.ts';
import type { Match } from './match.ts';
import { type SequenceTable, valueAt } from './sequence-table.ts';
import { factorB, followA, followB } from './token-hash.ts';

const SHORTEST_TOKEN = 4;
/** Longer tokens are nobody's names; bounds the work for a token, which grows with the square of its length. */
const LONGEST_TOKEN = 40;
/** A single short word inside a tag says too little: the `sam` of `#samples`. */
const SHORTEST_LONE_WORD = 5;
/** Doubt of a name that has to be cut out of a longer word. */
const GLUED_COST = 0.3;
const INNER_CAPITAL = SPELLING.innerCapital << SPELLING_SHIFT;
const CAPITAL = /\p{Lu}/u;

type Glued = {
  readonly index: number;
  readonly letters: string;
  /** Where a word may begin or end, 0 and the length among them. */
  readonly borders: readonly number[];
  /** Whether names may leave a rest: words of a tag are told apart by capitals. */
  readonly isPart: boolean;
};

type Step = {
  readonly from: number;
  readonly a: number;
  readonly b: number;
  readonly words: readonly string[];
};

/** Borders before each capital that a small letter precedes or follows: Sam|Altman|Returns, Open|AI. */
function capitalBorders(written: string): readonly number[] {
  const borders = [0];
  for (let at = 1; at < written.length; at++) {
    if (!CAPITAL.test(written.charAt(at))) continue;
    const after = written.charAt(at + 1);
    const beginsWord = !CAPITAL.test(written.charAt(at - 1)) || (after !== '' && !CAPITAL.test(after));
    if (beginsWord) borders.push(at);
  }
  return [...borders, written.length];
}

const JOINER = '\u200c';

/** Persian writes what belongs together with a joiner that does not join: the parts of کریستین‌لاگارد. */
function joinedAt(tokens: Tokens, index: number): Glued | null {
  const length = tokens.length(index);
  if ((tokens.spelling(index) & SPELLING.dropped) === 0 || length < SHORTEST_TOKEN || length > LONGEST_TOKEN)
    return null;
  const written = tokens.text.slice(tokens.start(index), tokens.end(index));
  if (!written.includes(JOINER)) return null;
  const borders = [0];
  for (const part of written.split(JOINER)) {
    const letters = tokenTexts(part).join('').length;
    if (letters > 0) borders.push((borders.at(-1) ?? 0) + letters);
  }
  // Letters that fold across the joiner have no border at it.
  if (borders.length < 3 || borders.at(-1) !== length) return null;
  return { index, letters: tokenText(tokens, index), borders, isPart: false };
}

function gluedAt(tokens: Tokens, index: number): Glued | null {
  const length = tokens.length(index);
  const spelling = tokens.spelling(index);
  if (length < SHORTEST_TOKEN || length > LONGEST_TOKEN || (spelling & ~PLAIN_SPELLING) !== 0) return null;
  const sign = tokens.text.charAt(tokens.start(index) - 1);
  const isTag = sign === '#' || sign === '@';
  const hasCapital = (spelling & SPELLING.innerCapital) !== 0;
  if (!isTag && !hasCapital) return null;
  const letters = tokenText(tokens, index);
  const borders = hasCapital
    ? capitalBorders(tokens.text.slice(tokens.start(index), tokens.end(index)))
    : Array.from({ length: length + 1 }, (_, at) => at);
  return borders.length < 3 ? null : { index, letters, borders, isPart: isTag && hasCapital };
}

function lengthOf({ glued }: Match): number {
  return glued ? glued.end - glued.start : 0;
}

/** Finds names in words written together: `#SamAltmanReturns`, `@openai`-like handles, `SamAltman`. */
class GluedScanner {
  private readonly table: SequenceTable;
  private readonly firstForm: number;
  private readonly factor: number;
  readonly matches: Match[] = [];
  /** What the token at hand holds; only the longest name of it is kept. */
  private ofToken: Match[] = [];

  constructor(table: SequenceTable, firstForm: number) {
    this.table = table;
    this.firstForm = firstForm;
    this.factor = factorB(table.seed);
  }

  scan(glued: Glued): void {
    const starts = glued.isPart ? glued.borders.slice(0, -1) : [0];
    for (const from of starts) this.follow(glued, from, { from, a: 0, b: 0, words: [] });
    const longest = Math.max(...this.ofToken.map(lengthOf));
    this.matches.push(...this.ofToken.filter((match) => lengthOf(match) === longest));
    this.ofToken = [];
  }

  /** Reads each word that begins where `step` ends. */
  private follow(glued: Glued, start: number, step: Step): void {
    let hash = 0;
    let hashB = 0;
    let read = step.from;
    for (const to of glued.borders) {
      if (to <= step.from) continue;
      for (; read < to; read++) {
        const letter = glued.letters.charCodeAt(read);
        hash = (Math.imul(hash, LETTER_FACTOR) + letter) | 0;
        hashB = Math.imul(hashB ^ letter, this.factor);
      }
      const a = followA(step.a, hash);
      const b = followB(step.b, hashB);
      const value = valueAt(this.table, a, b);
      if (value === 0) continue;
      const words = [...step.words, glued.letters.slice(step.from, to)];
      if (value >>> 1 !== 0) this.report(glued, { start, end: to, words }, (value >>> 1) - 1);
      if ((value & 1) !== 0 && to < glued.letters.length)
        this.follow(glued, start, { from: to, a, b, words });
    }
  }

  private report(
    { index, letters, isPart }: Glued,
    part: { readonly start: number; readonly end: number; readonly words: readonly string[] },
    form: number,
  ): void {
    const isWhole = part.start === 0 && part.end === letters.length;
    const isLone = part.words.length === 1;
    // The whole token as one word is found without cutting.
    if (isLone && (isWhole || part.end - part.start < SHORTEST_LONE_WORD)) return;
    if (!isWhole && !isPart) return;
    this.ofToken.push({
      form: this.firstForm + form,
      first: index,
      last: index,
      proclitic: null,
      ending: null,
      endings: [null],
      cost: GLUED_COST,
      glued: part,
    });
  }
}

/**
 * The names glued into longer words of scripts with capitals, and with joiners into Persian ones. Costs next to nothing
 * where no such words are.
 */
export function scanGlued(tokens: Tokens, table: SequenceTable, firstForm: number): readonly Match[] {
  const scanner = new GluedScanner(table, firstForm);
  const { words, count, text } = tokens;
  const hasCapitals = (tokens.spellings & SPELLING.innerCapital) !== 0;
  const hasJoiners = text.includes(JOINER);
  if (!hasCapitals && !hasJoiners && !text.includes('#') && !text.includes('@')) return [];
  for (let index = 0; index < count; index++) {
    const facts = words[index * TOKEN_WORDS + 3] ?? 0;
    // A capital inside, or a sign right before: a tag's sign parts names, so its gap is hard.
    const isWorthALook = (facts & INNER_CAPITAL) !== 0 || ((facts >>> GAP_SHIFT) & 3) === GAP.hard;
    const scriptClass = facts & CLASS_MASK;
    const isJoined = hasJoiners && scriptClass === SCRIPT_CLASS.arabic;
    if (!isJoined && (!isWorthALook || !isCased(scriptClass))) continue;
    const glued = isJoined ? joinedAt(tokens, index) : gluedAt(tokens, index);
    if (glued) scanner.scan(glued);
  }
  return scanner.matches;
}
