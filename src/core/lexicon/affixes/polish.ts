import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Polish names, diacritics folded away. */
export const POLISH: AffixTable = {
  languages: ['pl'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('owi em iem owie', { minRemainder: 4, cost: 0.4 }),
    ...affixes('a u ie om ow ami ach', { minRemainder: 4, cost: 0.8 }),
    ...affixes('y i e', { minRemainder: 5, cost: 1 }),
    ...affixes('y i e o ie', { put: 'a', minRemainder: 4, cost: 0.8 }),
    ...affixes('y', { put: 'o', minRemainder: 4, cost: 1 }),
    // Consonants that soften in the locative.
    ...affixes('dzie', { put: 'd', minRemainder: 3, cost: 0.4 }),
    ...affixes('dzie', { put: 'da', minRemainder: 3, cost: 0.4 }),
    ...affixes('cie', { put: 't', minRemainder: 3, cost: 0.5 }),
    ...affixes('cie', { put: 'ta', minRemainder: 3, cost: 0.5 }),
    ...affixes('rze', { put: 'r', minRemainder: 3, cost: 0.4 }),
    ...affixes('rze', { put: 'ra', minRemainder: 3, cost: 0.4 }),
    ...affixes('rze', { put: 'ro', minRemainder: 3, cost: 0.5 }),
    ...affixes('ce', { put: 'ka', minRemainder: 4, cost: 0.7 }),
    ...affixes('dze', { put: 'ga', minRemainder: 2, cost: 0.5 }),
    ...affixes('le', { put: 'l', minRemainder: 4, cost: 1 }),
    // Surnames that decline as adjectives.
    ...affixes('iego iemu im', { put: 'i', minRemainder: 4, cost: 0.3 }),
    ...affixes('iej', { put: 'a', minRemainder: 4, cost: 0.3 }),
    ...affixes('ego emu ym', { put: 'y', minRemainder: 4, cost: 0.4 }),
    ...affixes('ej', { put: 'a', minRemainder: 4, cost: 0.6 }),
    // Vowels that flee: Marek and Marka, Paweł and Pawła, Kopeć and Kopcia, Niemiec and Niemca.
    ...affixes('ka kowi kiem ku', { put: 'ek', minRemainder: 2, cost: 0.7 }),
    ...affixes('la lowi lem', { put: 'el', minRemainder: 3, cost: 0.7 }),
    ...affixes('ca cowi cem cu', { put: 'iec', minRemainder: 2, cost: 0.7 }),
    ...affixes('ca cowi cem cu', { put: 'ec', minRemainder: 3, cost: 0.8 }),
  ],
};
