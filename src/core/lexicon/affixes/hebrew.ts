import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixRule, type AffixTable, affixes } from './affix.ts';

const CONJUNCTIONS = ['', 'ו'];
const SUBORDINATORS = ['', 'ש', 'כש', 'לכש', 'מש'];
const PREPOSITIONS = ['', 'ב', 'ל', 'מ', 'כ'];
const ARTICLES = ['', 'ה'];
/** These swallow the article: הבית הלבן, but בבית הלבן. */
const SWALLOWS_ARTICLE = /[בלכ]$/u;

const LETTER_COST: Readonly<Record<string, number>> = {
  ו: 0.4,
  ב: 0.4,
  ל: 0.4,
  ש: 0.5,
  מ: 0.5,
  כ: 0.6,
  ה: 0.7,
};

function compose(): AffixRule[] {
  const rules: AffixRule[] = [];
  const clitics = CONJUNCTIONS.flatMap((conjunction) =>
    SUBORDINATORS.flatMap((subordinator) =>
      PREPOSITIONS.flatMap((preposition) =>
        ARTICLES.map((article) => conjunction + subordinator + preposition + article),
      ),
    ),
  );
  for (const clitic of new Set(clitics)) {
    if (clitic === '') continue;
    const cost = LETTER_COST[clitic] ?? 0.4;
    rules.push(...affixes(clitic, { minRemainder: clitic === 'כ' ? 4 : 3, cost }));
    if (SWALLOWS_ARTICLE.test(clitic))
      rules.push(...affixes(clitic, { put: 'ה', minRemainder: 3, cost: 0.5 }));
  }
  return rules;
}

/** Hebrew conjunction, subordinators, prepositions and article, in the order in which they are put together. */
export const HEBREW: AffixTable = {
  languages: ['he'],
  scriptClass: SCRIPT_CLASS.hebrew,
  proclitics: compose(),
  endings: [],
};
