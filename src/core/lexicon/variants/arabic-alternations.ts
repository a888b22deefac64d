import { bestAlignment } from '../../transliteration/best-alignment.ts';
import { nameTokens } from '../../transliteration/name-tokens.ts';
import type { SoundPair } from '../../transliteration/sound-table.ts';
import { soundTableOf } from '../../transliteration/sound-tables.ts';
import { PROBABLE_SCORE, tokenScore } from '../../transliteration/transliteration-score.ts';
import { type Choice, combinations } from './combinations.ts';
import { foreignSpellings } from './foreign-arabic.ts';
import { type NameToVary, type NameVariant, VARIANT_COSTS, variant } from './name-variant.ts';
import { ARABIC_WORDS } from './name-words.ts';

const ARABIC = /^\p{Script=Arabic}/u;
/** Persian, Urdu and others write the foreign sounds in letters of their own. */
const ARABIC_LANGUAGE = /^(?:ar|und)/u;
const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;
const MOST_FORMS = 24;
const MOST_PER_TOKEN = 10;
const SHORTEST_LONE_FORM = 4;
const VOWEL = /^[aeiouy]/u;
const LONG_VOWELS = 'اوي';

/** Letters that write one foreign sound, by what the Latin name has at that place; the written one is left out. */
const CONSONANTS: readonly { readonly latin: RegExp; readonly spellings: readonly string[] }[] = [
  { latin: /^g/u, spellings: ['غ', 'ج', 'ق', 'ك'] },
  { latin: /^v$/u, spellings: ['ف', 'ڤ'] },
  { latin: /^p$/u, spellings: ['ب', 'پ'] },
  { latin: /^(?:ch|c|tch|cz)$/u, spellings: ['تش', 'ش'] },
];

/** Signs of a name that is Arabic by origin: letters no foreign sound asks for, the article, بن. */
const NATIVE = /[ءحصضطظعثذ]|ة(?:\s|$)|(?:^|\s)(?:ال|بن\s|أبو\s|عبد)/u;

type Written = { readonly pairs: readonly SoundPair[] };

function textOf({ pairs }: Written): string {
  return pairs.map(({ other }) => other).join('');
}

function changed(pairs: readonly SoundPair[], at: number, other: string): string {
  return pairs.map((pair, index) => (index === at ? other : pair.other)).join('');
}

/** All places of one consonant at once (غريغ, جريج) and one place at a time (جريغ). */
function consonantForms(pairs: readonly SoundPair[]): string[] {
  return CONSONANTS.flatMap(({ latin, spellings }) => {
    const places = pairs.flatMap((pair, at) =>
      latin.test(pair.latin) && spellings.includes(pair.other) ? [at] : [],
    );
    if (places.length === 0) return [];
    const together = spellings.map((spelling) =>
      pairs.map((pair, at) => (places.includes(at) ? spelling : pair.other)).join(''),
    );
    const single = places.flatMap((at) =>
      spellings.slice(0, 2).map((spelling) => changed(pairs, at, spelling)),
    );
    return [...together.slice(0, 2), ...single, ...together.slice(2)];
  });
}

/** Vowels between the first and the last letter, written or not, one at a time; و doubled before a vowel it is not. */
function vowelForms(pairs: readonly SoundPair[]): string[] {
  const forms: string[] = [];
  for (const [at, { latin, other }] of pairs.entries()) {
    const inside = at > 0 && at < pairs.length - 1;
    if (inside && VOWEL.test(latin) && other.length === 1 && LONG_VOWELS.includes(other)) {
      forms.push(changed(pairs, at, ''));
    } else if (inside && other === '' && latin.length === 1) {
      const written = { a: 'ا', e: 'ي', i: 'ي', o: 'و', u: 'و' }[latin];
      if (written) forms.push(changed(pairs, at, written));
    }
    if (inside && latin === 'w' && other === 'و') forms.push(changed(pairs, at, 'وو'));
  }
  return forms;
}

/** A final a is ا or ه; an initial e or i is ا, اي or, rarely, ي. */
function edgeForms(pairs: readonly SoundPair[]): string[] {
  const [first] = pairs;
  const last = pairs.at(-1);
  const forms: string[] = [];
  if (last && /^[ae]h?$/u.test(last.latin) && /^[اه]$/u.test(last.other)) {
    forms.push(changed(pairs, pairs.length - 1, last.other === 'ا' ? 'ه' : 'ا'));
  }
  if (first && /^[eiy]/u.test(first.latin) && /^(?:ا|اي|ي)$/u.test(first.other)) {
    const others = ['ا', 'اي', 'ي'].filter((spelling) => spelling !== first.other);
    forms.push(...others.map((spelling) => changed(pairs, 0, spelling)));
  }
  return forms;
}

/** Spellings of one Arabic token, the given one first and free; only it when the Latin token is not its source. */
function tokenForms(arabic: string, latin: string): readonly Choice[] {
  const own: Choice = { text: arabic, cost: 0 };
  if (tokenScore(arabic, latin) < PROBABLE_SCORE) return [own];
  const pairs = bestAlignment(latin, arabic, soundTableOf('arabic'))?.pairs ?? [];
  const forms = new Set([...consonantForms(pairs), ...edgeForms(pairs), ...vowelForms(pairs)]);
  forms.delete(textOf({ pairs }));
  const kept = [...forms].filter((form) => form.length > 1 && !ARABIC_WORDS.has(form));
  return [own, ...kept.slice(0, MOST_PER_TOKEN).map((text, rank) => ({ text, cost: 1 + rank / 20 }))];
}

/** Tokens of the Latin name that the Arabic one renders token by token. */
function sourceOf(arabic: readonly string[], { entity }: NameToVary): readonly string[] | null {
  for (const { text } of entity.names) {
    if (!LATIN.test(text)) continue;
    const latin = nameTokens(text);
    if (latin.length !== arabic.length) continue;
    if (arabic.some((token, at) => tokenScore(token, latin[at] ?? '') >= PROBABLE_SCORE)) return latin;
  }
  return null;
}

function unsourced(text: string): readonly NameVariant[] {
  const doubt = VARIANT_COSTS['arabic-spelling'];
  return foreignSpellings(text).map(({ text: form, cost }) =>
    variant('arabic-spelling', form, { cost: doubt * cost }),
  );
}

/**
 * Other Arabic spellings of an Arabic name that renders a Latin name of the same entity: غ ج ق ك for g, ف ڤ for v,
 * ب پ for p, تش ش for ch, long vowels present or not, one at a time; at most 24 forms. Names that are Arabic
 * by origin or render no Latin name have one spelling. When no Latin name is listed, see `foreignSpellings`.
 */
export function arabicAlternations(origin: NameToVary): readonly NameVariant[] {
  const { text: written, lang } = origin.name;
  if (!ARABIC.test(written)) return [];
  // Without a Latin name to compare, each word has to look foreign by itself.
  if (!origin.entity.names.some(({ text }) => LATIN.test(text)))
    return ARABIC_LANGUAGE.test(lang) ? unsourced(written) : [];
  if (NATIVE.test(written)) return [];
  const arabic = nameTokens(written);
  const latin = sourceOf(arabic, origin);
  if (!latin) return [];
  const places = arabic.map((token, at) => tokenForms(token, latin[at] ?? ''));
  const doubt = VARIANT_COSTS['arabic-spelling'];
  return combinations(places, MOST_FORMS + 1)
    .filter(({ text, cost }) => cost > 0 && (arabic.length > 1 || text.length >= SHORTEST_LONE_FORM))
    .map(({ text, cost }) => variant('arabic-spelling', text, { cost: doubt * Math.max(1, cost) }));
}
