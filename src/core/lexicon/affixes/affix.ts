import type { ScriptClass } from '../../text/script-class.ts';

/**
 * Something written together with a name. Folded letters `strip` are taken off, `put` is put in their place
 * (`للصين` → `الصين`, `Миры` → `Мира`); what remains must be a name of the lexicon, which is the only gate.
 */
export type Affix = {
  readonly strip: string;
  readonly put: string;
  /** The shortest remainder, in folded units, that may still be a name. */
  readonly minRemainder: number;
  /** Doubt added by taking it off, in the unit of the recognition weights; 0 is none. */
  readonly cost: number;
};

/** The affixes of one language (or a family that shares them), all of one script. */
export type AffixTable = {
  readonly languages: readonly string[];
  readonly scriptClass: ScriptClass;
  readonly proclitics: readonly Affix[];
  readonly endings: readonly Affix[];
};

/** Several affixes with the same remainder, cost and replacement, written as one line of words. */
export function affixes(
  words: string,
  options: Omit<Affix, 'strip' | 'put'> & { readonly put?: string },
): Affix[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((strip) => ({
      strip,
      put: options.put ?? '',
      minRemainder: options.minRemainder,
      cost: options.cost,
    }));
}
