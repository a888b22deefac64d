const DOUBLED_CONSONANT = /([bcdfgklmnprstz])\1/gu;

/** A folded Latin token with doubled consonants written once, ck as k: other scripts write one letter for them. */
export function singleLetters(latin: string): string {
  return latin.replace(DOUBLED_CONSONANT, '$1').replaceAll('ck', 'k');
}
