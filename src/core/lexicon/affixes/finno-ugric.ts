import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Finnish, Estonian and Hungarian names, diacritics folded away. */
export const FINNO_UGRIC: AffixTable = {
  languages: ['fi', 'et', 'hu'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: affixes(
    'n in on en lle lta lla ssa sta ksi na iin ile ilt il i it is ist le lt ga ni nak nek val vel nal nel ban ben ' +
      'bol rol tol hoz hez t ot et at ra re nal nel ert kent ig',
    { minRemainder: 5, cost: 1 },
  ),
};
