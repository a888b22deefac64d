import type { Affix } from '../lexicon/affixes/affix.ts';
import type { FormTarget, Lexicon } from '../lexicon/lexicon.ts';
import { type Match, scanTokens } from '../lexicon/scan.ts';
import { originalSpan } from '../text/folded-text.ts';
import type { Span } from '../text/span.ts';
import { type Tokens, tokensOf, tokenText } from '../text/tokens.ts';
import { type BlockIndex, blockIndex } from './block-index.ts';
import type { Cue } from './cues/cue.ts';
import { cueTable } from './cues/cue-table.ts';

/** A match with what its form stands for, and where it is in the original text. */
export type Found = {
  readonly match: Match;
  readonly targets: readonly FormTarget[];
  /** The name without proclitic and ending. */
  readonly span: Span;
  /** The whole written word or words. */
  readonly token: Span;
};

export type FoundCue = {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
  readonly span: Span;
};

/** One block of text with everything the tables know in it; depends on the text and the lexicon alone. */
export type ScannedBlock = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly found: readonly Found[];
  readonly cues: readonly FoundCue[];
  readonly index: BlockIndex;
};

/** How many letters of a proclitic's end belong to the name: للصين is ل and (ا)لصين. */
function sharedEnd({ strip, put }: Affix): number {
  let shared = 0;
  while (shared < put.length && strip.at(-1 - shared) === put.at(-1 - shared)) shared++;
  return shared;
}

/** How many letters of an ending's beginning belong to the name: `Nadellan` is Nadella and n. */
function sharedStart({ strip, put }: Affix): number {
  let shared = 0;
  while (shared < put.length && strip[shared] === put[shared]) shared++;
  return shared;
}

function spanOf(tokens: Tokens, match: Match): { span: Span; token: Span } {
  const start = tokens.starts[match.first] ?? 0;
  const end = tokens.ends[match.last] ?? 0;
  const token = originalSpan(tokens.folded, { start, end });
  const { proclitic, ending } = match;
  const from = start + (proclitic ? proclitic.strip.length - sharedEnd(proclitic) : 0);
  const to = end - (ending ? ending.strip.length - sharedStart(ending) : 0);
  return { token, span: originalSpan(tokens.folded, { start: from, end: to }) };
}

/** The folded tokens that a match claims to be a name, affixes undone; compared with the form's key. */
function matchedKey(tokens: Tokens, { first, last, proclitic, endings }: Match): string {
  let key = '';
  for (let index = first; index <= last; index++) {
    let text = tokenText(tokens, index);
    if (index === first && proclitic) text = proclitic.put + text.slice(proclitic.strip.length);
    const ending = endings[index - first];
    if (ending) text = text.slice(0, text.length - ending.strip.length) + ending.put;
    key += index === first ? text : `\n${text}`;
  }
  return key;
}

/** Folds, tokenizes and scans one block. */
export function scanBlock(text: string, lexicon: Lexicon): ScannedBlock {
  const tokens = tokensOf(text);
  const found: Found[] = [];
  for (const match of scanTokens(tokens, lexicon)) {
    // The hashes only propose: the letters have to agree.
    if (matchedKey(tokens, match) !== lexicon.key(match.form)) continue;
    const targets = lexicon.targets(match.form);
    if (targets.length > 0) found.push({ match, targets, ...spanOf(tokens, match) });
  }
  const cues = scanTokens(tokens, cueTable())
    .filter((match) => !match.ending)
    .flatMap((match) =>
      cueTable()
        .tagsOf(match.form)
        .map((cue) => ({ first: match.first, last: match.last, cue, span: spanOf(tokens, match).span })),
    );
  return { text, tokens, found, cues, index: blockIndex(tokens, found, cues) };
}
