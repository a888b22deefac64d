import { type NameToVary, type NameVariant, variant } from './name-variant.ts';
import { FAMILY_PARTICLES, NAME_SUFFIXES } from './name-words.ts';

const CASED_WORD = /^[\p{Lu}\p{Lt}][\p{L}'’.-]*$/u;
const SPACED_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const INITIAL = /^\p{Lu}\.?$/u;
const SHORTEST_SURNAME = 3;
const SHORTEST_ARABIC_SURNAME = 4;
const ARABIC = /^\p{Script=Arabic}/u;

function isParticle(word: string): boolean {
  return FAMILY_PARTICLES.has(word.toLowerCase());
}

/** Words that make the family name: the last one with the particles before it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return start;
}

/** `S. Altman`, in scripts with capitals: an Arabic or Hebrew initial would look like a proclitic. */
function initials(words: readonly string[], family: string): NameVariant[] {
  const [first = ''] = words;
  if (!CASED_WORD.test(first) || INITIAL.test(first)) return [];
  const letter = String.fromCodePoint(first.codePointAt(0) ?? 0);
  return [variant('initial', `${letter}. ${family}`)];
}

/** `Samuel Altman` for `Samuel H. Altman`; only where case tells that the middle words are names. */
function withoutMiddle(words: readonly string[], family: string): NameVariant[] {
  const middle = words.slice(1, familyStart(words));
  if (middle.length === 0 || !words.every((word) => CASED_WORD.test(word) || isParticle(word))) return [];
  return [variant('no-middle', `${words[0]} ${family}`)];
}

function surname({ entity, words }: NameToVary, family: string): NameVariant[] {
  const last = words.at(-1) ?? '';
  const shortest = ARABIC.test(last) ? SHORTEST_ARABIC_SURNAME : SHORTEST_SURNAME;
  if (last.length < shortest || entity.names.some(({ kind }) => kind === 'surname')) return [];
  const forms = new Set([family, last]);
  return [...forms].map((text) => variant('surname', text, { ambiguous: true, kind: 'surname' }));
}

/**
 * Shorter forms of a person's full name: first name as an initial, without middle names, the surname alone (only with
 * an anchor, and only when the pack lists no surname). Names in scripts without word spaces have no such forms.
 */
export function personNames(origin: NameToVary): readonly NameVariant[] {
  const { words } = origin;
  const last = words.at(-1) ?? '';
  if (
    words.length < 2 ||
    words.length > 6 ||
    !SPACED_SCRIPT.test(last) ||
    NAME_SUFFIXES.has(last.toLowerCase())
  )
    return [];
  const family = words.slice(familyStart(words)).join(' ');
  return [...initials(words, family), ...withoutMiddle(words, family), ...surname(origin, family)];
}
