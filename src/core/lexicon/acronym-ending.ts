const CAPITALS = /^\p{Lu}{2,}$/u;
const SMALL_LETTERS = /^\p{Ll}+$/u;

/** Whether a word is written as so many capitals and an ending in small letters: `ČEZu`, `NATOs`, `ОПЕКа`. */
export function isAcronymWithEnding(written: string, capitals: number): boolean {
  return CAPITALS.test(written.slice(0, capitals)) && SMALL_LETTERS.test(written.slice(capitals));
}
