/**
 * Letters that careful Arabic-script text keeps apart and news text does not, written after the letter they are read
 * as. Kurdish, Pashto, Uyghur and Urdu letters join the plain letter (or the commoner letter for the same sound) that
 * reporters put in their place; گ چ پ ژ ڤ and the retroflex ٹ ڈ ڑ are letters of their own and stay.
 */
const READ_AS: Readonly<Record<string, string>> = {
  // Alef with madda, hamza, wasla, wavy hamza.
  ا: '\u0622\u0623\u0625\u0671\u0672\u0673',
  // Waw with hamza; Kurdish, Uyghur and Kyrgyz oe, u, yu, ve.
  و: '\u0624\u06c4\u06c5\u06c6\u06c7\u06c8\u06c9\u06ca\u06cb\u06cf',
  // Yeh with hamza, alef maksura, Persian yeh, Kurdish and Pashto e, yeh barree, Kashmiri yeh.
  ي: '\u0626\u0649\u06cc\u06cd\u06ce\u06d0\u06d1\u06d2\u06d3\u0620\u063d\u063e\u063f',
  // Keheh, swash kaf.
  ك: '\u06a9\u06aa',
  // Pashto gaf with ring; the Moroccan gaf, which is also the Uyghur ng.
  گ: '\u06ab\u06ad',
  // Teh marbuta, heh doachashmee, heh goal, ae, heh with inverted v.
  ه: '\u0629\u06be\u06c0\u06c1\u06c2\u06c3\u06d5\u06ff',
  // Noon ghunna, which alternates with noon (خاں, خان); Sindhi and Pashto retroflex noon.
  ن: '\u06ba\u06bb\u06bc',
  // Kurdish dark lam.
  ل: '\u06b5\u06b6\u06b7',
  // Kurdish trilled reh.
  ر: '\u0692\u0694\u0695',
  // Dotless and Maghrebi forms of feh and qaf.
  ف: '\u06a1\u06a2',
  ق: '\u066f\u06a7',
  // Pashto ring letters, written with the Urdu retroflex letters east of the border.
  ٹ: '\u067c',
  ڈ: '\u0689',
  ڑ: '\u0693',
};

/** From the code point of a letter to the code point it is read as. */
export const ARABIC_LETTER_FOLDS: ReadonlyMap<number, number> = new Map(
  Object.entries(READ_AS).flatMap(([plain, letters]) =>
    Array.from(letters, (letter): [number, number] => [
      letter.codePointAt(0) ?? 0,
      plain.codePointAt(0) ?? 0,
    ]),
  ),
);
