import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Latvian gives foreign names an ending in the nominative already (Altmans), and declines it. */
export const LATVIAN: AffixTable = {
  languages: ['lv'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('am im um iem', { minRemainder: 4, cost: 0.7 }),
    ...affixes('s is us a u', { minRemainder: 5, cost: 0.9 }),
    ...affixes('a am u', { put: 's', minRemainder: 4, cost: 0.8 }),
    ...affixes('a im i', { put: 'is', minRemainder: 4, cost: 0.8 }),
    ...affixes('as ai', { put: 'a', minRemainder: 3, cost: 0.7 }),
    ...affixes('u', { put: 'a', minRemainder: 4, cost: 0.7 }),
    ...affixes('es ei i', { put: 'e', minRemainder: 4, cost: 0.8 }),
  ],
};

/** Lithuanian does the same with -as, -is, -us. */
export const LITHUANIAN: AffixTable = {
  languages: ['lt'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('as is us ui ai iui aus', { minRemainder: 4, cost: 0.7 }),
    ...affixes('o a u e io', { minRemainder: 5, cost: 1 }),
    ...affixes('o ui a u e', { put: 'as', minRemainder: 4, cost: 0.7 }),
    ...affixes('io iui i iu yje', { put: 'is', minRemainder: 4, cost: 0.7 }),
    ...affixes('os ai oje', { put: 'a', minRemainder: 4, cost: 0.6 }),
    ...affixes('es ei eje', { put: 'e', minRemainder: 4, cost: 0.8 }),
    ...affixes('aus ui umi uje', { put: 'us', minRemainder: 3, cost: 0.6 }),
  ],
};
