import { flatText } from './flat-text.ts';
import type { BenchName } from './names.ts';
import { type Random, seededRandom } from './random.ts';
import { syllableWord } from './syllable-word.ts';
import { LANGUAGES } from './words/all.ts';
import { type Language, wordList } from './words/language.ts';

export const TEXT_KINDS = ['ar', 'en', 'mixed', 'zh', 'ru'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Where a name was put into a text: `text.slice(start, end)` is the name as written in the list. */
export type Planted = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Whether a clitic or an ending is attached to it. */
  readonly affixed: boolean;
};

export type BenchText = {
  readonly kind: TextKind;
  readonly text: string;
  readonly planted: readonly Planted[];
  /** Words of the text, a name of several words counted by its words; Chinese in characters. */
  readonly words: number;
};

const SEED = 4711;
/** Chance of a mention before a word: with names of some two words, about 4 % of all words are in mentions. */
const MENTION = 0.02;
const ARABIC_CLITIC = 0.3;
const RUSSIAN_ENDING = 0.45;
const RARE_WORD = 0.12;
const VOWELLED_WORD = 0.02;
const CLITICS = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];
const RUSSIAN_ENDINGS = ['а', 'у', 'ом', 'е'];
const HARAKAT = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651\u064e'];

class Writer {
  private readonly random: Random;
  private readonly names: Readonly<Record<Language['code'], readonly string[]>>;
  private readonly words = {
    ar: wordList(LANGUAGES.ar),
    en: wordList(LANGUAGES.en),
    ru: wordList(LANGUAGES.ru),
    zh: wordList(LANGUAGES.zh),
  };
  private readonly parts: string[] = [];
  private wordCount = 0;
  length = 0;
  readonly planted: Planted[] = [];

  constructor(names: readonly BenchName[], random: Random) {
    this.random = random;
    const ofLanguage = (code: Language['code']): readonly string[] =>
      names.filter(({ lang }) => lang === code).map(({ text }) => text);
    this.names = { ar: ofLanguage('ar'), en: ofLanguage('en'), ru: ofLanguage('ru'), zh: ofLanguage('zh') };
  }

  sentence(code: Language['code']): void {
    const language = LANGUAGES[code];
    const space = language.spaced ? ' ' : '';
    const count = 6 + this.random.below(14);
    for (let word = 0; word < count; word++) {
      if (this.random.chance(language.spaced ? MENTION : MENTION / 2)) this.mention(language);
      else this.put(this.word(language), 1);
      const isLast = word + 1 === count;
      if (isLast) this.put(language.stop + (this.random.chance(0.2) ? '\n' : space), 0);
      else this.put(this.random.chance(0.08) ? language.comma + space : space, 0);
    }
  }

  private put(part: string, words: number): void {
    this.parts.push(part);
    this.length += part.length;
    this.wordCount += words;
  }

  private word(language: Language): string {
    if (language.spaced && this.random.chance(RARE_WORD)) {
      const rare = syllableWord(language, this.random);
      return this.random.chance(0.15) ? rare : rare.toLowerCase();
    }
    if (this.random.chance(0.012)) return String(this.random.below(10_000));
    const word = this.random.pick(this.words[language.code]);
    return language.code === 'ar' ? this.arabicWord(word) : word;
  }

  /** Some words carry a conjunction, a few are written with their vowels. */
  private arabicWord(word: string): string {
    const written = this.random.chance(0.12) ? `و${word}` : word;
    if (!this.random.chance(VOWELLED_WORD)) return written;
    return [...written].map((letter) => letter + this.random.pick(HARAKAT)).join('');
  }

  private mention(language: Language): void {
    const known = this.names[language.code];
    if (known.length === 0) {
      this.put(this.word(language), 1);
      return;
    }
    const name = this.random.pick(known);
    const words = language.spaced ? name.split(/\s+/u).length : name.length;
    const isArabic = language.code === 'ar';
    const clitic = isArabic && this.random.chance(ARABIC_CLITIC) ? this.random.pick(CLITICS) : '';
    const takesEnding = language.code === 'ru' && /[бвгджзклмнпрстфхцчш]$/u.test(name);
    const ending = takesEnding && this.random.chance(RUSSIAN_ENDING) ? this.random.pick(RUSSIAN_ENDINGS) : '';
    this.put(clitic, 0);
    this.planted.push({
      start: this.length,
      end: this.length + name.length,
      name,
      affixed: clitic !== '' || ending !== '',
    });
    this.put(name + ending, words);
  }

  /** The text cut at `units`, with the mentions that are whole in it. */
  result(kind: TextKind, units: number): BenchText {
    const text = flatText(this.parts.join('').slice(0, units));
    const planted = this.planted.filter(({ end }) => end < units);
    return { kind, text, planted, words: this.wordCount };
  }
}

const LANGUAGES_OF: Readonly<Record<TextKind, readonly Language['code'][]>> = {
  ar: ['ar'],
  en: ['en'],
  ru: ['ru'],
  zh: ['zh'],
  mixed: ['ar', 'en', 'ru', 'zh', 'ar', 'en'],
};

/** Prose of `units` UTF-16 units that mentions `names`; the same for the same arguments. */
export function benchText(kind: TextKind, names: readonly BenchName[], units: number): BenchText {
  const random = seededRandom(SEED + TEXT_KINDS.indexOf(kind));
  const writer = new Writer(names, random);
  while (writer.length < units) writer.sentence(random.pick(LANGUAGES_OF[kind]));
  return writer.result(kind, units);
}
