import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Turkish endings written without the apostrophe that careful texts put after a name (with it, the tokenizer has
 * parted them already). Dotless i is folded to i, ü to u, ö to o.
 */
export const TURKISH: AffixTable = {
  languages: ['tr'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('nin nun dan den tan ten yla yle daki deki taki teki dir dur', { minRemainder: 4, cost: 0.7 }),
    ...affixes('in un ya ye yi yu da de ta te la le', { minRemainder: 5, cost: 1 }),
    ...affixes('a e i u', { minRemainder: 6, cost: 1.2 }),
  ],
};

/** Azeri writes its endings to names without any apostrophe. Schwa is folded to e. */
export const AZERI: AffixTable = {
  languages: ['az', 'tk'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('nin nun dan den daki deki dir dur', { minRemainder: 4, cost: 0.6 }),
    // Places of four letters are many (Bakı, Quba, İran); after three letters all of these end other names (Honda).
    ...affixes('da de', { minRemainder: 4, cost: 0.9 }),
    ...affixes('in un ni nu ya ye la le', { minRemainder: 5, cost: 0.9 }),
    ...affixes('a e i u', { minRemainder: 5, cost: 1.1 }),
  ],
};

/** Uzbek and Kazakh in Latin letters. */
export const UZBEK: AffixTable = {
  languages: ['uz', 'kk'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('ning dan dagi', { minRemainder: 4, cost: 0.5 }),
    ...affixes('nyn ga ka qa ni da', { minRemainder: 5, cost: 1 }),
  ],
};
