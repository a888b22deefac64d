import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Case endings of Czech and Slovak names, diacritics folded away. -ová makes a woman's surname, which is a name of its
 * own: Altmanová is nobody's case; only her own forms lead back to her.
 */
export const CZECH: AffixTable = {
  languages: ['cs', 'sk'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('ovi em om uv', { minRemainder: 4, cost: 0.4 }),
    ...affixes('a u', { minRemainder: 4, cost: 0.8 }),
    ...affixes('e i y', { minRemainder: 5, cost: 1 }),
    ...affixes('ovi ou', { put: 'a', minRemainder: 3, cost: 0.4 }),
    ...affixes('y u o e', { put: 'a', minRemainder: 4, cost: 0.8 }),
    ...affixes('ove ovou ovej', { put: 'ova', minRemainder: 3, cost: 0.3 }),
    ...affixes('eho emu ym', { put: 'y', minRemainder: 4, cost: 0.3 }),
    ...affixes('a u em om', { put: 'o', minRemainder: 4, cost: 0.8 }),
    ...affixes('i', { put: 'e', minRemainder: 5, cost: 0.9 }),
    ...affixes('ze', { put: 'ha', minRemainder: 3, cost: 0.7 }),
    ...affixes('ce', { put: 'ka', minRemainder: 4, cost: 0.7 }),
    ...affixes('ka kovi kem ku', { put: 'ek', minRemainder: 2, cost: 0.7 }),
    ...affixes('ce covi cem ci', { put: 'ec', minRemainder: 2, cost: 0.6 }),
    ...affixes('la lovi lem lom', { put: 'el', minRemainder: 3, cost: 0.7 }),
  ],
};
