import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Greek names change their last letters; final sigma is folded to sigma. */
export const GREEK: AffixTable = {
  languages: ['el'],
  scriptClass: SCRIPT_CLASS.greek,
  proclitics: [],
  endings: [
    ...affixes('σ ν', { minRemainder: 3, cost: 0.3 }),
    ...affixes('ου ο ε', { put: 'οσ', minRemainder: 3, cost: 0.3 }),
    ...affixes('η α', { put: 'ησ', minRemainder: 3, cost: 0.4 }),
    ...affixes('α', { put: 'ασ', minRemainder: 3, cost: 0.4 }),
  ],
};
