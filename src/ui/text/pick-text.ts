import type { LocalText } from '../../core/knowledge/pack.ts';

/** A string from data and the language it is written in; `und` when nobody said. */
export type ChosenText = { readonly text: string; readonly lang: string };

/** The text in the wanted language, else in English, else in Arabic, else in any; `null` when there is none. */
export function pickText(local: LocalText, language: string): ChosenText | null {
  for (const lang of [language, 'en', 'ar', ...Object.keys(local)]) {
    const text = Object.hasOwn(local, lang) ? local[lang]?.trim() : undefined;
    if (text !== undefined && text !== '') return { text, lang };
  }
  return null;
}
