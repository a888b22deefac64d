import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** The bare genitive -s of German and the Scandinavian languages and Dutch. */
export const GERMANIC: AffixTable = {
  languages: ['de', 'nl', 'sv', 'da', 'nb'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: affixes('s', { minRemainder: 5, cost: 0.6 }),
};
