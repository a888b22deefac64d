/** What makes a name hard to recognize, or a look-alike hard to refuse. One closed list for gold and for scores. */
export const PHENOMENA = [
  'plain',
  'proclitic',
  'ending',
  'possessive',
  'elision',
  'compound',
  'script-mix',
  'acronym',
  'letter-names',
  'transliteration',
  'unlisted-variant',
  'coreference',
  'given-name-alone',
  'ambiguous-word',
  'longer-name',
  'namesake',
  'inside-word',
  'hashtag',
  'camel-case',
  'parenthesis-acronym',
  'unspaced-script',
  'zero-width',
  'vowel-marks',
  'presentation-forms',
  'letter-case',
] as const;

export type Phenomenon = (typeof PHENOMENA)[number];

export function isPhenomenon(word: string): word is Phenomenon {
  return PHENOMENA.some((known) => known === word);
}
