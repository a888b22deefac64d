/** Text for comparing, never for storing: small letters without marks, Arabic spelling variants made one. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0649\u06cc]/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ک/gu, 'ك');
}

/** The words of a text in comparable form: a run of letters each, `#` for a number of any digits, `:` for a colon. */
export function comparableWords(text: string): readonly string[] {
  return (comparable(text).match(/\p{L}+|\p{N}+|[:：]/gu) ?? []).map((word) => {
    if (word === '：') return ':';
    return /^\p{N}/u.test(word) ? '#' : word;
  });
}
