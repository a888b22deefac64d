import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of names in Slovene, Croatian, Bosnian and Serbian in Latin letters, diacritics folded away. */
export const SLOVENE_CROATIAN: AffixTable = {
  languages: ['sl', 'hr', 'bs', 'sr'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('om em ov ev', { minRemainder: 4, cost: 0.6 }),
    ...affixes('a u', { minRemainder: 4, cost: 0.8 }),
    ...affixes('e i', { minRemainder: 5, cost: 1 }),
    ...affixes('e i u o om oj', { put: 'a', minRemainder: 4, cost: 0.8 }),
    ...affixes('a u om em', { put: 'o', minRemainder: 4, cost: 0.9 }),
    // Slovene names in -r and names in a vowel sound put a j before the ending: Igorja, Kennedyja.
    ...affixes('ja ju jem jev', { minRemainder: 4, cost: 0.6 }),
    ...affixes('rja rju rjem rjev', { put: 'r', minRemainder: 3, cost: 0.3 }),
    ...affixes('skog skom skim skoga skome skega skemu', { put: 'ski', minRemainder: 2, cost: 0.3 }),
    ...affixes('ra ru rom rem re', { put: 'ar', minRemainder: 3, cost: 0.7 }),
    ...affixes('ra ru rom rem', { put: 'er', minRemainder: 3, cost: 0.8 }),
    ...affixes('ta tu tom', { put: 'at', minRemainder: 3, cost: 0.7 }),
    ...affixes('ca cu cem', { put: 'ac', minRemainder: 3, cost: 0.7 }),
    ...affixes('ca cu cem', { put: 'ec', minRemainder: 3, cost: 0.7 }),
  ],
};
