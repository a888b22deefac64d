import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Turkish and Azeri endings written without the apostrophe that careful texts put after a name (with it, the
 * tokenizer has parted them already). Dotless i is folded to i, ü to u, ö to o.
 */
export const TURKIC: AffixTable = {
  languages: ['tr', 'az'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: affixes('in un nin nun ya ye yi yu da de ta te dan den tan ten la le yla yle daki deki', {
    minRemainder: 5,
    cost: 1,
  }),
};
