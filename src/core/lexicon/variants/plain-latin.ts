/** Letters with a sign that typewriters, passports and foreign newsrooms write as two; æ and ß are folded so anyway. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Å: 'Aa',
  Ø: 'Oe',
};
const SPECIAL = /[äöüåøÄÖÜÅØ]/gu;

/** `Juergen Mueller` for `Jürgen Müller`, `Aarhus` for `Århus`; null for a name without such letters. */
export function plainLatin(text: string): string | null {
  const composed = text.normalize('NFC');
  const plain = composed.replace(SPECIAL, (letter) => WRITTEN_OUT[letter] ?? letter);
  return plain === composed ? null : plain;
}
