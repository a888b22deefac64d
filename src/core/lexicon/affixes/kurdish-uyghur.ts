import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Sorani Kurdish: "from", "in", "the". Its linking ی is the demonym's ending in the languages around and stays. */
export const KURDISH: AffixTable = {
  languages: ['ckb'],
  scriptClass: SCRIPT_CLASS.arabic,
  proclitics: [],
  endings: [
    ...affixes('هوه يهوه هكه هكهي هكان', { minRemainder: 3, cost: 0.4 }),
    ...affixes('دا وه ش يش', { minRemainder: 4, cost: 1 }),
  ],
};

/** Uyghur case endings. */
export const UYGHUR: AffixTable = {
  languages: ['ug'],
  scriptClass: SCRIPT_CLASS.arabic,
  proclitics: [],
  endings: [
    ...affixes('نيگ', { minRemainder: 3, cost: 0.3 }),
    ...affixes('غا گه دا ده دين', { minRemainder: 4, cost: 1 }),
  ],
};
