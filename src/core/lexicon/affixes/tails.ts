import { tokenTexts } from '../../text/tokens.ts';
import { KOREAN } from './korean.ts';

/**
 * What is written behind a name after a sign: possessives and case endings of names that keep their letters
 * (`Altman's`, `NATO'ya`, `OTP-nek`, `EU:n`). The tokenizer parts them from the name, so that they are no endings to
 * be taken off; they only belong to what is written together. Compared with the folded letters of a token.
 */
export type TailSign = 'apostrophe' | 'hyphen' | 'colon';

/** Turkish stacks its suffixes: plural, owner, case, then -ki or the copula; folded, so that ı is i and ü is u. */
const TURKISH =
  /^(?:l[ae]r)?(?:s?[iu]|[iu]?[mn](?:[iu]z)?)?(?:n?[ae]|y?[ae]|[ny]?[iu]|n?[dt][ae]n?|n?[iu]n|y?l[ae]|n?c[ae])?(?:ki(?:ler)?|l[iu](?:l[ae]r)?|l[iu]k|s[iu]z|y?d[iu]|[dt][iu]r|ym[iu]s|ys[ae]|yken)?$/u;

const ENGLISH = 's';
const FINNISH =
  'n a ta ssa sta lla lta lle lla ksi na tta in han hen hin hon hun seen iin jen ien den kin lainen laisen kaan';
const SWEDISH = 's n t en ns et ts ens ets ar are arna er erna na';
const ESTONIAN = 'i le ga st ta ks s d t l lt ni na sse de te ist is il ile idega iga ile ilt ina';
const HUNGARIAN =
  't at et ot nak nek ba be ban ben bol rol tol ra re on en nal nel hoz hez ig ert kent val vel tal tel kal kel ' +
  'lal lel mal mel nal nel ral rel sal sel szal szel e ja je jat jet jan jen ja a k ok ek ak s es os as i ' +
  'janak jenek jaban jeben jarol jerol javal jevel jara jere';
const SLAVIC =
  'a u e i y om em ie owi ow ami ach ze ovi ou ove ju ja jem jom ga mu to ta te ot at ut ov ova ovo ovi ove';
const ROMANIAN = 'ul ului uri urile urilor ilor ilor le lor ei a';
const BALTIC = 'o ui as us e aus u ai am iem os as is';
const ALBANIAN = 's se t te i it in ja je ve ne n u un ut';
const BASQUE = 'ren rena ko ra tik k ri rekin rentzat n an en eko era etik ak ek';
const MALAY = 'nya ku mu lah pun';
const AZERI_UZBEK =
  'in un nin nun a e ya ye i u ni nu da de dan den la le dir dur daki deki li lu lar ler larin lerin ci cu nki ' +
  'ning ga ka qa dagi';
const CYRILLIC =
  'а у е и і ы ом ем ою ою ой ю я ов ове ові ови ам ами ах ах ий ь ът ат та то те от ов ова ово ови ' +
  'ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан тен нан нен мен бен пен ды ді ны ні ты ті дағы дегі ' +
  'нын нин дын дин га ка го до нда';
const GREEK = 'ς υ';
const GEORGIAN = 'ს ის მა მ ში ზე თან დან იდან ით ად ისთვის სთვის ისგან სგან ი ების ებს';
const ARMENIAN = 'ի ն ը ին ից ով ում ու յի յից յում ների ներ';
const INDIC =
  'র এর কে তে য় ের রা দের এ को का की के ने से में पर ने ला चा ची चे ना त ने ने मध्ये ' +
  'ને ના ની નો નું માં થી પર లో కు కి ని తో ల ಕ್ಕೆ ಗೆ ನ ದ ಅನ್ನು ക്ക് ന്റെ ൽ ിൽ ലെ யின் இன் க்கு ஐ ல்';

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(tokenTexts(lines.join(' ')));
}

const TAILS: Readonly<Record<TailSign, ReadonlySet<string>>> = {
  apostrophe: words(ENGLISH, ESTONIAN, AZERI_UZBEK, CYRILLIC, 'n t ssa lle ul ului'),
  hyphen: words(
    ...[SWEDISH, ESTONIAN, HUNGARIAN, SLAVIC, ROMANIAN, BALTIC, ALBANIAN, BASQUE, MALAY, AZERI_UZBEK],
    ...[CYRILLIC, GREEK, GEORGIAN, ARMENIAN, INDIC],
  ),
  colon: words(FINNISH, SWEDISH),
};

/** Whether folded letters after a sign are a tail. */
export function isTail(letters: string, sign: TailSign): boolean {
  return TAILS[sign].has(letters) || (sign === 'apostrophe' && letters !== '' && TURKISH.test(letters));
}

const JOSA: ReadonlySet<string> = new Set(KOREAN.endings.map(({ strip }) => strip));

/** Whether a run of Hangul right behind a foreign name or a number (`OpenAI가`, `GPT-4를`) is a particle. */
export function isJosa(letters: string): boolean {
  return JOSA.has(letters);
}
