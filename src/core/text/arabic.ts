/** Letters that careful Arabic-script text keeps apart and news text does not, with the letter they are read as. */
export const ARABIC_LETTER_FOLDS: ReadonlyMap<number, number> = new Map([
  [0x0622, 0x0627], // ALEF WITH MADDA ABOVE → ALEF
  [0x0623, 0x0627], // ALEF WITH HAMZA ABOVE → ALEF
  [0x0625, 0x0627], // ALEF WITH HAMZA BELOW → ALEF
  [0x0671, 0x0627], // ALEF WASLA → ALEF
  [0x0672, 0x0627], // ALEF WITH WAVY HAMZA ABOVE → ALEF
  [0x0673, 0x0627], // ALEF WITH WAVY HAMZA BELOW → ALEF
  [0x0624, 0x0648], // WAW WITH HAMZA → WAW
  [0x0626, 0x064a], // YEH WITH HAMZA → YEH
  [0x0649, 0x064a], // ALEF MAKSURA → YEH
  [0x06cc, 0x064a], // FARSI YEH → YEH
  [0x06d0, 0x064a], // E → YEH
  [0x06d2, 0x064a], // YEH BARREE → YEH
  [0x06d3, 0x064a], // YEH BARREE WITH HAMZA → YEH
  [0x06a9, 0x0643], // KEHEH → KAF
  [0x06aa, 0x0643], // SWASH KAF → KAF
  [0x0629, 0x0647], // TEH MARBUTA → HEH
  [0x06be, 0x0647], // HEH DOACHASHMEE → HEH
  [0x06c0, 0x0647], // HEH WITH YEH ABOVE → HEH
  [0x06c1, 0x0647], // HEH GOAL → HEH
  [0x06c2, 0x0647], // HEH GOAL WITH HAMZA → HEH
  [0x06c3, 0x0647], // TEH MARBUTA GOAL → HEH
  [0x06d5, 0x0647], // AE → HEH
]);
