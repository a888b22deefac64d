import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/core/corpus/article.ts';
import { readPageFacts } from '../../../src/page/page-facts.ts';
import { parsed } from '../page-fixture.ts';

const URL_WITHOUT_DATE = 'https://www.news.example/story';

function factsOf(html: string, url = URL_WITHOUT_DATE): PageFacts {
  return readPageFacts(parsed(html), url);
}

function withData(data: string): string {
  return `<head><script type="application/ld+json">${data}</script></head><body><h1>Heading</h1></body>`;
}

const PLAIN = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Linked headline' };

describe('JSON-LD', () => {
  it.each([
    ['an object', PLAIN],
    ['a list', [{ '@type': 'Organization', name: 'News' }, PLAIN]],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'News' }, PLAIN] }],
    ['a graph in a list', [{ '@graph': [PLAIN] }]],
    ['a main entity', { '@type': 'WebPage', mainEntity: PLAIN }],
    ['a list of types', { ...PLAIN, '@type': ['Thing', 'NewsArticle'] }],
    ['a full type address', { ...PLAIN, '@type': 'http://schema.org/ReportageNewsArticle' }],
    ['a live blog', { ...PLAIN, '@type': 'LiveBlogPosting' }],
    ['a plain article', { ...PLAIN, '@type': 'Article' }],
    [
      'a language-tagged headline',
      { ...PLAIN, headline: { '@value': 'Linked headline', '@language': 'en' } },
    ],
  ])('is read from %s', (_, data) => {
    expect(factsOf(withData(JSON.stringify(data))).title).toEqual({
      value: 'Linked headline',
      origin: 'json-ld',
    });
  });

  it.each([
    ['trailing commas', '{"@type":"NewsArticle","headline":"Linked headline",}'],
    ['trailing commas in lists', '[{"@type":["NewsArticle",],"headline":"Linked headline"},]'],
    ['line breaks in strings', '{"@type":"NewsArticle","headline":"Linked\nheadline"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Linked headline"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Linked headline"}\n//]]>'],
    ['a semicolon after it', '{"@type":"NewsArticle","headline":"Linked headline"};'],
    [
      'escaped quotes',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Linked headline&quot;}',
    ],
    [
      'numeric entities',
      '{&#34;@type&#34;:&#x22;NewsArticle&#34;,&#34;headline&#34;:&#34;Linked headline&#34;}',
    ],
  ])('is read in spite of %s', (_, data) => {
    expect(factsOf(withData(data)).title.value).toBe('Linked headline');
  });

  it.each([
    ['broken beyond repair', '{"@type":"NewsArticle","headline":'],
    ['empty', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['of another type', '{"@type":"Product","headline":"Linked headline"}'],
    ['without a type', '{"headline":"Linked headline"}'],
    ['with a headline of a wrong shape', '{"@type":"NewsArticle","headline":{"a":[]}}'],
    ['nested too deep to matter', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ])('is passed over when it is %s', (_, data) => {
    expect(factsOf(withData(data)).title).toEqual({ value: 'Heading', origin: 'heading' });
  });

  it.each([
    ['a text', 'Lina Haddad', 'Lina Haddad'],
    ['an object', { '@type': 'Person', name: 'Lina Haddad' }, 'Lina Haddad'],
    ['a list', [{ name: 'Lina Haddad' }, 'Omar Said', { name: 'Lina Haddad' }], 'Lina Haddad, Omar Said'],
    ['an object with a list of names', { name: ['Lina Haddad', 'Omar Said'] }, 'Lina Haddad'],
    ['an address', 'https://www.news.example/lina', null],
    ['an empty object', {}, null],
    ['a text with an entity', 'L. D&#39;Arc &amp; Co', "L. D'Arc & Co"],
    ['a text that says by', 'By Lina Haddad', 'Lina Haddad'],
  ])('gives the byline from %s', (_, author, expected) => {
    expect(factsOf(withData(JSON.stringify({ ...PLAIN, author }))).byline?.value ?? null).toBe(expected);
  });

  it('gives site and dates, published and modified apart', () => {
    const facts = factsOf(
      withData(
        JSON.stringify({
          ...PLAIN,
          publisher: { '@type': 'Organization', name: 'The News' },
          datePublished: '2023-11-20T10:00:00+0300',
          dateModified: '2023-11-21',
        }),
      ),
    );
    expect(facts.site).toEqual({ value: 'The News', origin: 'json-ld' });
    expect(facts.published).toEqual({ value: '2023-11-20T10:00:00+03:00', origin: 'json-ld' });
    expect(facts.modified).toEqual({ value: '2023-11-21', origin: 'json-ld' });
  });

  it('never takes the day of a change for the day of publication', () => {
    const facts = factsOf(withData(JSON.stringify({ ...PLAIN, dateModified: '2023-11-21' })));
    expect(facts.published).toBeNull();
    expect(facts.modified?.value).toBe('2023-11-21');
  });

  it('means the article that names the page among several', () => {
    const other = { ...PLAIN, headline: 'Teaser', url: 'https://www.news.example/other' };
    const own = { ...PLAIN, '@type': 'Article', mainEntityOfPage: { '@id': `${URL_WITHOUT_DATE}/` } };
    expect(factsOf(withData(JSON.stringify([other, own]))).title.value).toBe('Linked headline');
  });
});
