/**
 * Fixtures that recognition does not get exactly right, each with the reason. The gold stands; a fixture that turns
 * out right must leave this list, or its test fails. `node scripts/eval.ts --inexact` lists all that are not exact.
 */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'ar--own-club-match': 'a club named “victory” is on the page, and the plain word is written like it',
  'ro--own-endings': 'the first word of the name changes its stem (Banca, Băncii)',
  'ur--own-towns': 'a person named “country” is on the page, and the plain word is written like the name',
  'zh--own-traditional': 'there is no table from traditional to simplified characters',
};
