import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Case endings of Russian names. A woman's surname is a name of its own: Путиной is a form of Путина, never of Путин,
 * and Зеленская is not Зеленский.
 */
export const RUSSIAN: AffixTable = {
  languages: ['ru'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('а у е ом ем ым', { minRemainder: 3, cost: 0.3 }),
    // Families and loans in the plural; soft nouns that keep their sign.
    ...affixes('ы и ов ам ами ах ю', { minRemainder: 3, cost: 0.6 }),
    ...affixes('ы и е у ой ою ей ею', { put: 'а', minRemainder: 2, cost: 0.3 }),
    ...affixes('и е ю ей ею', { put: 'я', minRemainder: 2, cost: 0.3 }),
    ...affixes('я ю е ем и', { put: 'й', minRemainder: 3, cost: 0.3 }),
    ...affixes('я ю е ем и', { put: 'ь', minRemainder: 3, cost: 0.3 }),
    // Surnames that decline as adjectives.
    ...affixes('ого ому им ом', { put: 'ий', minRemainder: 3, cost: 0.3 }),
    ...affixes('его ему им ем', { put: 'ий', minRemainder: 3, cost: 0.4 }),
    ...affixes('ого ому ым ом', { put: 'ый', minRemainder: 3, cost: 0.3 }),
    ...affixes('ого ому ым ом', { put: 'ой', minRemainder: 3, cost: 0.3 }),
    ...affixes('ой ую ою', { put: 'ая', minRemainder: 3, cost: 0.3 }),
    ...affixes('ей юю', { put: 'яя', minRemainder: 3, cost: 0.4 }),
    // Places and names in -о: Шереметьево, Бородино.
    ...affixes('а у е ом', { put: 'о', minRemainder: 4, cost: 0.5 }),
    // Vowels that flee: Павел and Павла, Донец and Донца, Египет and Египта, Песок and Песка, Лев and Льва.
    ...affixes('ла лу лом ле', { put: 'ел', minRemainder: 2, cost: 0.6 }),
    ...affixes('ца цу цом цем це', { put: 'ец', minRemainder: 2, cost: 0.6 }),
    ...affixes('та ту том те', { put: 'ет', minRemainder: 3, cost: 0.6 }),
    ...affixes('ка ку ком ке', { put: 'ок', minRemainder: 2, cost: 0.8 }),
    ...affixes('ька ьку ьком ьке', { put: 'ек', minRemainder: 2, cost: 0.6 }),
    ...affixes('ьва ьву ьвом ьве', { put: 'ев', minRemainder: 1, cost: 0.5 }),
    ...affixes('ьца ьцу ьцом ьцем ьце', { put: 'ец', minRemainder: 2, cost: 0.5 }),
    ...affixes('йца йцу йцем йце', { put: 'ец', minRemainder: 2, cost: 0.5 }),
  ],
};
