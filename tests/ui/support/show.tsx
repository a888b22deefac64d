import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import type { InterfaceLanguage } from '../../../src/ui/strings/catalogue.ts';
import { createLocale } from '../../../src/ui/strings/locale.ts';
import { LocaleProvider } from '../../../src/ui/strings/locale-context.tsx';

afterEach(cleanup);

/** Renders in an interface language; what was rendered goes after each test. */
export function show(children: ComponentChildren, language: InterfaceLanguage = 'en') {
  const locale = createLocale(language, { timeZone: 'UTC' });
  return render(<LocaleProvider locale={locale}>{children}</LocaleProvider>);
}

/** The controls that Tab visits, in order, by what they say. */
export function tabStops(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]')]
    .filter(
      (element) =>
        (element.tabIndex >= 0 || element.tagName === 'SUMMARY') && element.closest('[hidden]') === null,
    )
    .map((element) => element.getAttribute('aria-label') ?? words(element));
}

/** The text of an element with every run of white space as one space: Intl writes thin and narrow ones. */
export function words(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
