import type { Random } from './random.ts';
import type { Language } from './words/language.ts';

const KANA = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポ',
];

function syllable({ onsets, nuclei, codas }: Language, random: Random): string {
  return random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
}

/** A word that no dictionary has, in the letters of the language; Chinese gives two or three characters, or kana. */
export function syllableWord(language: Language, random: Random): string {
  if (!language.spaced) {
    if (random.chance(0.35))
      return Array.from({ length: 3 + random.below(3) }, () => random.pick(KANA)).join('');
    return syllable(language, random);
  }
  const count = 2 + (random.chance(0.35) ? 1 : 0) + (language.code === 'ar' && random.chance(0.5) ? 1 : 0);
  const word = Array.from({ length: count }, () => syllable(language, random)).join('');
  return language.capitals ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
