import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixRule, type AffixTable, affixes } from './affix.ts';

/** Double spelling of each consonant in front of -al and -el ("with"), and the consonant itself. */
const DOUBLED: readonly (readonly [doubled: string, single: string])[] = [
  ...[...'bcdfghjklmnprstvz'].map((consonant): [string, string] => [consonant + consonant, consonant]),
  ['ssz', 'sz'],
  ['zzs', 'zs'],
  ['ggy', 'gy'],
  ['ccs', 'cs'],
  ['nny', 'ny'],
  ['tty', 'ty'],
  ['lly', 'ly'],
];

function withDoubled([doubled, single]: readonly [string, string]): AffixRule[] {
  return affixes(`${doubled}al ${doubled}el`, { put: single, minRemainder: 2, cost: 0.3 });
}

/**
 * Case endings of Hungarian names. -val and -vel take on the last consonant (Trumppal, Altmannal, Balázzsal); a last
 * a or e grows long, which folding undoes.
 */
export const HUNGARIAN: AffixTable = {
  languages: ['hu'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('nak nek val vel ban ben bol bel rol rel tol tel hoz hez nal nel kent', {
      minRemainder: 3,
      cost: 0.5,
    }),
    ...affixes('ra re ba be ert ig ek eknak eket', { minRemainder: 4, cost: 0.9 }),
    ...affixes('t ot et at on en', { minRemainder: 5, cost: 1 }),
    ...DOUBLED.flatMap(withDoubled),
    // A name that ends in a double consonant already, and one whose last letter is silent or sounds as a vowel.
    ...affixes('szal szel', { minRemainder: 3, cost: 0.6 }),
  ],
};
