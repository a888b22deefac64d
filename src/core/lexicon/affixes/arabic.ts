import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixRule, type AffixTable, affixes } from './affix.ts';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];
const ARTICLE = 'ال';

/** One letter is easily the first of a word; two together hardly ever are. */
const LETTER_COST: Readonly<Record<string, number>> = { و: 0.3, ب: 0.4, ل: 0.4, ف: 0.5, ك: 0.6 };

function compose(): AffixRule[] {
  const rules: AffixRule[] = [];
  for (const conjunction of CONJUNCTIONS) {
    for (const preposition of PREPOSITIONS) {
      const clitic = conjunction + preposition;
      const cost = LETTER_COST[clitic] ?? 0.4;
      // كبرى is not ك + بري: the comparison is rare, words that begin with its letter are not.
      if (clitic !== '') rules.push(...affixes(clitic, { minRemainder: clitic === 'ك' ? 4 : 3, cost }));
      // A name that has no article of its own may take one (الـ), but so do its demonym and the noun that sounds
      // like it (السورية, المشهد); after لـ the article loses its alef (لل).
      if (preposition !== 'ل') rules.push(...affixes(clitic + ARTICLE, { minRemainder: 3, cost: 0.9 }));
    }
    rules.push(...affixes(`${conjunction}لل`, { put: ARTICLE, minRemainder: 3, cost: 0.4 }));
    rules.push(...affixes(`${conjunction}لل`, { minRemainder: 3, cost: 0.9 }));
  }
  return rules;
}

/**
 * Arabic conjunctions, prepositions and the article, which are written together with the word that follows, and the
 * spoken على and هذا shortened before the article (عالـ, هالـ). The future س never stands before a noun and is left
 * out. Names lose no suffix but the alef of the accusative, and that only where its tanwin is written: stemming turns
 * ألتمان into تم (Nwesri 2005 for the gate by known words; measured against light10).
 */
export const ARABIC: AffixTable = {
  languages: ['ar'],
  scriptClass: SCRIPT_CLASS.arabic,
  proclitics: [
    ...compose(),
    ...affixes('عال هال', { put: ARTICLE, minRemainder: 3, cost: 0.9 }),
    ...affixes('عال هال', { minRemainder: 3, cost: 1 }),
  ],
  endings: affixes('ا', { minRemainder: 3, cost: 0.3, needs: 'tanwin' }),
};
