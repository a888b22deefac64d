import { ar } from '../../src/ui/strings/ar.ts';
import type { InterfaceLanguage, MessageKey } from '../../src/ui/strings/catalogue.ts';
import { en } from '../../src/ui/strings/en.ts';

const CATALOGUES = { ar, en };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The whole text of a message in the interface, with anything in its slots; for locators by name or text. */
export const wording = (key: MessageKey, language: InterfaceLanguage = 'en'): RegExp => {
  const fixed = CATALOGUES[language].messages[key].split(/\{[^}]*\}/).map(escaped);
  return new RegExp(`^\\s*${fixed.join('.*')}\\s*$`, 'su');
};
