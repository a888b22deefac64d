import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Amharic "of", "in", "to", "from" before a name; the accusative, "and, too" and the focus particle after it. */
export const AMHARIC: AffixTable = {
  languages: ['am'],
  scriptClass: SCRIPT_CLASS.otherLetter,
  proclitics: affixes('የ በ ለ ከ ስለ እነ እንደ ወደ የእነ ለእነ', { minRemainder: 2, cost: 0.5 }),
  endings: affixes('ን ም ና ንም ስ', { minRemainder: 2, cost: 0.5 }),
};
