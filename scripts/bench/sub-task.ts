import { foldedTokens, hitsIn, type Opened } from './adapter.ts';
import { flatText } from './flat-text.ts';
import type { Hit } from './hits.ts';
import type { BenchName } from './names.ts';

/**
 * The task that Siyaq and its peers have in common: find every whole-word occurrence of every name, overlapping
 * ones included, in text and names that were folded before. In both, each token stands between single spaces and
 * where no name may reach across stands a sign that no name has, so that a whole word is what spaces surround.
 */
export type SubTask = {
  readonly text: string;
  /** Different folded names; position in the list is the name's number. */
  readonly names: readonly string[];
  readonly expected: readonly Hit[];
};

export const BARRIER = ';';

/** A text of the sub-task begins and ends with a space. */
export function plainText(text: string): string {
  const parts: string[] = [];
  for (const token of foldedTokens(text)) {
    if (!token.joins) parts.push(BARRIER);
    parts.push(token.text);
  }
  return flatText(` ${parts.join(' ')} `);
}

export function plainNames(names: readonly BenchName[]): readonly string[] {
  const folded = names.map(({ text }) => foldedTokens(text).map((token) => token.text));
  return [...new Set(folded.map((tokens) => tokens.join(' ')))].filter((name) => name !== '');
}

/** What our own scanner finds in the folded text is what the peers have to find; an independent check follows. */
export function subTask(text: string, names: readonly string[], lexicon: Opened): SubTask {
  return { text, names, expected: hitsIn(text, lexicon, { affixes: false }) };
}
