import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Basque names. */
export const BASQUE: AffixTable = {
  languages: ['eu'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('rekin ekin rentzat entzat rengan engan gatik rengatik', { minRemainder: 4, cost: 0.4 }),
    ...affixes('ren etik tik eko', { minRemainder: 4, cost: 0.8 }),
    ...affixes('ek en ko ri ra', { minRemainder: 6, cost: 1.2 }),
    // Behind a vowel: the ergative.
    ...[...'aeiou'].flatMap((vowel) => affixes(`${vowel}k`, { put: vowel, minRemainder: 4, cost: 1.2 })),
  ],
};
