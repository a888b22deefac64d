import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixRule, type AffixTable, affixes } from './affix.ts';

const VOWELS = [...'aeiouy'];
const CASES = 'lle lta lla ssa sta ksi';

/**
 * Endings behind a vowel: the genitive -n is one letter (`Nadellan`), while `Altmann` is another family. The genitive
 * of a name in -a is a demonym in half of Europe (Italian, Russian).
 */
function behindVowel(vowel: string): AffixRule[] {
  return [
    ...affixes(`${vowel}n`, { put: vowel, minRemainder: 3, cost: vowel === 'a' ? 1.2 : 1 }),
    ...affixes(`${vowel}${vowel}n`, { put: vowel, minRemainder: 3, cost: 0.6 }),
    ...affixes(`${vowel}a`, { put: vowel, minRemainder: 4, cost: 1.2 }),
  ];
}

/** A double stop is single in a closed syllable: Pekka and Pekan, Matti and Matille. */
function weakened(ending: string): AffixRule[] {
  const [stop = '', vowel = ''] = ending;
  const forms = CASES.split(' ').map((end) => stop + vowel + end);
  return [
    ...affixes(forms.join(' '), { put: stop + ending, minRemainder: 2, cost: 0.7 }),
    ...affixes(`${stop}${vowel}n`, { put: stop + ending, minRemainder: 2, cost: 1 }),
  ];
}

/** Case endings of Finnish names; a name that ends in a consonant puts an i before them. */
export const FINNISH: AffixTable = {
  languages: ['fi'],
  scriptClass: SCRIPT_CLASS.latin,
  proclitics: [],
  endings: [
    ...affixes('illa ilta ille issa ista iksi iltaan', { minRemainder: 4, cost: 0.4 }),
    ...affixes(`${CASES} tta ltaan kin nkin`, { minRemainder: 4, cost: 0.7 }),
    ...affixes('in iin ina na ia en', { minRemainder: 5, cost: 1 }),
    ...VOWELS.flatMap(behindVowel),
    // Nouns in -e double it before every ending: Tampere, Tampereelle, Tampereeseen.
    ...affixes('eelle eelta eella eessa eesta eeksi eeseen eena eetta', {
      put: 'e',
      minRemainder: 3,
      cost: 0.5,
    }),
    ...['ka', 'ko', 'ki', 'ta', 'ti', 'po', 'pi'].flatMap(weakened),
    // Helsinki and Helsingissä; Virtanen and Virtaselle.
    ...affixes('ngin ngissa ngista ngille ngilta ngilla ngiksi', { put: 'nki', minRemainder: 3, cost: 0.4 }),
    ...affixes('sen sta selle selta sella sessa sesta seen seksi sena sia', {
      put: 'nen',
      minRemainder: 3,
      cost: 0.5,
    }),
  ],
};
