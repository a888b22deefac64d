import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Articles and genitives of Romanian places and organizations; people take a detached `lui`. */
export const ROMANIAN: AffixTable = {
  languages: ['ro'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('ului iului', { minRemainder: 3, cost: 0.4 }),
    ...affixes('lui', { minRemainder: 4, cost: 0.6 }),
    ...affixes('ul iul', { minRemainder: 5, cost: 0.8 }),
    ...affixes('iei', { put: 'ia', minRemainder: 3, cost: 0.4 }),
    // Banca and Băncii, Piața and Pieței; the vowel of the stem is the same once its mark is gone.
    ...affixes('ii', { put: 'a', minRemainder: 4, cost: 0.6 }),
    ...affixes('ei', { put: 'a', minRemainder: 4, cost: 0.8 }),
  ],
};
