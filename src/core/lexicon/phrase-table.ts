import { tokensOf } from '../text/tokens.ts';
import { SequenceBuilder } from './sequence-builder.ts';
import { type SequenceTable, tableOf } from './sequence-table.ts';

/** A small set of phrases that come with the program (cue words, month names), compiled like the lexicon. */
export type PhraseTable<Tag> = SequenceTable & {
  /** What the phrase of this form means; a phrase listed twice has both meanings. */
  readonly tagsOf: (form: number) => readonly Tag[];
};

export function phraseTable<Tag>(phrases: Iterable<readonly [string, Tag]>): PhraseTable<Tag> {
  const builder = new SequenceBuilder();
  const tags: Tag[][] = [];
  for (const [text, tag] of phrases) {
    const tokens = tokensOf(text);
    if (tokens.count === 0) continue;
    const form = builder.add(tokens, { first: 0, last: tokens.count - 1 });
    const known = tags[form];
    if (known) known.push(tag);
    else tags[form] = [tag];
  }
  return { ...tableOf(builder), tagsOf: (form) => tags[form] ?? [] };
}
