import { franc, francAll } from 'franc';

/** ISO 639-3 codes that franc answers for the languages Siyaq tells apart, with their BCP 47 tags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  heb: 'he',
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  cat: 'ca',
  ron: 'ro',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  srp: 'sr',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hrv: 'hr',
  slv: 'sl',
  hun: 'hu',
  fin: 'fi',
  ekk: 'et',
  lit: 'lt',
  lvs: 'lv',
  swe: 'sv',
  dan: 'da',
  nob: 'nb',
  tur: 'tr',
  azj: 'az',
  ell: 'el',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
  ben: 'bn',
  tam: 'ta',
  tha: 'th',
  vie: 'vi',
  ind: 'id',
  swh: 'sw',
};
const ONLY = Object.keys(LANGUAGES);

/** Below this many letters franc's first choice is not trusted against a declared language. */
const ENOUGH_LETTERS = 60;
/** The share of franc's best score from which a declared language is believed for a short text. */
const BELIEVABLE = 0.9;
/** Franc looks at this many units at most: the answer does not change beyond, the time does. */
const SAMPLE_UNITS = 4000;

export type LanguageGuess = {
  /** BCP 47 primary tag; `und` when unsure. */
  readonly lang: string;
  /** 0–1: 1 when text and declaration agree or the text is long, lower for short texts. */
  readonly confidence: number;
};

const LETTERS = /\p{L}/gu;

function primaryTag(declared: string | null): string | null {
  const tag = declared?.trim().toLowerCase().split('-')[0] ?? '';
  return tag === '' ? null : tag === 'no' ? 'nb' : tag;
}

/** Scripts that one supported language writes: letters decide where statistics of a short text cannot. */
const OWN_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
];
/** Japanese is mostly Han with some kana: this share of kana makes it Japanese. */
const SCRIPT_SHARE: Readonly<Record<string, number>> = { ja: 0.15 };
const LATIN = /\p{Script=Latin}/gu;

function share(text: string, pattern: RegExp, letters: number): number {
  return (text.match(pattern)?.length ?? 0) / letters;
}

/** Franc's model of Serbian knows its Latin letters too: there they are Croatian more often. */
function settled(lang: string | undefined, sample: string, letters: number): string {
  if (lang === 'sr' && share(sample, LATIN, letters) > 0.5) return 'hr';
  return lang ?? 'und';
}

/**
 * The language of a text: by its script where that settles it, else franc restricted to the supported languages on
 * the joined text, checked against what the page declares. Language never gates matching; it is for display,
 * search and coverage.
 */
export function detectLanguage(text: string, declared: string | null = null): LanguageGuess {
  const sample = text.slice(0, SAMPLE_UNITS);
  const letters = sample.match(LETTERS)?.length ?? 0;
  const tag = primaryTag(declared);
  if (letters < 3) return { lang: tag ?? 'und', confidence: 0 };
  const own = OWN_SCRIPTS.find(
    ([pattern, lang]) => share(sample, pattern, letters) > (SCRIPT_SHARE[lang] ?? 0.5),
  );
  if (own) return { lang: own[1], confidence: 1 };
  const best = settled(LANGUAGES[franc(sample, { only: ONLY, minLength: 3 })], sample, letters);
  if (letters >= ENOUGH_LETTERS) return { lang: best, confidence: best === tag ? 1 : 0.9 };
  const scores = francAll(sample, { only: ONLY, minLength: 3 });
  const declaredScore = scores.find(([code]) => LANGUAGES[code] === tag)?.[1] ?? 0;
  if (tag !== null && declaredScore >= BELIEVABLE) return { lang: tag, confidence: 0.8 };
  const isGuess = letters < ENOUGH_LETTERS / 3 && tag === null && share(sample, LATIN, letters) > 0.5;
  return { lang: isGuess ? 'und' : best, confidence: 0.5 };
}
