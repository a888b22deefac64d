import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/** Case endings and postpositions of Georgian names; the nominative -ი gives way to them. */
export const GEORGIAN: AffixTable = {
  languages: ['ka'],
  scriptClass: SCRIPT_CLASS.otherLetter,
  proclitics: [],
  endings: [
    ...affixes('მა ს ის ით ად ო ში ზე თან ისთვის იდან ისგან ისკენ ამდე სთან სთვის ის', {
      put: 'ი',
      minRemainder: 3,
      cost: 0.3,
    }),
    ...affixes('ის ით იდან ისთვის ისგან ისკენ', { put: 'ა', minRemainder: 3, cost: 0.4 }),
    ...affixes('სთან სთვის სგან სკენ დან მდე მა ში ზე', { minRemainder: 3, cost: 0.4 }),
    ...affixes('ს მ ც ის', { minRemainder: 3, cost: 0.5 }),
  ],
};
