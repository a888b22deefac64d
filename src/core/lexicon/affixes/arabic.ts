import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type Affix, type AffixTable, affixes } from './affix.ts';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];
const ARTICLE = 'ال';

function compose(): Affix[] {
  const table: Affix[] = [];
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) {
      const clitic = conjunction + preposition;
      if (clitic !== '') table.push({ strip: clitic, put: '', minRemainder: 3, cost: clitic.length * 0.3 });
      // A name that has no article of its own may take one (الـ); after لـ the article loses its alef (لل).
      if (preposition !== 'ل') table.push({ strip: clitic + ARTICLE, put: '', minRemainder: 3, cost: 0.5 });
    }
    table.push({ strip: `${conjunction}لل`, put: ARTICLE, minRemainder: 3, cost: 0.4 });
    table.push({ strip: `${conjunction}لل`, put: '', minRemainder: 3, cost: 0.6 });
  }
  return table;
}

/**
 * Arabic conjunctions, prepositions and the article, which are written together with the word that follows. The
 * future س never stands before a noun and is left out. Names lose no suffix: stemming turns ألتمان into تم
 * (Nwesri 2005 for the gate by known words; measured against light10).
 */
export const ARABIC: AffixTable = {
  languages: ['ar', 'fa', 'ur'],
  scriptClass: SCRIPT_CLASS.arabic,
  proclitics: compose(),
  endings: affixes('', { minRemainder: 3, cost: 0.3 }),
};
