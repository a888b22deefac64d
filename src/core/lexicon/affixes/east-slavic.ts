import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of names in Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian, in Cyrillic. */
export const EAST_SLAVIC: AffixTable = {
  languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('а у е ы и ю я о ом ем ой ою ым им ов ах ого ому ами ями ові еві і ї ом та то от ът', {
      minRemainder: 3,
      cost: 0.3,
    }),
    ...affixes('ы и е у ой ою і', { put: 'а', minRemainder: 2, cost: 0.3 }),
    ...affixes('и е ю ей ею і ї', { put: 'я', minRemainder: 2, cost: 0.3 }),
    ...affixes('я ю е ем и ї', { put: 'й', minRemainder: 3, cost: 0.3 }),
    ...affixes('я ю е ем и', { put: 'ь', minRemainder: 3, cost: 0.3 }),
  ],
};
