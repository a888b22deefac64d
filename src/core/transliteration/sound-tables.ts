import { ARABIC_LATIN, PERSIAN_LATIN } from './costs/arabic-latin.ts';
import { ARMENIAN_LATIN, GEORGIAN_LATIN } from './costs/caucasian-latin.ts';
import { CYRILLIC_LATIN } from './costs/cyrillic-latin.ts';
import { GREEK_LATIN } from './costs/greek-latin.ts';
import { HANGUL_LATIN } from './costs/hangul-latin.ts';
import { HEBREW_LATIN } from './costs/hebrew-latin.ts';
import { DEVANAGARI_LATIN } from './costs/indic-latin.ts';
import { kanaLatin } from './costs/kana-latin.ts';
import type { SoundScript } from './sound-script.ts';
import { learnedSoundTable, ruleSoundTable, type SoundTable } from './sound-table.ts';

/** Written vowels: little of a Latin name is left out. */
const FULL = { vowels: -2.4, consonants: -4.5, surplus: -4, scale: 1 };

const BUILD: Readonly<Record<Exclude<SoundScript, 'latin'>, () => SoundTable>> = {
  arabic: () => learnedSoundTable([...ARABIC_LATIN, ...PERSIAN_LATIN]),
  cyrillic: () => ruleSoundTable(CYRILLIC_LATIN, FULL),
  greek: () => ruleSoundTable(GREEK_LATIN, FULL),
  hebrew: () => ruleSoundTable(HEBREW_LATIN, { ...FULL, vowels: -0.8 }),
  kana: () => ruleSoundTable(kanaLatin(), { ...FULL, vowels: -2 }),
  hangul: () => ruleSoundTable(HANGUL_LATIN, { ...FULL, vowels: -2, consonants: -4, scale: 1.15 }),
  devanagari: () => ruleSoundTable(DEVANAGARI_LATIN, { ...FULL, vowels: -1.2 }),
  georgian: () => ruleSoundTable(GEORGIAN_LATIN, FULL),
  armenian: () => ruleSoundTable(ARMENIAN_LATIN, { ...FULL, vowels: -2 }),
};

const built = new Map<SoundScript, SoundTable>();

/** The table of a script against Latin, built when first asked for (under 2 ms) and kept for the realm. */
export function soundTableOf(script: Exclude<SoundScript, 'latin'>): SoundTable {
  const known = built.get(script);
  if (known) return known;
  const table = BUILD[script]();
  built.set(script, table);
  return table;
}
