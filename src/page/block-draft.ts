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
  /** Ends the block and starts the next; `null` for one without any visible character. */
  take(): PageBlock | null;
  setKind(kind: BlockKind): void;
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
export function createBlockDraft(kind: BlockKind, separates: (element: Element) => boolean): BlockDraft {
  let ofKind = kind;
  let text = '';
  // Kept apart: looking at the end of a text that is being put together would copy it each time.
  let lastUnit = 0;
  let segments: TextSegment[] = [];
  let hasInk = false;
  let crossed: Element[] = [];
  let crossedCustom = false;

  function take(): PageBlock | null {
    const done = hasInk ? { kind: ofKind, text, segments } : null;
    text = '';
    segments = [];
    hasInk = false;
    forgetCrossed();
    return done;
  }

  function forgetCrossed(): void {
    if (crossed.length > 0) crossed = [];
    crossedCustom = false;
  }

  function isSeparated(data: string): boolean {
    if (!hasInk || crossed.length === 0) return false;
    const isGlued = !isSpace(data.charCodeAt(0)) && !isSpace(lastUnit);
    if (!isGlued && !crossedCustom) return false;
    return crossed.some((element) => (isGlued || element.localName.includes('-')) && separates(element));
  }

  return {
    take,
    append(textNode) {
      const data = textNode.data;
      if (data === '') return null;
      const before = isSeparated(data) ? take() : null;
      segments.push({ textNode, start: text.length });
      text += data;
      lastUnit = data.charCodeAt(data.length - 1);
      hasInk ||= INK.test(data);
      forgetCrossed();
      return before;
    },
    breakLine() {
      if (!hasInk) return;
      text += '\n';
      lastUnit = 0x0a;
    },
    cross(element, isCustom) {
      crossed.push(element);
      crossedCustom ||= isCustom;
    },
    setKind(next) {
      ofKind = next;
    },
  };
}
