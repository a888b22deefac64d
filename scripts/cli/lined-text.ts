import type { TextBlock } from '../../src/core/corpus/article.ts';
import { type Span, shifted } from '../../src/core/text/span.ts';

/** A text as blocks, one per line that is not empty, with the way back to offsets of the whole text. */
export type LinedText = {
  readonly blocks: readonly TextBlock[];
  readonly toText: (block: number, span: Span) => Span;
};

export function linedText(text: string): LinedText {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ kind: blocks.length === 0 ? 'heading' : 'paragraph', text: line });
      starts.push(start);
    }
    start += line.length + 1;
  }
  return { blocks, toText: (block, span) => shifted(span, starts[block] ?? 0) };
}
