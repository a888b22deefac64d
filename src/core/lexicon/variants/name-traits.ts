/** What a name is made of, as bits: rules that need a trait are not asked about names without it. */
export const TRAIT = {
  space: 1,
  hyphen: 2,
  /** A capital right after a letter: `OpenAI`, `GPT`. */
  gluedCapital: 4,
  digit: 8,
  arabic: 16,
  /** Chinese, Japanese, Korean letters. */
  cjk: 32,
  apostrophe: 64,
  manySpaces: 128,
  /** A letter that is written out as two where its sign is missing: ä, ö, ü, å, ø, composed or not. */
  signedLetter: 256,
} as const;

const SIGNED_LETTERS: ReadonlySet<number> = new Set(
  Array.from('äöüåøÄÖÜÅØ\u0308\u030a', (letter) => letter.charCodeAt(0)),
);

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit < 0x100) return unit >= 0xc0 && unit <= 0xde;
  // Capitals alternate with small letters in Latin Extended-A; which of the two is first changes, so both count.
  if (unit < 0x180) return true;
  return (unit >= 0x391 && unit <= 0x3a9) || (unit >= 0x400 && unit <= 0x42f);
}

function isSign(unit: number): boolean {
  if (unit < 0x80) return unit < 0x41 || (unit > 0x5a && unit < 0x61) || unit > 0x7a;
  return unit < 0xc0 || (unit >= 0x2000 && unit < 0x2c00);
}

function traitOf(unit: number): number {
  if (unit === 0x20 || unit === 0xa0) return TRAIT.space;
  if (unit === 0x2d) return TRAIT.hyphen;
  if (unit === 0x27 || unit === 0x2019) return TRAIT.apostrophe;
  if (unit >= 0x30 && unit <= 0x39) return TRAIT.digit;
  if (unit >= 0x600 && unit <= 0x6ff) return TRAIT.arabic;
  if (unit < 0x400) return unit >= 0xc4 && SIGNED_LETTERS.has(unit) ? TRAIT.signedLetter : 0;
  return unit >= 0x2e80 && unit <= 0xd7ff ? TRAIT.cjk : 0;
}

/** The traits of a name, by one look at each unit; about a nanosecond a unit. */
export function traitsOf(text: string): number {
  let traits = 0;
  let afterLetter = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) {
      afterLetter = true;
      continue;
    }
    if (afterLetter && isCapital(unit)) traits |= TRAIT.gluedCapital;
    const trait = traitOf(unit);
    if (trait === TRAIT.space && (traits & TRAIT.space) !== 0) traits |= TRAIT.manySpaces;
    traits |= trait;
    afterLetter = !isSign(unit);
  }
  return traits;
}
