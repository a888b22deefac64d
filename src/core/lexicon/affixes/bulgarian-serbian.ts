import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Articles of Bulgarian and Macedonian, which organizations and places take and people do not. */
export const BULGARIAN: AffixTable = {
  languages: ['bg', 'mk'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('ът ят ите ия ият', { minRemainder: 4, cost: 0.5 }),
    ...affixes('ия ият', { put: 'и', minRemainder: 4, cost: 0.5 }),
    ...affixes('ят', { put: 'й', minRemainder: 3, cost: 0.5 }),
    ...affixes('та то те от', { minRemainder: 4, cost: 0.6 }),
    ...affixes('а', { minRemainder: 3, cost: 0.4 }),
  ],
};

/** Case endings of Serbian names in Cyrillic. */
export const SERBIAN_CYRILLIC: AffixTable = {
  languages: ['sr', 'bs', 'cnr'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('а у ом ем е ов ев', { minRemainder: 3, cost: 0.4 }),
    ...affixes('е и у ом о ој', { put: 'а', minRemainder: 2, cost: 0.4 }),
    ...affixes('а у ом', { put: 'о', minRemainder: 3, cost: 0.5 }),
    ...affixes('а у ем', { put: 'е', minRemainder: 3, cost: 0.5 }),
    ...affixes('ја ју јем', { put: 'ј', minRemainder: 3, cost: 0.3 }),
    ...affixes('ја ју јем', { minRemainder: 3, cost: 0.5 }),
    ...affixes('ог ом оме им', { put: 'и', minRemainder: 3, cost: 0.4 }),
    ...affixes('ра ру ром ре', { put: 'ар', minRemainder: 2, cost: 0.5 }),
    ...affixes('ца цу цем че', { put: 'ац', minRemainder: 2, cost: 0.6 }),
    ...affixes('та ту том', { put: 'ат', minRemainder: 3, cost: 0.6 }),
    ...affixes('ка ку ком', { put: 'ак', minRemainder: 2, cost: 0.8 }),
  ],
};
