import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

/**
 * Persian endings stand behind a zero-width non-joiner, which folding removes; without it they are left alone where
 * Arabic has the same letters (ها "her", ان, ات). A bare ی makes the demonym (تهرانی) and is nobody's ending.
 */
export const PERSIAN: AffixTable = {
  languages: ['fa'],
  scriptClass: SCRIPT_CLASS.arabic,
  proclitics: [],
  endings: [
    ...affixes(
      'ها هاي هايي هايش هايشان هايم هايمان را رو ام ات اش ام ايم ايد اند مان تان شان اي ست است تر ترين',
      {
        minRemainder: 2,
        cost: 0.3,
        needs: 'joiner',
      },
    ),
    ...affixes('هاي هايي', { minRemainder: 4, cost: 0.7 }),
    ...affixes('را', { minRemainder: 5, cost: 1 }),
    // The yeh that links a name ending in a vowel to the next word.
    ...affixes('اي', { put: 'ا', minRemainder: 3, cost: 0.6 }),
    ...affixes('وي', { put: 'و', minRemainder: 3, cost: 0.8 }),
    ...affixes('هي', { put: 'ه', minRemainder: 3, cost: 0.6 }),
  ],
};
