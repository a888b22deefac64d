/**
 * Whether a short form may stand for a long one (Schwartz and Hearst 2003): its letters occur in the long form in
 * order, the first at the beginning of its first word. Letters are compared without case.
 */
export function isShortFor(short: string, long: string): boolean {
  const letters = [...short.toLowerCase()].filter((unit) => LETTER.test(unit));
  const text = long.toLowerCase();
  if (letters.length < 2) return false;
  let at = text.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const isFirst = letter === 0;
    while (at >= 0 && (text[at] !== letters[letter] || (isFirst && isInsideWord(text, at)))) at--;
    if (at < 0) return false;
    at--;
  }
  return text.slice(0, at + 1).trim() === '';
}

/** Whether the initials of the long form's words, small ones left out at will, are the letters of the short form. */
export function isInitialsOf(short: string, words: readonly string[]): boolean {
  const letters = [...short.toLowerCase()].filter((unit) => LETTER.test(unit));
  let next = letters.length - 1;
  for (let index = words.length - 1; index >= 0 && next >= 0; index--) {
    const word = words[index] ?? '';
    if (word.toLowerCase().startsWith(letters[next] ?? ' ')) next--;
    else if (word.charAt(0) !== word.charAt(0).toLowerCase()) return false;
  }
  return next < 0 && letters.length >= 2;
}

const LETTER = /[\p{L}\p{N}]/u;

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && LETTER.test(text[at - 1] ?? '');
}
