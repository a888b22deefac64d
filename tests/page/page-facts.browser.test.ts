import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/core/corpus/article.ts';
import { readPageFacts } from '../../src/page/page-facts.ts';
import { parsed } from './page-fixture.ts';

const URL_WITHOUT_DATE = 'https://www.news.example/story';

function factsOf(html: string, url = URL_WITHOUT_DATE): PageFacts {
  return readPageFacts(parsed(html), url);
}

function withData(data: string): string {
  return `<head><script type="application/ld+json">${data}</script></head><body><h1>Heading</h1></body>`;
}

describe('the order of sources', () => {
  const linked = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  const property = '<meta property="article:published_time" content="2023-11-02">';
  const name = '<meta name="parsely-pub-date" content="2023-11-03">';
  const time = '<article><h1>Heading</h1><time datetime="2023-11-04">then</time></article>';
  const line = '<article><h1>Heading</h1><p>6 November 2023</p></article>';
  const dated = 'https://www.news.example/2023/11/05/story';

  it.each([
    ['JSON-LD', `${linked('2023-11-01')}${property}${name}${time}`, dated, '2023-11-01', 'json-ld'],
    ['Open Graph', `${property}${name}${time}`, dated, '2023-11-02', 'open-graph'],
    [
      'Open Graph when JSON-LD is impossible',
      `${linked('2023-02-31')}${property}`,
      dated,
      '2023-11-02',
      'open-graph',
    ],
    ['other meta tags', `${name}${time}`, dated, '2023-11-03', 'meta'],
    ['a time element', time, dated, '2023-11-04', 'time-element'],
    ['the address', line, dated, '2023-11-05', 'url'],
    ['the visible line', line, URL_WITHOUT_DATE, '2023-11-06', 'date-line'],
  ])('takes the date of publication from %s', (_, html, url, value, origin) => {
    expect(factsOf(html, url).published).toEqual({ value, origin });
  });

  it.each([
    ['og:title', '<meta property="og:title" content="A"><title>B</title><h1>C</h1>', 'A', 'open-graph'],
    ['a meta tag', '<meta name="twitter:title" content="A"><title>B</title><h1>C</h1>', 'A', 'meta'],
    ['the heading', '<title>B</title><h1> C <b>d</b> </h1>', 'C d', 'heading'],
    ['the title', '<title>B</title>', 'B', 'document'],
    ['the host', '', 'news.example', 'url'],
  ])('takes the title from %s', (_, html, value, origin) => {
    expect(factsOf(html).title).toEqual({ value, origin });
  });

  it.each([
    ['article:author', '<meta property="article:author" content="Lina Haddad">', 'Lina Haddad', 'open-graph'],
    ['a profile address', '<meta property="article:author" content="https://x.example/lina">', null, null],
    ['meta author', '<meta name="Author" content="بقلم: لينا حداد">', 'لينا حداد', 'meta'],
    ['rel=author', '<a rel="author" href="/lina">Lina Haddad</a>', 'Lina Haddad', 'document'],
  ])('takes the byline from %s', (_, html, value, origin) => {
    expect(factsOf(html).byline).toEqual(value === null ? null : { value, origin });
  });

  it('takes the site from og:site_name, else from the host', () => {
    expect(factsOf('<meta property="og:site_name" content="The News">').site).toEqual({
      value: 'The News',
      origin: 'open-graph',
    });
    expect(factsOf('').site).toEqual({ value: 'news.example', origin: 'url' });
  });
});

describe('the title', () => {
  it.each([
    ['Altman returns - The News', 'Altman returns'],
    ['Altman returns | The News', 'Altman returns'],
    ['The News – Altman returns', 'Altman returns'],
    ['Altman returns - news.example', 'Altman returns'],
    ['Altman returns - and OpenAI rejoices', 'Altman returns - and OpenAI rejoices'],
    ['GPT-4o arrives', 'GPT-4o arrives'],
    ['The News', 'The News'],
  ])('of "%s" is "%s"', (title, expected) => {
    const html = `<meta property="og:site_name" content="The News"><title>${title}</title>`;
    expect(factsOf(html).title.value).toBe(expected);
  });
});

