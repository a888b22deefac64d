import { SCRIPT_CLASS } from '../../text/script-class.ts';
import type { Affix, AffixTable } from './affix.ts';
import { ARABIC } from './arabic.ts';
import { EAST_SLAVIC } from './east-slavic.ts';
import { FINNO_UGRIC } from './finno-ugric.ts';
import { GERMANIC } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { KOREAN } from './korean.ts';
import { LATIN_SLAVIC } from './latin-slavic.ts';
import { TURKIC } from './turkic.ts';

/** Every table; a language is added by writing its file and naming it here. */
export const AFFIX_TABLES: readonly AffixTable[] = [
  ARABIC,
  HEBREW,
  EAST_SLAVIC,
  GREEK,
  KOREAN,
  GERMANIC,
  LATIN_SLAVIC,
  FINNO_UGRIC,
  TURKIC,
];

const LAST_CLASS = Math.max(...Object.values(SCRIPT_CLASS));

/** Language never gates matching, so the tables of one script are one list; the cheapest of equal affixes stays. */
function gathered(side: 'proclitics' | 'endings'): readonly (readonly Affix[])[] {
  return Array.from({ length: LAST_CLASS + 1 }, (_, scriptClass) => {
    const byForm = new Map<string, Affix>();
    for (const table of AFFIX_TABLES) {
      if (table.scriptClass !== scriptClass) continue;
      for (const affix of table[side]) {
        const key = `${affix.strip}>${affix.put}`;
        const known = byForm.get(key);
        if (!known || known.cost > affix.cost) byForm.set(key, affix);
      }
    }
    return [...byForm.values()];
  });
}

/** Proclitics by script class. */
export const PROCLITICS = gathered('proclitics');
/** Endings by script class. */
export const ENDINGS = gathered('endings');
