/** Scripts whose letters stand for sounds and that are compared through their Latin renderings. */
export type SoundScript =
  | 'latin'
  | 'arabic'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'kana'
  | 'hangul'
  | 'devanagari'
  | 'georgian'
  | 'armenian';

const RANGES: readonly (readonly [first: number, last: number, script: SoundScript])[] = [
  [0x61, 0x7a, 'latin'],
  [0xdf, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x561, 0x587, 'armenian'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x10d0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x30a1, 0x30fc, 'kana'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** The script of a folded token, told by its first unit; `null` for Han, Thai and others that no table covers. */
export function soundScriptOf(unit: number): SoundScript | null {
  for (const [first, last, script] of RANGES) if (unit >= first && unit <= last) return script;
  return null;
}

const SCRIPTS: readonly SoundScript[] = [...new Set(RANGES.map(([, , script]) => script))];
/** All scripts. */
export const EVERY_SOUND_SCRIPT = (1 << SCRIPTS.length) - 1;

/** Sets of scripts are numbers: this one has the script alone, and is empty for none. */
export function soundScriptSet(script: SoundScript | null): number {
  return script === null ? 0 : 1 << SCRIPTS.indexOf(script);
}
