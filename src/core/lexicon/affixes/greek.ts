import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Greek names change their last letters; accents are gone and final sigma is folded to sigma. The genitive of a man's
 * surname in -ος is also his wife's surname (Παπαδοπούλου): the doubt is in the cost.
 */
export const GREEK: AffixTable = {
  languages: ['el'],
  scriptClass: SCRIPT_CLASS.greek,
  proclitics: [],
  endings: [
    ...affixes('σ', { minRemainder: 3, cost: 0.3 }),
    ...affixes('ν', { minRemainder: 4, cost: 0.6 }),
    ...affixes('ου ο ε', { put: 'οσ', minRemainder: 3, cost: 0.3 }),
    ...affixes('ων ουσ οι', { put: 'οσ', minRemainder: 4, cost: 0.7 }),
    ...affixes('η', { put: 'ησ', minRemainder: 3, cost: 0.3 }),
    ...affixes('α', { put: 'ησ', minRemainder: 3, cost: 0.6 }),
    ...affixes('ηδεσ ηδων', { put: 'ησ', minRemainder: 3, cost: 0.5 }),
    ...affixes('α', { put: 'ασ', minRemainder: 3, cost: 0.3 }),
    ...affixes('ου', { put: 'ησ', minRemainder: 3, cost: 0.5 }),
    ...affixes('εωσ', { put: 'η', minRemainder: 3, cost: 0.4 }),
    ...affixes('ου', { put: 'ο', minRemainder: 4, cost: 0.4 }),
    ...affixes('ου', { minRemainder: 4, cost: 0.5 }),
    ...affixes('ων', { put: 'α', minRemainder: 4, cost: 0.5 }),
    ...affixes('ων', { put: 'εσ', minRemainder: 4, cost: 0.5 }),
    ...affixes('ουσ', { put: 'ω', minRemainder: 3, cost: 0.5 }),
    ...affixes('ι', { put: 'ισ', minRemainder: 3, cost: 0.6 }),
    ...affixes('εα εωσ', { put: 'ευσ', minRemainder: 3, cost: 0.4 }),
  ],
};
