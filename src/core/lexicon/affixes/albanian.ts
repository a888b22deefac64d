import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Albanian puts article and case behind every name: Trumpi, Trumpit, Trumpin; Berisha, Berishës. */
export const ALBANIAN: AffixTable = {
  languages: ['sq'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('it in ut un', { minRemainder: 4, cost: 0.8 }),
    ...affixes('i u', { minRemainder: 5, cost: 1 }),
    ...affixes('es en', { put: 'a', minRemainder: 4, cost: 0.8 }),
    ...affixes('ja jes jen', { minRemainder: 4, cost: 0.9 }),
    // Of the feminines in -i alone: Italisë. Behind a consonant -se makes Dutch adjectives (Eindhovense).
    ...affixes('ise', { put: 'i', minRemainder: 3, cost: 0.9 }),
    ...affixes('ise', { put: 'ia', minRemainder: 3, cost: 0.9 }),
  ],
};
