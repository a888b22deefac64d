import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Finnish, Estonian and Hungarian names, diacritics folded away. */
export const FINNO_UGRIC: AffixTable = {
  languages: ['fi', 'et', 'hu'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes(
      'in on en lle lta lla ssa sta ksi na iin ile ilt il i it is ist le lt ga ni nak nek val vel nal nel ban ben ' +
        'bol rol tol hoz hez t ot et at ra re ert kent ig issa ista illa ille ilta iksi ina iga ini iks',
      { minRemainder: 5, cost: 1 },
    ),
    // The bare genitive -n follows a vowel: `Nadellan` is Nadella's, `Altmann` is another family.
    ...[...'aeiouy'].flatMap((vowel) => affixes(`${vowel}n`, { put: vowel, minRemainder: 4, cost: 1 })),
  ],
};
