import { tokenTexts } from '../../text/tokens.ts';
import { arabicSpellings } from '../../transliteration/arabic-spellings.ts';
import { type Choice, combinations } from './combinations.ts';
import { capitalParts } from './glued-words.ts';
import { type NameToVary, type NameVariant, VARIANT_COSTS, variant } from './name-variant.ts';
import { looksArabic } from './name-words.ts';

/** How Arabic texts write the English names of letters, usual first; spellings that folding makes equal stand once. */
const LETTERS =
  'A إيه,إي,آي B بي C سي D دي E إي F إف G جي,غي H إتش,هاتش I آي,أي J جيه,جاي,جي K كيه,كي,كاي L إل M إم N إن O أو ' +
  'P بي,پي Q كيو R آر S إس T تي U يو V في,ڤي W دبليو,دابليو,دبل يو X إكس Y واي Z زد,زي';

const letterNames: ReadonlyMap<string, readonly string[]> = new Map(
  LETTERS.match(/[A-Z] [^A-Z]+/gu)?.map((entry) => [entry.charAt(0), entry.slice(2).trim().split(',')]),
);

const MOST_FORMS = 24;
const ACRONYM = /^[A-Z]{2,5}$/u;
const DIGITS = /^\p{Nd}+$/u;
const PLAIN_WORD = /^\p{Script=Latin}{2,12}$/u;
const ACRONYM_WITHIN = /[A-Z]{2}/u;
const DIGITS_APART = /(\p{L})(?=\p{Nd})/gu;
const WORD_SPELLINGS = { most: 3, minScore: 0.6 } as const;
/** Words whose usual Arabic form no sound rule gives. */
const USUAL_WORDS: Readonly<Record<string, string>> = { chat: 'تشات,شات' };

function choices(spellings: readonly string[]): readonly Choice[] {
  return spellings.map((text, rank) => ({ text, cost: rank }));
}

/** Choices for one part of the name: letter by letter for capitals, by sound for a word, digits as they are. */
function placesOf(part: string): readonly (readonly Choice[])[] | null {
  if (DIGITS.test(part)) return [choices([part])];
  if (ACRONYM.test(part)) return Array.from(part, (letter) => choices(letterNames.get(letter) ?? []));
  if (!PLAIN_WORD.test(part)) return null;
  const usual = USUAL_WORDS[part.toLowerCase()]?.split(',');
  const spellings = usual ?? arabicSpellings(part.toLowerCase(), WORD_SPELLINGS).map(({ text }) => text);
  return spellings.length > 0 ? [choices(spellings)] : null;
}

/**
 * A Latin name with capitals in it, spelled letter by letter in Arabic: `جي بي تي` for `GPT`, `أوبن إيه آي` for
 * `OpenAI`; at most 24 forms, the usual ones first.
 */
export function letterNameForms({ name: { text } }: NameToVary): readonly NameVariant[] {
  if (!ACRONYM_WITHIN.test(text)) return [];
  const parts = text.split(/[\s-]/u).flatMap((word) => capitalParts(word.replace(DIGITS_APART, '$1 ')));
  if (parts.length > 4) return [];
  const places: (readonly Choice[])[] = [];
  for (const part of parts) {
    const own = placesOf(part);
    if (!own) return [];
    places.push(...own);
  }
  const doubt = VARIANT_COSTS['letter-names'];
  return combinations(places, MOST_FORMS)
    .filter((form) => places.length > 1 || !looksArabic(tokenTexts(form.text).join(' ')))
    .map((form) => variant('letter-names', form.text, { cost: doubt + form.cost / 10 }));
}
