import { type NameToVary, type NameVariant, variant } from './name-variant.ts';

const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Script=Arabic}{2,5})$/u;

/**
 * `U.N.` for `UN`, `و.م.أ.` for `ومأ`. Its tokens are the letters: whoever reads a match has to see the full stops.
 * Only of names listed as acronyms; IKEA is a word.
 */
export function dottedAcronym({ name: { text, kind, ambiguous } }: NameToVary): readonly NameVariant[] {
  if (kind !== 'acronym' || !ACRONYM.test(text.normalize('NFC'))) return [];
  const dotted = Array.from(text.normalize('NFC'), (letter) => `${letter}.`).join('');
  return [variant('dotted-acronym', dotted, ambiguous ? { ambiguous: true } : {})];
}
