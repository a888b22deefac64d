/**
 * Fixtures that recognition does not get exactly right, each with the reason. The gold stands; a fixture that turns
 * out right must leave this list, or its test fails. `node scripts/eval.ts --inexact` lists all that are not exact.
 */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'ar--apart-world':
    'the comparing ك is taken off names of four letters and more only: كبرى is not ك and بري',
  'ar--own-club-match': 'a club named “victory” is on the page, and the plain word is written like it',
  'ar--own-town-council':
    'a surname that is a trade, alone behind a verb, is shown as likely and not as sure',
  'cs--apart-world': 'Czech makes -ová of any surname, and no pack says that its person is a woman',
  'ur--own-towns': 'a person named “country” is on the page, and the plain word is written like the name',
  'zh--own-traditional': 'there is no table from traditional to simplified characters',
};
