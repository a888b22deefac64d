import { arabicSpellings } from '../../transliteration/arabic-spellings.ts';
import { nameTokens } from '../../transliteration/name-tokens.ts';
import { combinations } from './combinations.ts';
import { type NameToVary, type NameVariant, VARIANT_COSTS, variant } from './name-variant.ts';
import { ARABIC_WORDS } from './name-words.ts';

const LATIN_NAME = /^[\p{Script=Latin}\s.'’-]+$/u;
const ARABIC = /\p{Script=Arabic}/u;
const PER_TOKEN = { most: 8, minScore: 0.8 } as const;
const MOST_FORMS = 16;
const SHORTEST_FORM = 3;

/**
 * Arabic spellings of a person's Latin name, when the pack lists no Arabic one: at most 8 for a token and 16 for a
 * name, of tokens that score 0.8 or more. Forms made of everyday words are left out.
 */
export function arabicFromLatin({ name: { text }, entity }: NameToVary): readonly NameVariant[] {
  if (!LATIN_NAME.test(text) || entity.names.some((listed) => ARABIC.test(listed.text))) return [];
  const tokens = nameTokens(text).filter((token) => token.length > 1);
  if (tokens.length < 2 || tokens.length > 3) return [];
  const places = tokens.map((token) => arabicSpellings(token, PER_TOKEN));
  if (places.some((spellings) => spellings.length === 0)) return [];
  return combinations(places, MOST_FORMS)
    .map(({ text: form }) => form)
    .filter(
      (form) => !form.split(/\s/u).every((word) => ARABIC_WORDS.has(word) || word.length < SHORTEST_FORM),
    )
    .map((form, rank) =>
      variant('arabic-from-latin', form, { cost: VARIANT_COSTS['arabic-from-latin'] + rank / 40 }),
    );
}
