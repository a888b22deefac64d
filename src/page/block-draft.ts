import type { BlockKind, TextBlock } from '../core/corpus/article.ts';

/** A text node's whole data stands in the block's text from `start` on. */
export type TextSegment = { readonly textNode: Text; readonly start: number };

/** A block of text and the text nodes it was read from, in order; line breaks of `<br>` belong to no node. */
export type PageBlock = TextBlock & { readonly segments: readonly TextSegment[] };

/** The block being read. */
export type BlockDraft = {
  /** Adds a text node; answers the block before it when the layout separates the two. */
  append(textNode: Text): PageBlock | null;
  breakLine(): void;
  /** An element that is no block by its tag begins or ends here. */
  cross(element: Element, isCustom: boolean): void;
  /** Ends the block; `null` for one without any visible character. */
  take(): PageBlock | null;
  /** A block element begins inside the present one, which ends or is parted. Answers what came before. */
  open(kind: BlockKind): PageBlock | null;
  /** The innermost block element ends, and the one around it goes on. Answers the block that ended. */
  close(): PageBlock | null;
  /** The kind of the innermost block element. */
  kind(): BlockKind;
};

const INK = /\S/u;

/** The white space that pages put around tags, and the no-break space. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

/**
 * `separates` tells whether a crossed inline element is laid out as a block after all. It costs a style look-up, so
 * it is asked only where two texts would otherwise run together, and of custom elements, which are often blocks.
 */
export function createBlockDraft(separates: (element: Element) => boolean): BlockDraft {
  const kinds: BlockKind[] = [];
  let text = '';
  // Kept apart: looking at the end of a text that is being put together would copy it each time.
  let lastUnit = 0;
  let segments: TextSegment[] = [];
  let hasInk = false;
  const crossing = createCrossing(separates);

  const kind = (): BlockKind => kinds.at(-1) ?? 'other';

  function take(): PageBlock | null {
    const done = hasInk ? { kind: kind(), text, segments } : null;
    text = '';
    segments = [];
    hasInk = false;
    crossing.forget();
    return done;
  }

  return {
    take,
    kind,
    append(textNode) {
      const data = textNode.data;
      if (data === '') return null;
      const before = hasInk && crossing.parts(lastUnit, data.charCodeAt(0)) ? take() : null;
      segments.push({ textNode, start: text.length });
      text += data;
      lastUnit = data.charCodeAt(data.length - 1);
      hasInk ||= INK.test(data);
      crossing.forget();
      return before;
    },
    breakLine() {
      if (!hasInk) return;
      text += '\n';
      lastUnit = 0x0a;
    },
    cross: crossing.add,
    open(inside) {
      const before = take();
      kinds.push(inside);
      return before;
    },
    close() {
      const block = take();
      kinds.pop();
      return block;
    },
  };
}

/** The elements between the last text node and the next: do they part the two texts? */
function createCrossing(separates: (element: Element) => boolean) {
  let crossed: Element[] = [];
  let hasCustom = false;
  return {
    add(element: Element, isCustom: boolean): void {
      crossed.push(element);
      hasCustom ||= isCustom;
    },
    parts(unitBefore: number, unitAfter: number): boolean {
      const isGlued = !isSpace(unitBefore) && !isSpace(unitAfter);
      if (!isGlued && !hasCustom) return false;
      return crossed.some((element) => (isGlued || element.localName.includes('-')) && separates(element));
    },
    forget(): void {
      if (crossed.length > 0) crossed = [];
      hasCustom = false;
    },
  };
}
