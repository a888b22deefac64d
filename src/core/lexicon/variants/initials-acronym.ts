import { isLegalForm } from './legal-forms.ts';
import { type NameToVary, type NameVariant, variant } from './name-variant.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and for in on to a an de la le du des et der die das und für von del di da do dos e y и по'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 8;

/** `IMF` for `International Monetary Fund`; ambiguous, for parentheses on the page to confirm. */
export function initialsAcronym({ name, entity, words }: NameToVary): readonly NameVariant[] {
  if (name.kind !== 'official' || words.length < FEWEST_LETTERS || words.length > MOST_LETTERS + 3) return [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && !isLegalForm(word));
  if (telling.length < FEWEST_LETTERS || telling.length > MOST_LETTERS) return [];
  if (!telling.every((word) => CAPITAL.test(word))) return [];
  if (entity.names.some(({ kind }) => kind === 'acronym')) return [];
  const text = telling.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('');
  return [variant('initials-acronym', text, { ambiguous: true, kind: 'acronym' })];
}
