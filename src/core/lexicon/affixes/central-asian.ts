import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings of Kazakh, Kyrgyz and Tatar names; vowels and first consonants follow the name. */
export const KAZAKH: AffixTable = {
  languages: ['kk', 'ky', 'tt', 'ba'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('ның нің дың дің тың тің нын нин дын дин тын тин ның нең', { minRemainder: 3, cost: 0.3 }),
    ...affixes('дан ден тан тен нан нен дағы дегі тағы тегі мен бен пен', { minRemainder: 3, cost: 0.5 }),
    ...affixes('ға ге қа ке га ка гә кә да де та те дә тә ды ді ты ті ны ні', { minRemainder: 4, cost: 0.6 }),
  ],
};

/** Case endings of Mongolian names. */
export const MONGOLIAN: AffixTable = {
  languages: ['mn'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: [
    ...affixes('ийн ийг аас ээс оос өөс аар ээр оор өөр тай тэй той руу рүү', { minRemainder: 3, cost: 0.4 }),
    ...affixes('ын ыг', { minRemainder: 4, cost: 0.6 }),
  ],
};

/** The Tajik object marker; the linking и is shared with Russian endings. */
export const TAJIK: AffixTable = {
  languages: ['tg'],
  scriptClass: SCRIPT_CLASS.cyrillic,
  proclitics: [],
  endings: affixes('ро иро ҳо ҳои', { minRemainder: 4, cost: 0.5 }),
};
