import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Article and case endings of Eastern Armenian names. */
export const ARMENIAN: AffixTable = {
  languages: ['hy', 'hyw'],
  scriptClass: SCRIPT_CLASS.otherLetter,
  proclitics: [],
  endings: [
    ...affixes('ին ից ով ում ինը ներ ները ների', { minRemainder: 3, cost: 0.4 }),
    ...affixes('ը ն ի', { minRemainder: 3, cost: 0.5 }),
    ...affixes('յի յին յից յով', { minRemainder: 3, cost: 0.3 }),
  ],
};
