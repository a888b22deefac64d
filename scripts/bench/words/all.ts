import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian.ts';

export const LANGUAGES: Readonly<Record<Language['code'], Language>> = {
  ar: ARABIC,
  en: ENGLISH,
  ru: RUSSIAN,
  zh: CHINESE,
};
