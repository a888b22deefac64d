import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of names in Polish, Czech, Slovak, Slovene and Croatian, diacritics folded away; also Baltic ones. */
export const LATIN_SLAVIC: AffixTable = {
  languages: ['pl', 'cs', 'sk', 'sl', 'hr', 'lt', 'lv'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('a u y e i ie em om ovi owi ou iem um am owie', { minRemainder: 4, cost: 0.8 }),
    ...affixes('y i e o ou om', { put: 'a', minRemainder: 4, cost: 0.8 }),
    ...affixes('as is us es ui a ais', { minRemainder: 5, cost: 1 }),
  ],
};
