import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../src/page/block-draft.ts';
import { isCurrent, spanToRanges } from '../../src/page/span-ranges.ts';
import { blocksOf, pageWindow, putOnPage, wordsOf } from './page-fixture.ts';

type Piece = { readonly tag: string; readonly text: string; readonly inside: readonly Piece[] };

const letters = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', 'ع', 'م', 'ً', '東', '😀', '\u00ad'),
  maxLength: 6,
});
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    tag: fc.constantFrom('p', 'b', 'i', 'div', 'span', 'li', 'br', 'a', 'td', 'h2', 'style', 'x-y'),
    text: letters,
    inside: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('piece'), { maxLength: 3 })),
  }),
}));

function build({ tag, text, inside }: Piece): readonly Node[] {
  const element = document.createElement(tag);
  if (tag !== 'br') element.append(text, ...inside.flatMap(build));
  return [element, document.createTextNode(text)];
}

function pageOf(pieces: readonly Piece[]): HTMLElement {
  const holder = putOnPage('');
  holder.append(...pieces.flatMap(build));
  return holder;
}

/** What the segments of a block say, with the line breaks that stand between them. */
function rebuilt({ text, segments }: PageBlock): string {
  let from = 0;
  let out = '';
  for (const { textNode, start } of segments) {
    out += text.slice(from, start).replaceAll(/[^\n]/gu, '?') + textNode.data;
    from = start + textNode.length;
  }
  return out + text.slice(from);
}

describe('blocks of any page', () => {
  it('say what their text nodes say, at the offsets given', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        for (const block of blocksOf(pageOf(pieces))) expect(rebuilt(block)).toBe(block.text);
      }),
      { numRuns: 150 },
    );
  });

  it('map every span back to exactly its words', () => {
    const spans = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), spans, (pieces, [one, other]) => {
        for (const block of blocksOf(pageOf(pieces))) {
          const [start, end] = [one, other]
            .map((share) => Math.floor(share * block.text.length))
            .sort((a, b) => a - b);
          const span = { start: start!, end: end! };
          const words = spanToRanges(pageWindow, block, span).map(wordsOf).join('');
          const expected = block.text.slice(span.start, span.end);
          // A line break of <br> belongs to no node; one of a text node is in both.
          expect(words.replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
          expect(isCurrent(block, span)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('spanToRanges', () => {
  it('gives one static range per text node', () => {
    const [block] = blocksOf(putOnPage('<p>Mr <b>Sam</b> Alt<i>man</i>.</p>'));
    const ranges = spanToRanges(pageWindow, block!, { start: 3, end: 13 });
    expect(ranges.map(wordsOf)).toEqual(['Sam', ' Alt', 'man']);
    expect(ranges.every((range) => range instanceof StaticRange)).toBe(true);
  });

  it('gives nothing for an empty span', () => {
    const [block] = blocksOf(putOnPage('<p>Sam</p>'));
    expect(spanToRanges(pageWindow, block!, { start: 1, end: 1 })).toEqual([]);
  });
});

describe('isCurrent', () => {
  it.each([
    ['the node says something else', (node: Text) => (node.data = 'Tim Cook')],
    ['the node became shorter', (node: Text) => (node.data = 'Sam')],
    ['text came before the words', (node: Text) => node.insertData(0, 'Mr ')],
  ])('is false when %s', (_, change) => {
    const [block] = blocksOf(putOnPage('<p>Sam Altman</p>'));
    change(block!.segments[0]!.textNode);
    expect(isCurrent(block!, { start: 0, end: 10 })).toBe(false);
  });
});
