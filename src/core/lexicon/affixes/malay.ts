import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Indonesian and Malay particles written behind a name. */
export const MALAY: AffixTable = {
  languages: ['id', 'ms'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('nya', { minRemainder: 4, cost: 0.6 }),
    ...affixes('lah kah pun', { minRemainder: 5, cost: 1 }),
  ],
};
