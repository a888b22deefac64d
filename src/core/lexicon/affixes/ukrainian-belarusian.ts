import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Ukrainian names, with the changes of vowel (Київ, Києва) and consonant (Америка, Америці). */
export const UKRAINIAN: AffixTable = {
  languages: ['uk'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('а у і ом ем им ові еві', { minRemainder: 3, cost: 0.3 }),
    ...affixes('я ю е и ів ам ами ах', { minRemainder: 3, cost: 0.6 }),
    ...affixes('и і у ою ої ій', { put: 'а', minRemainder: 2, cost: 0.3 }),
    ...affixes('ї ю єю і ею', { put: 'я', minRemainder: 2, cost: 0.3 }),
    ...affixes('я ю єві єм ї', { put: 'й', minRemainder: 3, cost: 0.3 }),
    ...affixes('я ю еві ем і ю', { put: 'ь', minRemainder: 3, cost: 0.3 }),
    ...affixes('а у ові ом', { put: 'о', minRemainder: 3, cost: 0.4 }),
    ...affixes('ого ому им ім', { put: 'ий', minRemainder: 3, cost: 0.3 }),
    ...affixes('ого ому им', { put: 'ій', minRemainder: 3, cost: 0.5 }),
    ...affixes('єва єву євом єві', { put: 'їв', minRemainder: 2, cost: 0.3 }),
    ...affixes('ова ову овом ові ева еву евом еві', { put: 'ів', minRemainder: 3, cost: 0.4 }),
    ...affixes('ці', { put: 'ка', minRemainder: 3, cost: 0.4 }),
    ...affixes('зі', { put: 'га', minRemainder: 2, cost: 0.5 }),
    ...affixes('сі', { put: 'ха', minRemainder: 2, cost: 0.6 }),
    ...affixes('ця цю цем ці цеві', { put: 'ець', minRemainder: 2, cost: 0.5 }),
    ...affixes('ту том ті', { put: 'ет', minRemainder: 3, cost: 0.6 }),
    ...affixes('ка ку ком кові', { put: 'ок', minRemainder: 2, cost: 0.8 }),
  ],
};

/** Case endings of Belarusian names. */
export const BELARUSIAN: AffixTable = {
  languages: ['be'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('а у ам ом ем е ым', { minRemainder: 3, cost: 0.4 }),
    ...affixes('ы і е у ай аю ой', { put: 'а', minRemainder: 2, cost: 0.4 }),
    ...affixes('і ю яй яю', { put: 'я', minRemainder: 2, cost: 0.4 }),
    ...affixes('я ю ем і', { put: 'й', minRemainder: 3, cost: 0.4 }),
    ...affixes('я ю ем і', { put: 'ь', minRemainder: 3, cost: 0.4 }),
    ...affixes('ага аму ім', { put: 'і', minRemainder: 3, cost: 0.3 }),
    ...affixes('ага аму ым', { put: 'ы', minRemainder: 3, cost: 0.3 }),
    ...affixes('та ту том це', { put: 'ет', minRemainder: 3, cost: 0.6 }),
    ...affixes('цы', { put: 'ка', minRemainder: 3, cost: 0.5 }),
  ],
};
