import { type NameToVary, type NameVariant, variant } from './name-variant.ts';

/** Spellings of one particle; each may stand for the others. Lower-case, with the sign that follows. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['al-', 'el-', 'al ', 'el '],
  ['bin ', 'ibn ', 'ben '],
  ['аль-', 'эль-', 'аль '],
  ['бин ', 'ибн ', 'бен '],
];
/** Arabic: between two names بن and ابن are one word. */
const ARABIC_SPELLINGS: readonly (readonly string[])[] = [[' بن ', ' ابن ', ' إبن ']];
/** Particles that careless texts leave out. */
const OPTIONAL = /(?<=\S\s)(?:al-|el-|аль-|эль-|de |van |von )/iu;
const ANY = /(?:^|\s)(?:al|el|bin|ibn|ben|de|van|von|аль|эль|бин|ибн|бен)[\s-]|\s(?:بن|ابن|إبن)\s/iu;

function replaced(
  text: string,
  groups: readonly (readonly string[])[],
  at: (spelling: string) => number,
): string[] {
  for (const group of groups) {
    for (const spelling of group) {
      const found = at(spelling);
      if (found < 0) continue;
      const written = text.slice(found, found + spelling.length);
      const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
      return group
        .filter((other) => other !== spelling)
        .map((other) => {
          const put = capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
          return text.slice(0, found) + put + text.slice(found + spelling.length);
        });
    }
  }
  return [];
}

/** Other spellings of the particle in a person's name: `Bashar el-Assad`, `Bashar Assad`, `أسامة ابن لادن`. */
export function particles({ name: { text } }: NameToVary): readonly NameVariant[] {
  if (!ANY.test(text)) return [];
  const lower = text.toLowerCase();
  const latin = replaced(text, SPELLINGS, (spelling) => {
    const inside = lower.indexOf(` ${spelling}`);
    return inside >= 0 ? inside + 1 : lower.startsWith(spelling) ? 0 : -1;
  });
  const arabic = replaced(text, ARABIC_SPELLINGS, (spelling) => text.indexOf(spelling));
  const without = text.replace(OPTIONAL, '');
  const shorter = without === text ? [] : [without];
  return [...latin, ...arabic, ...shorter].map((form) => variant('particle', form));
}
