import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

export const HEBREW: AffixTable = {
  languages: ['he'],
  scriptClass: SCRIPT_CLASS.hebrew,
  proclitics: affixes('ו ה ב ל מ ש כ וב ול ומ וה וש וכ שב של שה שמ כש וכש לכש מה בה', {
    minRemainder: 3,
    cost: 0.4,
  }),
  endings: [],
};
