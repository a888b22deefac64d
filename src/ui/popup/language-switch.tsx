import type { InterfaceLanguage } from '../strings/catalogue.ts';
import { useLocale } from '../strings/locale-context.tsx';

/** Each language is named in itself, so that a reader who cannot read the other finds it. */
const OTHER = {
  en: { language: 'ar', dir: 'rtl', name: 'العربية' },
  ar: { language: 'en', dir: 'ltr', name: 'English' },
} as const;

export type LanguageSwitchProps = { readonly setLanguage: (language: InterfaceLanguage) => void };

/** Offers the other interface language. */
export function LanguageSwitch({ setLanguage }: LanguageSwitchProps) {
  const { language, dir, name } = OTHER[useLocale().language];
  return (
    <button
      type="button"
      class="quiet-button"
      lang={language}
      dir={dir}
      onClick={() => setLanguage(language)}
    >
      {name}
    </button>
  );
}
