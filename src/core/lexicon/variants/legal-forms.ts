import { type NameToVary, type NameVariant, variant } from './name-variant.ts';
import { COMPANY_WORDS } from './name-words.ts';

/** Words that say what a company is in law, at the end of its name; compared without dots, lower-case. */
const SUFFIXES: readonly string[] = [
  ...(
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pbc gmbh ag kg se ug ohg gmbh&co ev ' +
    'sa sas sarl sca spa srl snc sl slu sau ltda sab bv nv vof oy oyj ab as asa aps hf ehf kft zrt nyrt bt rt spzoo ' +
    'sro doo dd ad ood eood ead pty pte bhd sdn tbk pt jsc pjsc ojsc llp holdings holding group kk'
  ).split(' '),
  ...'ооо оао зао пао ао ип тов тзов дп ат прат пат'.split(' '),
  ...'αε επε ικε'.split(' '),
  ...['בעמ', 'בע"מ', 'בע״מ', 'aş', 'a.ş', 'şti', 'san', 'tic'],
];
const SUFFIX_SET: ReadonlySet<string> = new Set(SUFFIXES);
/** Words before the name: Russian legal forms, Arabic and Persian words for a company. */
const PREFIXES: ReadonlySet<string> = new Set(
  'ооо оао зао пао ао тов прат пат شركة شركات مجموعة مؤسسة شرکت گروه חברת קבוצת pt cv'.split(' '),
);
/** Forms written without a space at either end of a Chinese, Japanese or Korean name. */
const GLUED: readonly string[] = [
  '株式会社',
  '有限会社',
  '合同会社',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '集團',
  '集团',
  '公司',
  '주식회사',
  '유한회사',
  '(주)',
  '㈜',
];
const FEWEST_GLUED_REST = 2;
const TRAILING_SIGNS = /[\s,，;&.]+$/u;
const SIGNS = /[.,/()]/gu;
const SIGN = /[.,/()]/u;
const WORD_OF_POLISH_FORM: readonly string[] = ['sp', 'z', 'oo'];

function bare(word: string): string {
  const lower = word.toLowerCase();
  return SIGN.test(lower) ? lower.replace(SIGNS, '') : lower;
}

/** Whether a word says what a company is in law. */
export function isLegalForm(word: string): boolean {
  return SUFFIX_SET.has(bare(word));
}

function endsPolish(words: readonly string[]): boolean {
  return words.length > 3 && WORD_OF_POLISH_FORM.every((part, at) => bare(words.at(at - 3) ?? '') === part);
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  let kept = endsPolish(words) ? words.slice(0, -3) : words;
  while (kept.length > 1 && isLegalForm(kept.at(-1) ?? '')) kept = kept.slice(0, -1);
  return kept;
}

function withoutPrefix(words: readonly string[]): readonly string[] {
  return words.length > 1 && PREFIXES.has((words[0] ?? '').toLowerCase()) ? words.slice(1) : words;
}

function withoutGlued(text: string): string {
  for (const form of GLUED) {
    if (text.length < form.length + FEWEST_GLUED_REST) continue;
    if (text.endsWith(form)) return text.slice(0, -form.length).trim();
    if (text.startsWith(form)) return text.slice(form.length).trim();
  }
  return text;
}

const MAYBE_GLUED = /[会會公團团회주㈜]/u;
const QUOTES = /^[«"„“”]+|[»"”“]+$/gu;

/** Whether a short form alone may be read as an everyday word: then it needs an anchor. */
function isEveryday(text: string): boolean {
  return text.length < 3 || COMPANY_WORDS.has(text.toLowerCase());
}

/** The name of an organization without its legal form: `Acme` for `Acme Inc.`, `بيجو` for `شركة بيجو`. */
export function withoutLegalForm({ name: { text }, words }: NameToVary): readonly NameVariant[] {
  const spaced = words.length > 1 ? withoutPrefix(withoutSuffix(words)) : words;
  const kept =
    spaced.length < words.length ? spaced.join(' ') : MAYBE_GLUED.test(text) ? withoutGlued(text) : text;
  if (kept === text) return [];
  const short = kept.replace(TRAILING_SIGNS, '').replace(QUOTES, '');
  if (short === text || short.length < 2) return [];
  return [variant('no-legal-form', short, isEveryday(short) ? { ambiguous: true } : {})];
}
