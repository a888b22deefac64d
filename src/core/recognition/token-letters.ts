import { SPELLING, type Tokens } from '../text/tokens.ts';
import { CLASS_MASK, CLASS_SHIFT, unitTable } from '../text/unit-table.ts';

/** Longer tokens are not compared by sound. */
export const LONGEST_SOUNDED = 30;

/**
 * Folded letters of tokens in an array that is used again for every token: for loops over whole pages that cannot
 * afford a string each. Has room for two tokens of `LONGEST_SOUNDED` letters.
 */
export class TokenLetters {
  readonly units = new Uint16Array(2 * LONGEST_SOUNDED);
  private readonly table = unitTable();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Writes the letters of a token behind the first `before` units; answers how many there are now. */
  write(token: number, before = 0): number {
    const { tokens, units, table } = this;
    let length = before;
    if ((tokens.spelling(token) & SPELLING.slow) !== 0) {
      const spelled = tokens.slowTexts.get(token) ?? '';
      for (let at = 0; at < spelled.length; at++) units[length++] = spelled.charCodeAt(at);
      return length;
    }
    const end = tokens.end(token);
    const scriptClass = tokens.scriptClass(token);
    for (let at = tokens.start(token); at < end; at++) {
      const unit = table[tokens.text.charCodeAt(at)] ?? 0;
      if (((unit >>> CLASS_SHIFT) & CLASS_MASK) === scriptClass) units[length++] = unit & 0xffff;
    }
    return length;
  }
}
