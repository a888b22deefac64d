import type { ScriptClass } from '../../text/script-class.ts';

/**
 * What must stand in the written token, beside its folded letters, for an affix to be taken off: `tanwin`, the vowel
 * sign U+064B at the word's end; `joiner`, a zero-width non-joiner right before the ending.
 */
export type AffixNeed = 'tanwin' | 'joiner';

/**
 * Something written together with a name. Folded letters `strip` are taken off, `put` is put in their place
 * (`للصين` → `الصين`, `Миры` → `Мира`); what remains must be a name of the lexicon, which is the only gate.
 */
export type Affix = {
  readonly strip: string;
  readonly put: string;
  /** The shortest remainder, in folded units and without `put`, that may still be a name. */
  readonly minRemainder: number;
  /**
   * Doubt added by taking it off, in the unit of the recognition weights: 0.3 where the letters are hardly ever
   * anything else, 1.2 where they often end a word or another name by themselves.
   */
  readonly cost: number;
  readonly needs: AffixNeed | null;
  /** Codes of the languages that write it. Never a gate: doubt may compare them with the language of the text. */
  readonly languages: readonly string[];
};

/** An affix as a table writes it; the table knows the languages. */
export type AffixRule = Omit<Affix, 'languages'>;

/** The affixes of one language (or a family that shares them), all of one script. */
export type AffixTable = {
  readonly languages: readonly string[];
  readonly scriptClass: ScriptClass;
  readonly proclitics: readonly AffixRule[];
  readonly endings: readonly AffixRule[];
};

type RuleOptions = {
  readonly minRemainder: number;
  readonly cost: number;
  readonly put?: string;
  readonly needs?: AffixNeed;
};

/** Several affixes with the same remainder, cost and replacement, written as one line of words. */
export function affixes(words: string, { minRemainder, cost, put = '', needs }: RuleOptions): AffixRule[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((strip) => ({ strip, put, minRemainder, cost, needs: needs ?? null }));
}

/**
 * Whether the written token (original letters, marks and joiners included) has what the affix needs. Most affixes
 * need nothing.
 */
export function meetsNeed({ needs, strip }: Affix, written: string): boolean {
  if (needs === null) return true;
  if (needs === 'tanwin') return written.endsWith('\u064b') || written.endsWith('\u064b\u0627');
  const joiner = written.lastIndexOf('\u200c');
  return joiner > 0 && written.slice(joiner + 1).replace(/\p{M}/gu, '').length === strip.length;
}
