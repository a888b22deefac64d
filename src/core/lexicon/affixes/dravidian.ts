import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

const scriptClass = SCRIPT_CLASS.otherLetter;
const proclitics = [] as const;

/** Tamil cases: the virama of a last consonant gives way to the ending's vowel; vowels take on a glide. */
export const TAMIL: AffixTable = {
  languages: ['ta'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('ை ின் ுக்கு ால் ில் ிடம் ுடன் ிலிருந்து ும் ோடு ினால் ுக்கும் ையும் ிற்கு ினை', {
      put: '்',
      minRemainder: 3,
      cost: 0.4,
    }),
    ...affixes('வை வின் வுக்கு வில் வால் வும் விடம் வுடன் விலிருந்து விற்கு', { minRemainder: 3, cost: 0.4 }),
    ...affixes('யை யின் க்கு யில் யால் யும் யிடம் யுடன் யிலிருந்து', { minRemainder: 3, cost: 0.4 }),
    ...affixes('த்தை த்தின் த்துக்கு த்தில் த்தால் த்திலிருந்து த்திற்கு', { put: 'ம்', minRemainder: 3, cost: 0.4 }),
    ...affixes('ட்டில் ட்டின் ட்டை ட்டுக்கு ட்டிலிருந்து', { put: 'டு', minRemainder: 3, cost: 0.4 }),
    ...affixes('ை ின் ில்', { put: 'ு', minRemainder: 3, cost: 0.6 }),
  ],
};

/** Malayalam cases; final chillu letters are folded to consonant and virama. */
export const MALAYALAM: AffixTable = {
  languages: ['ml'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('െ ില് ിനെ ും ോട് ാല് ിന് ിന്റെ ിനോട് ുമായി ിലെ', { put: '്', minRemainder: 3, cost: 0.4 }),
    ...affixes('റെ', { minRemainder: 3, cost: 0.4 }),
    ...affixes('യുടെ യെ യില് യും യോട് യ്ക്ക് ക്ക് യുമായി യിലെ വിന്റെ വിനെ വില്', { minRemainder: 3, cost: 0.4 }),
    ...affixes('ത്തില് ത്തിന്റെ ത്തിന് ത്തെ ത്തിലെ', { put: 'ം', minRemainder: 3, cost: 0.4 }),
  ],
};

/** Telugu cases and postpositions, written to the name. */
export const TELUGU: AffixTable = {
  languages: ['te'],
  scriptClass,
  proclitics,
  endings: affixes('కు కి ని ను లో లోని లోనూ తో పై కే నే కూ నుంచి నుండి గా వద్ద తోనూ పైన', { minRemainder: 3, cost: 0.5 }),
};

/** Kannada cases and postpositions, written to the name. */
export const KANNADA: AffixTable = {
  languages: ['kn'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('ಗೆ ನ್ನು ಯನ್ನು ಯಲ್ಲಿ ದಲ್ಲಿ ಕ್ಕೆ ವನ್ನು ನನ್ನು ನಿಗೆ ನಿಂದ ಯಿಂದ ದಿಂದ ಯವರ ಯವರು ರವರ ನಲ್ಲಿ', {
      minRemainder: 3,
      cost: 0.4,
    }),
    ...affixes('ಯ ದ ನ', { minRemainder: 3, cost: 0.6 }),
    ...affixes('ಿಗೆ ಿನ ಿಂದ', { put: '್', minRemainder: 3, cost: 0.5 }),
  ],
};
