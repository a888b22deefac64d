import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Estonian names; a name that ends in a consonant puts an i before them. */
export const ESTONIAN: AffixTable = {
  languages: ['et'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('isse ilt ile iga iks ist ini ina ita itele', { minRemainder: 4, cost: 0.6 }),
    ...affixes('i is il it', { minRemainder: 5, cost: 1 }),
    // The other vowels that a genitive may end in: Saar and Saare, Saarelt; Tamm and Tamme.
    ...affixes('e', { minRemainder: 4, cost: 0.9 }),
    ...affixes('esse est ele elt ega eks', { minRemainder: 4, cost: 0.8 }),
    ...affixes('sse lt le ga ks st ni ta', { minRemainder: 5, cost: 0.9 }),
    ...[...'aeiou'].flatMap((vowel) =>
      affixes(`${vowel}l ${vowel}t ${vowel}s`, { put: vowel, minRemainder: 4, cost: 1.2 }),
    ),
  ],
};
