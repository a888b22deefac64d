import { SCRIPT_CLASS } from '../../text/script-class.ts';
import { type AffixTable, affixes } from './affix.ts';

const scriptClass = SCRIPT_CLASS.otherLetter;
const proclitics = [] as const;

/** Marathi cases and postpositions, on the name itself, on its oblique in -ा, and on the plural of respect. */
export const MARATHI: AffixTable = {
  languages: ['mr'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('ने ला चा ची चे च्या हून शी मध्ये साठी कडे कडून पासून सह प्रमाणे बद्दल विरुद्ध नी ना वर', {
      minRemainder: 3,
      cost: 0.4,
    }),
    ...affixes('ात ातील ातून ाने ाला ाचा ाची ाचे ाच्या ासाठी ावर ाकडे ामध्ये ाशी', { minRemainder: 2, cost: 0.4 }),
    ...affixes('ंनी ंना ंचा ंची ंचे ंच्या ंशी ंकडे ंवर ंनीही ांनी ांना ांचा ांची ांचे ांच्या ांशी', { minRemainder: 2, cost: 0.3 }),
    ...affixes('त तील तून', { minRemainder: 3, cost: 0.6 }),
  ],
};

/** Nepali postpositions, written to the name. Those of Hindi stand apart and need no rule. */
export const NEPALI: AffixTable = {
  languages: ['ne'],
  scriptClass,
  proclitics,
  endings: affixes('ले लाई को का की मा बाट संग देखि सम्म हरू हरूले हरूको भन्दा समेत द्वारा', {
    minRemainder: 3,
    cost: 0.5,
  }),
};

/** Bengali case endings and particles; the nukta of য় is folded away. */
export const BENGALI: AffixTable = {
  languages: ['bn'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('ের কে তে যে যের েরা দের েদের েও কেও েরও রও', { minRemainder: 3, cost: 0.4 }),
    ...affixes('র য ে রা টি টা ও ই', { minRemainder: 3, cost: 0.6 }),
  ],
};

/** Assamese case endings. */
export const ASSAMESE: AffixTable = {
  languages: ['as'],
  scriptClass,
  proclitics,
  endings: affixes('ৰ ক ত লৈ যে ে ৰে ৰপৰা', { minRemainder: 3, cost: 0.6 }),
};

/** Gujarati cases, written to the name. */
export const GUJARATI: AffixTable = {
  languages: ['gu'],
  scriptClass,
  proclitics,
  endings: [
    ...affixes('નો ની નું ના ને માં માંથી થી નાં એ', { minRemainder: 2, cost: 0.4 }),
    ...affixes('ે', { minRemainder: 3, cost: 0.6 }),
  ],
};

/** Sinhala case endings. */
export const SINHALA: AffixTable = {
  languages: ['si'],
  scriptClass,
  proclitics,
  endings: affixes('ගේ ට ගෙන් ව යි ත් ටත් වත්', { minRemainder: 3, cost: 0.5 }),
};