describe('the visible date line', () => {
  it.each([
    ['in Arabic', 'ar', '<h1>ع</h1><div>الثلاثاء 21 نوفمبر 2023</div>', '2023-11-21', null],
    [
      'in Arabic digits',
      'ar',
      '<h1>ع</h1><span>تاريخ النشر:</span> <span>٢١ تشرين الثاني ٢٠٢٣</span>',
      '2023-11-21',
      null,
    ],
    [
      'with a change beside it',
      'ar',
      '<h1>ع</h1><p>نشر: 20 نوفمبر 2023 - آخر تحديث: 21 نوفمبر 2023</p>',
      '2023-11-20',
      '2023-11-21',
    ],
    [
      'with the change first',
      'en',
      '<h1>H</h1><p>Updated 22 November 2023</p><p>Published 21 November 2023</p>',
      '2023-11-21',
      '2023-11-22',
    ],
    [
      'with the change labelled apart',
      'en',
      '<h1>H</h1><b>Last updated</b><i>22 November 2023</i>',
      null,
      '2023-11-22',
    ],
    ['above the headline', 'en', '<p>21 November 2023</p><h1>H</h1><p>Text.</p>', '2023-11-21', null],
    [
      'but no day told of in a sentence',
      'en',
      '<h1>H</h1><p>The board met on 17 November 2023 and removed its chief executive within the hour.</p>',
      null,
      null,
    ],
    [
      'but no day far below',
      'en',
      `<h1>H</h1>${'<p>word</p>'.repeat(60)}<p>21 November 2023</p>`,
      null,
      null,
    ],
    ['but nothing without a headline', 'en', '<p>21 November 2023</p>', null, null],
  ])('is read %s', (_, lang, body, published, modified) => {
    const facts = factsOf(`<html lang="${lang}"><body>${body}</body></html>`);
    expect([facts.published?.value ?? null, facts.modified?.value ?? null]).toEqual([published, modified]);
  });
});

describe('time elements', () => {
  it.each([
    [
      'of the article',
      '<article><h1>H</h1><time datetime="2023-11-21">x</time></article>',
      '2023-11-21',
      null,
    ],
    [
      'of a change',
      '<article><h1>H</h1><time class="updated" datetime="2023-11-22">x</time><time datetime="2023-11-21">x</time></article>',
      '2023-11-21',
      '2023-11-22',
    ],
    [
      'of microdata',
      '<h1>H</h1><span itemprop="datePublished" content="2023-11-21"></span><time itemprop="dateModified" datetime="2023-11-22"></time>',
      '2023-11-21',
      '2023-11-22',
    ],
    [
      'not of comments',
      '<article><h1>H</h1><div class="Comments"><time datetime="2023-11-21">x</time></div></article>',
      null,
      null,
    ],
    [
      'not of one teaser among many',
      '<div><time datetime="2023-11-21">x</time><time datetime="2023-11-22">x</time></div>',
      null,
      null,
    ],
  ])('are read %s', (_, html, published, modified) => {
    const facts = factsOf(html);
    expect([facts.published?.value ?? null, facts.modified?.value ?? null]).toEqual([published, modified]);
  });
});

describe('language and direction', () => {
  it.each([
    ['<html lang="ar-EG">', 'ar-EG', 'rtl'],
    ['<html lang="en" dir="RTL">', 'en', 'rtl'],
    ['<html><body lang="he">', 'he', 'rtl'],
    ['<html><body dir="rtl">', null, 'rtl'],
    ['<html><article lang="fa">', 'fa', 'rtl'],
    ['<html><meta property="og:locale" content="ar_AR">', 'ar_AR', 'rtl'],
    ['<html><meta http-equiv="Content-Language" content="fr">', 'fr', 'ltr'],
    ['<html><title>خبر عاجل</title>', null, 'rtl'],
    ['<html><title>News</title>', null, 'ltr'],
    ['<html lang="  ">', null, 'ltr'],
    ['<html lang="arn">', 'arn', 'ltr'],
  ])('of %s are %s, %s', (html, lang, dir) => {
    const facts = factsOf(html);
    expect([facts.declaredLang, facts.dir]).toEqual([lang, dir]);
  });
});

describe('hostile pages', () => {
  it.each([
    [
      'markup in a title',
      '<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;">',
      '<img src=x onerror=alert(1)>',
    ],
    ['a title of a megabyte', `<meta property="og:title" content="${'x'.repeat(1_000_000)}"><h1>H</h1>`, 'H'],
    ['white space for a title', '<meta property="og:title" content=" &#10; "><h1>H</h1>', 'H'],
    ['a JSON bomb', `${withData(`{"@graph":[${'{"@type":"Thing"},'.repeat(20_000)}{}]}`)}`, 'Heading'],
    ['a prototype', withData('{"__proto__":{"headline":"x"},"@type":"NewsArticle"}'), 'Heading'],
    ['clobbered names', '<form name="body"><input name="title"></form><h1>H</h1>', 'H'],
  ])('%s', (_, html, expected) => {
    expect(factsOf(html).title.value).toBe(expected);
  });
});
