import { bestAlignment } from '../../transliteration/best-alignment.ts';
import { nameTokens } from '../../transliteration/name-tokens.ts';
import type { SoundPair } from '../../transliteration/sound-table.ts';
import { soundTableOf } from '../../transliteration/sound-tables.ts';
import { PROBABLE_SCORE, tokenScore } from '../../transliteration/transliteration-score.ts';
import { type Choice, combinations } from './combinations.ts';
import { foreignSpellings } from './foreign-arabic.ts';
import { type NameToVary, type NameVariant, VARIANT_COSTS, variant } from './name-variant.ts';
import { ARABIC_WORDS, looksArabic } from './name-words.ts';

const ARABIC = /^\p{Script=Arabic}/u;
/** Persian, Urdu and others write the foreign sounds in letters of their own. */
const ARABIC_LANGUAGE = /^(?:ar|und)/u;
const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;
const MOST_FORMS = 24;
const MOST_PER_TOKEN = 10;
const SHORTEST_LONE_FORM = 4;
/** Less a vowel, a lone name of fewer letters is an everyday word too often: تويتر and توتر, "tension". */
const SHORTEST_LONE_DROPPING = 7;
/** Doubt of a lone name that lost a vowel, or ends like a word with a pronoun: shown only beside a clear name. */
const LONE_DOUBT = 0.5;
const JOINER = '\u200C';
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

function isDroppable({ latin, other }: SoundPair): boolean {
  return VOWEL.test(latin) && other.length === 1 && LONG_VOWELS.includes(other);
}

/** Long vowels between the first and the last letter left out, one at a time. */
function droppingForms(pairs: readonly SoundPair[]): string[] {
  return pairs.flatMap((pair, at) =>
    at > 0 && at < pairs.length - 1 && isDroppable(pair) ? [changed(pairs, at, '')] : [],
  );
}

/** Vowels between the first and the last letter written out, one at a time; و doubled before a vowel it is not. */
function writingForms(pairs: readonly SoundPair[]): string[] {
  const forms: string[] = [];
  for (const [at, { latin, other }] of pairs.entries()) {
    const inside = at > 0 && at < pairs.length - 1;
    if (inside && other === '' && latin.length === 1) {
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

/** The sounds of an Arabic token, or null when the Latin token is not its source. */
function soundsOf(arabic: string, latin: string): readonly SoundPair[] | null {
  if (tokenScore(arabic, latin) < PROBABLE_SCORE) return null;
  return bestAlignment(latin, arabic, soundTableOf('arabic'))?.pairs ?? [];
}

/** Spellings of one Arabic token of several, the given one first and free; only it without its Latin source. */
function tokenForms(arabic: string, latin: string): readonly Choice[] {
  const own: Choice = { text: arabic, cost: 0 };
  const pairs = soundsOf(arabic, latin);
  if (!pairs) return [own];
  const vowels = [...droppingForms(pairs), ...writingForms(pairs)];
  const forms = new Set([...consonantForms(pairs), ...edgeForms(pairs), ...vowels]);
  forms.delete(textOf({ pairs }));
  const kept = [...forms].filter((form) => form.length > 1 && !ARABIC_WORDS.has(form));
  return [own, ...kept.slice(0, MOST_PER_TOKEN).map((text, rank) => ({ text, cost: 1 + rank / 20 }))];
}

/** Spellings of a name of one Arabic token: none that is an Arabic word; without a vowel, or with ه for ا, in doubt. */
function loneForms(arabic: string, latin: string): readonly NameVariant[] {
  const pairs = soundsOf(arabic, latin);
  if (!pairs) return [];
  const isOpen = (form: string) => form.length >= SHORTEST_LONE_FORM && form !== arabic && !looksArabic(form);
  const clear = [...new Set([...consonantForms(pairs), ...writingForms(pairs)])].filter(isOpen);
  const dropped = arabic.length < SHORTEST_LONE_DROPPING ? [] : droppingForms(pairs);
  const doubtful = new Set([...edgeForms(pairs), ...dropped].filter(isOpen));
  const doubt = VARIANT_COSTS['arabic-spelling'];
  return [
    ...clear
      .slice(0, MOST_PER_TOKEN)
      .map((text, rank) => variant('arabic-spelling', text, { cost: doubt * (1 + rank / 20) })),
    ...Array.from(doubtful, (text) =>
      variant('arabic-spelling', text, { cost: LONE_DOUBT, ambiguous: true }),
    ),
  ];
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
 * A name of one word gives no form that is an Arabic word, none when another language of the script writes it, and
 * loses a vowel only when it is long; such a form is ambiguous.
 */
export function arabicAlternations(origin: NameToVary): readonly NameVariant[] {
  const { text: written, lang } = origin.name;
  if (!ARABIC.test(written)) return [];
  const isArabic = ARABIC_LANGUAGE.test(lang);
  // Without a Latin name to compare, each word has to look foreign by itself.
  if (!origin.entity.names.some(({ text }) => LATIN.test(text))) return isArabic ? unsourced(written) : [];
  if (NATIVE.test(written)) return [];
  const arabic = nameTokens(written);
  const latin = sourceOf(arabic, origin);
  if (!latin) return [];
  const [only] = arabic;
  if (only !== undefined && arabic.length === 1)
    return isArabic && !written.includes(JOINER) ? loneForms(only, latin[0] ?? '') : [];
  const places = arabic.map((token, at) => tokenForms(token, latin[at] ?? ''));
  const doubt = VARIANT_COSTS['arabic-spelling'];
  return combinations(places, MOST_FORMS + 1)
    .filter(({ cost }) => cost > 0)
    .map(({ text, cost }) => variant('arabic-spelling', text, { cost: doubt * Math.max(1, cost) }));
}
