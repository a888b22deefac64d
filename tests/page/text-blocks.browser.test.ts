import { describe, expect, it } from 'vitest';
import { allBlocks, walkBlocks } from '../../src/page/text-blocks.ts';
import { blocksOf, only, parsed, putOnPage, readingOf } from './page-fixture.ts';

describe('walkBlocks', () => {
  it.each([
    [
      'joins inline elements',
      '<p>Sam <b>Alt</b>man of <a href="#">OpenAI</a></p>',
      ['paragraph: Sam Altman of OpenAI'],
    ],
    ['reads a line break as a new line', '<p>Sam<br>Altman</p>', ['paragraph: Sam\nAltman']],
    ['keeps white space as written', '<p>Sam \n  Altman</p>', ['paragraph: Sam \n  Altman']],
    ['keeps soft hyphens and marks', '<p>Alt&shy;man ألتمَان</p>', ['paragraph: Alt\u00adman ألتمَان']],
    ['tells headings', '<h2>Head</h2>text', ['heading: Head', 'other: text']],
    ['tells ARIA headings', '<div role="heading">Head</div>', ['heading: Head']],
    ['tells list items', '<ul><li>One<li><p>Two</p></ul>', ['list-item: One', 'list-item: Two']],
    ['tells definitions', '<dl><dt>Term<dd>Meaning</dl>', ['list-item: Term', 'list-item: Meaning']],
    ['tells quotes', '<blockquote><p>Said</p>by her</blockquote>', ['quote: Said', 'quote: by her']],
    ['tells captions', '<figure><figcaption>Seen</figcaption></figure>', ['caption: Seen']],
    ['tells cells', '<table><tr><th>A</th><td>B</td></tr></table>', ['cell: A', 'cell: B']],
    ['goes back to the kind around', '<blockquote><h3>A</h3>B</blockquote>', ['heading: A', 'quote: B']],
    ['leaves out blocks of white space', '<div> \n </div><p>&nbsp;</p><p>A</p>', ['paragraph: A']],
    [
      'reads the text of a form and what follows it, whatever its controls are called',
      '<form><input name="localName"><input name="nextSibling"><input name="firstChild"><input name="nodeType">' +
        '<input name="getAttribute"><input name="checkVisibility"><p>In</p></form><p>After</p>',
      ['paragraph: In', 'paragraph: After'],
    ],
    ['parts text around a block', '<div>A<p>B</p>C</div>', ['other: A', 'paragraph: B', 'other: C']],
  ])('%s', (_, html, expected) => {
    expect(readingOf(html)).toEqual(expected);
  });

  it.each([
    ['scripts', '<script type="x">X</script>'],
    ['styles', '<style>.x{}</style>'],
    ['noscript', '<noscript>X</noscript>'],
    ['templates', '<template><p>X</p></template>'],
    ['code', '<pre>X</pre><p><code>X</code></p><kbd>X</kbd><samp>X</samp>'],
    ['form fields', '<textarea>X</textarea><select><option>X</option></select><button>X</button>'],
    ['pictures', '<svg><text>X</text></svg><math><mi>X</mi></math>'],
    ['frames and objects', '<iframe srcdoc="X"></iframe><object>X</object>'],
    ['editable text', '<div contenteditable>X</div><p contenteditable="plaintext-only">X</p>'],
    ['hidden elements', '<div hidden>X</div><div hidden="until-found">X</div>'],
    ['text hidden from assistive tools', '<p aria-hidden="true">X</p>'],
    ['display none', '<p style="display:none">X</p><p><span style="display:none">X</span></p>'],
    ['visibility hidden', '<p style="visibility:hidden">X</p>'],
    ['closed details', '<details><summary></summary><p>X</p></details>'],
    ['navigation', '<nav><a href="#">X</a></nav><div role="navigation">X</div><ul role="menu"><li>X</ul>'],
    ['search', '<div role="search">X</div><form role="search"><p>X</p></form>'],
    ['hidden and editable forms', '<form hidden><p>X</p></form><form contenteditable><p>X</p></form>'],
    ['dialogs', '<div role="dialog">X</div>'],
    ['header and footer of the page', '<header><p>X</p></header><footer>X</footer>'],
    ['ruby annotations', '<p><rp>X</rp><rt>X</rt></p>'],
  ])('skips %s', (_, html) => {
    expect(readingOf(`${html}<p>kept</p>`)).toEqual(['paragraph: kept']);
  });

  it.each([
    ['editable="false"', '<p contenteditable="false">A</p>', ['paragraph: A']],
    ['a header with the headline', '<header><h1>A</h1></header>', ['heading: A']],
    [
      'header and footer of an article',
      '<article><header>A</header><footer>B</footer></article>',
      ['other: A', 'other: B'],
    ],
    ['display: contents', '<div style="display:contents"><p>A</p></div>', ['paragraph: A']],
    ['open details', '<details open><summary>A</summary><p>B</p></details>', ['other: A', 'paragraph: B']],
    ['text a rule of a class hides not', '<p class="hidden-word">A</p>', ['paragraph: A']],
  ])('reads %s', (_, html, expected) => {
    expect(readingOf(html)).toEqual(expected);
  });

  it.each([
    [
      'a blockified span',
      '<div><span style="display:block">Sam</span>Altman</div>',
      ['other: Sam', 'other: Altman'],
    ],
    [
      'children of a flex row',
      '<div style="display:flex"><a>Sam</a><a>Altman</a></div>',
      ['other: Sam', 'other: Altman'],
    ],
    [
      'custom elements shown as blocks',
      '<x-a style="display:block">Sam</x-a> <x-b>Altman</x-b>',
      ['other: Sam', 'other:  Altman'],
    ],
  ])('parts %s', (_, html, expected) => {
    expect(readingOf(html)).toEqual(expected);
  });

  it('joins inline custom elements', () => {
    expect(readingOf('<p>Sam <x-name>Alt</x-name>man</p>')).toEqual(['paragraph: Sam Altman']);
  });

  it('goes on at the right kind after a custom element with an empty shadow tree', () => {
    const holder = putOnPage('<blockquote><div id="host">light</div>after</blockquote><p>end</p>');
    only('#host').attachShadow({ mode: 'open' });
    expect(blocksOf(holder).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'quote: after',
      'paragraph: end',
    ]);
  });

  it('reads open shadow roots and what is slotted into them, and tells of the roots', () => {
    const holder = putOnPage('<div id="host"><p>light</p></div><p>after</p>');
    const root = only('#host').attachShadow({ mode: 'open' });
    root.append(...parsed('<h2>shadow</h2><slot>instead</slot>').body.childNodes);
    const roots: ShadowRoot[] = [];
    const blocks = allBlocks(holder, { window, part: 'page', onShadowRoot: (each) => roots.push(each) });
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(['shadow', 'light', 'after']);
    expect(roots).toEqual([root]);
  });

  it('leaves the light children of a host without a slot unread', () => {
    const holder = putOnPage('<div id="host"><p>light</p></div>');
    only('#host').attachShadow({ mode: 'open' }).append('shadow');
    expect(blocksOf(holder).map(({ text }) => text)).toEqual(['shadow']);
  });

  it('reads nothing of a closed shadow root', () => {
    const holder = putOnPage('<div id="host"></div><p>after</p>');
    only('#host').attachShadow({ mode: 'closed' }).append('shadow');
    expect(blocksOf(holder).map(({ text }) => text)).toEqual(['after']);
  });

  it('reads a document without layout by its attributes alone', () => {
    const { body } = parsed('<p>A</p><p hidden>B</p><p style="display:none">C</p>');
    const texts = allBlocks(body, { window: null, part: 'page' }).map(({ text }) => text);
    expect(texts).toEqual(['A', 'C']);
  });

  it('keeps code and margins of an article that was cut out', () => {
    const { body } = parsed('<p>run <code>npm</code></p><pre>line</pre><footer>end</footer>');
    const texts = allBlocks(body, { window: null, part: 'article' }).map(({ text }) => text);
    expect(texts).toEqual(['run npm', 'line', 'end']);
  });

  it('stops for breath after some hundred nodes and goes on where it was', () => {
    const holder = putOnPage('<p>Sam <b>Altman</b></p>'.repeat(1000));
    const stretches = [...walkBlocks(holder, { window, part: 'page' })];
    expect(stretches.length).toBeGreaterThan(5);
    expect(stretches.flat()).toEqual(blocksOf(holder));
    expect(stretches.flat().length).toBe(1000);
  });

  it('ends when its place is cut off from the page while it pauses', () => {
    const holder = putOnPage(`<div id="a">${'<p>one</p>'.repeat(1000)}</div><p>after</p>`);
    const walk = walkBlocks(holder, { window, part: 'page' });
    walk.next();
    only('#a').replaceChildren();
    const rest = [...walk].flat();
    expect(rest.length).toBeLessThan(3);
    expect(rest.every(({ text }) => text === 'one' || text === 'after')).toBe(true);
  });
});
