import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createLocale, type Locale } from './locale.ts';

const LocaleContext = createContext<Locale>(createLocale('en'));

/** Gives a tree of components its language. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ComponentChildren;
}) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}
