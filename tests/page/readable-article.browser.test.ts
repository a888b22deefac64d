import { parseHTML } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/page/readable-article.ts';
import { parsed } from './page-fixture.ts';

const pages = import.meta.glob<string>('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob('../fixtures/expected/*.json', { import: 'default', eager: true });

const names = Object.keys(pages).map((path) => path.replace(/^.*\/|\.html$/gu, ''));

function expectationOf(name: string): unknown {
  return expectations[`../fixtures/expected/${name}.json`] ?? `There is no expectation for ${name}.`;
}

const addressOf = (name: string): string => `https://www.example.org/${name}`;
const sourceOf = (name: string): string => pages[`../fixtures/pages/${name}.html`] ?? '';

describe('extractArticle', () => {
  it('has a page for every expectation, in several languages', () => {
    const expected = Object.keys(expectations).map((path) => path.replace(/^.*\/|\.json$/gu, ''));
    expect(expected.sort()).toEqual([...names].sort());
    expect(new Set(names.map((name) => name.slice(0, 2))).size).toBeGreaterThanOrEqual(4);
  });

  it.each(names)('reads %s as expected', (name) => {
    expect(extractArticle(parsed(sourceOf(name)), addressOf(name))).toEqual(expectationOf(name));
  });

  it.each(names)('reads %s alike without a browser', (name) => {
    const { document } = parseHTML(sourceOf(name));
    expect(extractArticle(document, addressOf(name))).toEqual(expectationOf(name));
  });
});

/** A page in a frame, with layout and styles. */
async function framed(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The frame has no document.');
  return page;
}

describe('extractArticle on a page that is shown', () => {
  const sentence =
    'The harbour bridge closed on Monday after engineers found cracks in two of its eleven piers. ';
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>.gone { display: none }</style></head>
    <body><article><h1>Bridge closed</h1><p>${sentence.repeat(4)}</p><p class="gone">${'Unseen words of the page. '.repeat(9)}</p>
    <p>${'Ferries run every twenty minutes until midnight, the council said. '.repeat(4)}</p></article></body></html>`;

  it('leaves out what its styles hide', async () => {
    const { blocks, extraction } = extractArticle(await framed(html), 'https://www.example.org/a');
    expect(extraction).toBe('readability');
    expect(blocks.length).toBe(2);
    expect(blocks.map(({ text }) => text).join(' ')).not.toContain('Unseen');
  });

  it('does not touch the page', async () => {
    const page = await framed(html);
    const before = new XMLSerializer().serializeToString(page);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    extractArticle(page, 'https://www.example.org/a');
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    expect(new XMLSerializer().serializeToString(page)).toBe(before);
  });

  it('keeps every visible block of a page without an article', async () => {
    const page = await framed(
      '<body><h2>Log in</h2><p>Name</p><p style="display:none">Unseen</p><nav>Menu</nav></body>',
    );
    expect(extractArticle(page, 'https://www.example.org/a')).toMatchObject({
      extraction: 'whole-page',
      blocks: [
        { kind: 'heading', text: 'Log in' },
        { kind: 'paragraph', text: 'Name' },
      ],
    });
  });

  it('keeps no markup, whatever the page says', async () => {
    const page = await framed(html.replace('Bridge', '<img src=x onerror="parent.wasRun = true">Bridge'));
    const draft = extractArticle(page, 'https://www.example.org/a');
    expect(JSON.stringify(draft)).not.toMatch(/<[a-z]/u);
  });
});
