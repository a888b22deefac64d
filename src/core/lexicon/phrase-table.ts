import { tokensOf, tokenText } from '../text/tokens.ts';
import type { ScanTable } from './scan.ts';
import { SequenceTable } from './sequence-table.ts';

/** A small set of phrases that come with the program (cue words, month names), compiled like the lexicon. */
export type PhraseTable<Tag> = ScanTable & {
  /** What the phrase of this form means; a phrase listed twice has both meanings. */
  readonly tagsOf: (form: number) => readonly Tag[];
};

export function phraseTable<Tag>(phrases: Iterable<readonly [string, Tag]>): PhraseTable<Tag> {
  const sequences: string[][] = [];
  const tags: Tag[] = [];
  for (const [text, tag] of phrases) {
    const tokens = tokensOf(text);
    if (tokens.count === 0) continue;
    sequences.push(Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index)));
    tags.push(tag);
  }
  const table = SequenceTable.of(sequences);
  const byForm: Tag[][] = Array.from({ length: table.formCount }, () => []);
  sequences.forEach((tokens, index) => {
    const tag = tags[index];
    if (tag !== undefined) byForm[table.formOf(tokens)]?.push(tag);
  });
  return { seed: table.seed, slots: table.slots, table: table.words, tagsOf: (form) => byForm[form] ?? [] };
}
