import { SCRIPT_CLASS } from '../../text/script-class.ts';
import type { Affix, AffixTable } from './affix.ts';
import { ALBANIAN } from './albanian.ts';
import { AMHARIC } from './amharic.ts';
import { ARABIC } from './arabic.ts';
import { ARMENIAN } from './armenian.ts';
import { LATVIAN, LITHUANIAN } from './baltic.ts';
import { BASQUE } from './basque.ts';
import { BULGARIAN, SERBIAN_CYRILLIC } from './bulgarian-serbian.ts';
import { KAZAKH, MONGOLIAN, TAJIK } from './central-asian.ts';
import { CZECH } from './czech.ts';
import { KANNADA, MALAYALAM, TAMIL, TELUGU } from './dravidian.ts';
import { ESTONIAN } from './estonian.ts';
import { FINNISH } from './finnish.ts';
import { GEORGIAN } from './georgian.ts';
import { GERMANIC, ICELANDIC } from './germanic.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HUNGARIAN } from './hungarian.ts';
import { ASSAMESE, BENGALI, GUJARATI, MARATHI, NEPALI, SINHALA } from './indo-aryan.ts';
import { KOREAN } from './korean.ts';
import { KURDISH, UYGHUR } from './kurdish-uyghur.ts';
import { MALAY } from './malay.ts';
import { PERSIAN } from './persian.ts';
import { POLISH } from './polish.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SLOVENE_CROATIAN } from './slovene-croatian.ts';
import { AZERI, TURKISH, UZBEK } from './turkic.ts';
import { BELARUSIAN, UKRAINIAN } from './ukrainian-belarusian.ts';

/** Every table; a language is added by writing its file and naming it here. */
export const AFFIX_TABLES: readonly AffixTable[] = [
  ...[ARABIC, PERSIAN, KURDISH, UYGHUR, HEBREW, AMHARIC],
  ...[RUSSIAN, UKRAINIAN, BELARUSIAN, BULGARIAN, SERBIAN_CYRILLIC, KAZAKH, MONGOLIAN, TAJIK],
  ...[POLISH, CZECH, SLOVENE_CROATIAN, LATVIAN, LITHUANIAN],
  ...[FINNISH, ESTONIAN, HUNGARIAN, TURKISH, AZERI, UZBEK],
  ...[GERMANIC, ICELANDIC, ROMANIAN, ALBANIAN, BASQUE, MALAY],
  ...[GREEK, GEORGIAN, ARMENIAN, KOREAN],
  ...[MARATHI, NEPALI, BENGALI, ASSAMESE, GUJARATI, SINHALA, TAMIL, MALAYALAM, TELUGU, KANNADA],
];

const LAST_CLASS = Math.max(...Object.values(SCRIPT_CLASS));

function cheaper(known: Affix, affix: Affix): Affix {
  const cheapest = affix.cost < known.cost ? affix : known;
  return { ...cheapest, languages: [...new Set([...known.languages, ...affix.languages])] };
}

/**
 * Language never gates matching, so the tables of one script are one list, longest first; of equal affixes the
 * cheapest stays and names the languages of all.
 */
function gathered(side: 'proclitics' | 'endings'): readonly (readonly Affix[])[] {
  return Array.from({ length: LAST_CLASS + 1 }, (_, scriptClass) => {
    const byForm = new Map<string, Affix>();
    for (const { scriptClass: own, languages, [side]: rules } of AFFIX_TABLES) {
      if (own !== scriptClass) continue;
      for (const rule of rules) {
        const key = `${rule.strip}>${rule.put}>${rule.needs}`;
        const known = byForm.get(key);
        const affix = { ...rule, languages };
        byForm.set(key, known ? cheaper(known, affix) : affix);
      }
    }
    return [...byForm.values()].sort((a, b) => b.strip.length - a.strip.length || a.cost - b.cost);
  });
}

/** Affixes by one of their folded units, each list in the order of `gathered`. */
function indexed(
  lists: readonly (readonly Affix[])[],
  unitOf: (strip: string) => number,
): readonly ReadonlyMap<number, readonly Affix[]>[] {
  return lists.map((list) => {
    const byUnit = new Map<number, Affix[]>();
    for (const affix of list) {
      const same = byUnit.get(unitOf(affix.strip));
      if (same) same.push(affix);
      else byUnit.set(unitOf(affix.strip), [affix]);
    }
    return byUnit;
  });
}

/** Proclitics by script class, longest first. */
export const PROCLITICS = gathered('proclitics');
/** Endings by script class, longest first. */
export const ENDINGS = gathered('endings');
/** By script class, the proclitics that begin with a folded unit, longest first. */
export const PROCLITICS_BY_FIRST = indexed(PROCLITICS, (strip) => strip.charCodeAt(0));
/** By script class, the endings whose last folded unit is the key, longest first. */
export const ENDINGS_BY_LAST = indexed(ENDINGS, (strip) => strip.charCodeAt(strip.length - 1));
