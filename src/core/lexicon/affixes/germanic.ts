import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** The bare genitive -s of German, Dutch and the Scandinavian languages, and the article behind Scandinavian nouns. */
export const GERMANIC: AffixTable = {
  languages: ['de', 'nl', 'sv', 'da', 'nb', 'nn', 'lb', 'fo'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('s', { minRemainder: 5, cost: 0.6 }),
    // Of organizations and places: Riksdagen, Riksdagens, Folketinget, Folketingets.
    ...affixes('ens ets', { minRemainder: 5, cost: 0.8 }),
    ...affixes('en et', { minRemainder: 6, cost: 1.1 }),
  ],
};

/** Icelandic names decline: Guðmundur, Guðmundar; Anna, Önnu. */
export const ICELANDIC: AffixTable = {
  languages: ['is'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('i ar s', { put: 'ur', minRemainder: 4, cost: 0.9 }),
    ...affixes('ar', { put: '', minRemainder: 5, cost: 1.1 }),
    ...affixes('u', { put: 'a', minRemainder: 4, cost: 0.9 }),
  ],
};
