/** One entity: per language a list of names, see `KNOWN`. */
type Known = { readonly id: string; readonly kind: string; readonly names: Readonly<Record<string, string>> };

const official = 'official';

/**
 * What a reader who knows these people, companies and places would have in a pack. Per language a list parted by
 * vertical lines: the full name first, then `surname`, `given`, `short` or `acronym` after a slash, a star for a name
 * that is also a common word or anybody's name.
 */
const KNOWN: readonly Known[] = [
  {
    id: 'P:altman',
    kind: 'person',
    names: {
      en: 'Sam Altman|Altman/surname|Sam/given*',
      ar: 'سام ألتمان|ألتمان/surname|سام/given*',
      fa: 'سم آلتمن|آلتمن/surname',
      ru: 'Сэм Альтман|Альтман/surname',
      he: 'סם אלטמן|אלטמן/surname',
      zh: '萨姆·奥尔特曼|奥尔特曼/surname',
      ja: 'サム・アルトマン|アルトマン/surname',
      ko: '샘 올트먼|올트먼/surname',
      hi: 'सैम ऑल्टमैन',
      th: 'แซม อัลต์แมน',
      ur: 'سیم آلٹمین',
    },
  },
  {
    id: 'P:shear',
    kind: 'person',
    names: { en: 'Emmett Shear|Shear/surname*', ar: 'إيميت شير|شير/surname*' },
  },
  { id: 'P:dangelo', kind: 'person', names: { en: "Adam D'Angelo", ar: 'آدم دانجيلو' } },
  {
    id: 'O:openai',
    kind: 'organization',
    names: { en: 'OpenAI', ar: 'أوبن إيه آي', ko: '오픈AI' },
  },
  {
    id: 'O:msft',
    kind: 'organization',
    names: {
      en: 'Microsoft',
      ar: 'مايكروسوفت',
      zh: '微软',
      ja: 'マイクロソフト',
      ru: 'Майкрософт',
      he: 'מיקרוסופט',
      ko: '마이크로소프트',
    },
  },
  {
    id: 'O:apple',
    kind: 'organization',
    names: { en: 'Apple*', ar: 'أبل*', ja: 'アップル' },
  },
  { id: 'O:meta', kind: 'organization', names: { en: 'Meta*', ar: 'ميتا*' } },
  {
    id: 'O:imf',
    kind: 'organization',
    names: { en: 'International Monetary Fund|IMF/acronym', ar: 'صندوق النقد الدولي' },
  },
  { id: 'O:wsj', kind: 'publication', names: { en: 'Wall Street Journal', ar: 'وول ستريت جورنال' } },
  { id: 'O:x', kind: 'platform', names: { en: 'X*', ar: 'إكس*|منصة إكس' } },
  { id: 'R:chatgpt', kind: 'product', names: { en: 'ChatGPT', ar: 'تشات جي بي تي' } },
  { id: 'L:ksa', kind: 'place', names: { en: 'Saudi Arabia', ar: 'السعودية|المملكة العربية السعودية' } },
  { id: 'L:riyadh', kind: 'place', names: { en: 'Riyadh', ar: 'الرياض' } },
  { id: 'L:china', kind: 'place', names: { en: 'China', ar: 'الصين' } },
  { id: 'L:london', kind: 'place', names: { en: 'London', ar: 'لندن' } },
  { id: 'L:wallst', kind: 'place', names: { en: 'Wall Street', ar: 'وول ستريت' } },
];

/** The written names of one language, as a pack has them. */
function namesOf(lang: string, list: string): readonly object[] {
  return list.split('|').map((written) => {
    const ambiguous = written.endsWith('*');
    const [text = '', kind = official] = written.replace(/\*$/u, '').split('/');
    return { text, lang, kind, ambiguous };
  });
}

/** The entities of the tricky strings with their names in the languages named, in all of them by default. */
export function trickyEntities(langs?: readonly string[]): readonly object[] {
  return KNOWN.map(({ id, kind, names }) => ({
    id,
    kind,
    names: Object.entries(names)
      .filter(([lang]) => langs === undefined || langs.includes(lang))
      .flatMap(([lang, list]) => namesOf(lang, list)),
  }));
}
