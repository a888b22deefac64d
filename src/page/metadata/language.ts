import type { Direction } from '../../core/corpus/article.ts';
import type { LinkedArticle } from './json-ld-article.ts';
import type { MetaTags } from './meta-tags.ts';
import { tidyField } from './plain-text.ts';

/** The language a page declares, as written: on its root, its body, its article, or in its metadata. */
export function readLang(document: Document, meta: MetaTags, linked: LinkedArticle | null): string | null {
  const { documentElement: root, body } = document;
  const article = document.querySelector('article[lang], main[lang]');
  return (
    tidyField(root.getAttribute('lang') ?? root.getAttribute('xml:lang')) ??
    tidyField(body?.getAttribute('lang')) ??
    tidyField(article?.getAttribute('lang')) ??
    meta.first(['content-language', 'og:locale', 'language', 'dc.language']) ??
    linked?.lang ??
    null
  );
}

const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc arz ary azb ckb dv fa glk he iw khw ks mzn nqo pnb ps rhg sd syr ug ur yi'.split(' '),
);
/** Hebrew, Arabic, Syriac, Thaana and N'Ko, with the presentation forms of the first two. */
const RIGHT_TO_LEFT_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;

/** The direction a page declares, else that of its language, else that of most letters of its title. */
export function readDirection(document: Document, lang: string | null): Direction {
  const declared = [document.documentElement, document.body]
    .map((element) => element?.getAttribute('dir')?.toLowerCase())
    .find((dir) => dir === 'rtl' || dir === 'ltr');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  if (lang !== null) {
    const [language = ''] = lang.toLowerCase().split(/[-_]/u);
    return RIGHT_TO_LEFT_LANGUAGES.has(language) ? 'rtl' : 'ltr';
  }
  const rightToLeft = document.title.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0;
  return rightToLeft * 2 > (document.title.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}
