import { SCRIPT_CLASS } from '../text/script-class.ts';
import { SpanList } from '../text/span-list.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Found, FoundCue } from './scanned-block.ts';
import { BLOCK_SHARES } from './weights.ts';

/** What judging asks about the surroundings of a token, answered without walking the block again. */
export type BlockIndex = {
  /** Matches of exactly this token, as it stands, that are no triggers. */
  readonly wordsAt: (token: number) => readonly Found[];
  /** Whether the token, perhaps behind a proclitic, is a given name that belongs to nobody known. */
  readonly isGivenName: (token: number) => boolean;
  /** Whether the token belongs to a match of an entity's name. */
  readonly isInName: (token: number) => boolean;
  readonly cuesEndingAt: (token: number) => readonly FoundCue[];
  readonly cuesStartingAt: (token: number) => readonly FoundCue[];
  readonly cues: SpanList<FoundCue>;
  /** Whether an idiom takes in all of these tokens. */
  readonly isInIdiom: (first: number, last: number) => boolean;
  /** More than three in five words of cased scripts begin with a capital: a headline, whose capitals say nothing. */
  readonly isTitleCased: () => boolean;
  /** At least a third of the tokens are Latin. */
  readonly isLatin: boolean;
};

const CASED: ReadonlySet<number> = new Set([SCRIPT_CLASS.latin, SCRIPT_CLASS.cyrillic, SCRIPT_CLASS.greek]);

export function isCasedClass(scriptClass: number | undefined): boolean {
  return scriptClass !== undefined && CASED.has(scriptClass);
}

/** Whether a token of a cased script begins with a capital. */
export function beginsWithCapital(tokens: Tokens, token: number): boolean {
  const written = tokens.text.charAt(tokens.start(token));
  return isCasedClass(tokens.scriptClass(token)) && written !== written.toLowerCase();
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): (key: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => groups.get(key) ?? [];
}

function isPlainWord({ match, targets }: Found): boolean {
  const isBare = match.first === match.last && !match.proclitic && !match.ending;
  return isBare && targets.some(({ kind }) => kind !== 'trigger');
}

function titleCased(tokens: Tokens): boolean {
  let cased = 0;
  let capital = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (!isCasedClass(tokens.scriptClass(token))) continue;
    cased++;
    if (beginsWithCapital(tokens, token)) capital++;
  }
  return cased > 0 && capital / cased > BLOCK_SHARES.title;
}

function latinShare(tokens: Tokens): number {
  let latin = 0;
  for (let token = 0; token < tokens.count; token++)
    if (tokens.scriptClass(token) === SCRIPT_CLASS.latin) latin++;
  return tokens.count === 0 ? 0 : latin / tokens.count;
}

/** Builds the index; linear in tokens and matches. */
export function blockIndex(tokens: Tokens, found: readonly Found[], cues: readonly FoundCue[]): BlockIndex {
  const inName = new Uint8Array(tokens.count);
  for (const { match, targets } of found) {
    if (targets.some(({ kind }) => kind === 'entity')) inName.fill(1, match.first, match.last + 1);
  }
  const givenNames = new Uint8Array(tokens.count);
  for (const { match, targets } of found) {
    const isBare = match.first === match.last && !match.ending;
    if (isBare && targets.some(({ kind }) => kind === 'given-name')) givenNames[match.first] = 1;
  }
  const idiomEnds = new Int32Array(tokens.count).fill(-1);
  for (const { cue, first, last } of cues) {
    if (cue.kind !== 'idiom') continue;
    for (let token = first; token <= last; token++) idiomEnds[token] = Math.max(idiomEnds[token] ?? -1, last);
  }
  let isTitle: boolean | undefined;
  return {
    wordsAt: grouped(found.filter(isPlainWord), ({ match }) => match.first),
    isGivenName: (token) => givenNames[token] === 1,
    isInName: (token) => inName[token] === 1,
    cuesEndingAt: grouped(cues, ({ last }) => last),
    cuesStartingAt: grouped(cues, ({ first }) => first),
    cues: new SpanList(
      [...cues].sort((a, b) => a.span.start - b.span.start),
      ({ span }) => span,
    ),
    isInIdiom: (first, last) => (idiomEnds[first] ?? -1) >= last,
    isTitleCased: () => {
      isTitle ??= titleCased(tokens);
      return isTitle;
    },
    isLatin: latinShare(tokens) >= BLOCK_SHARES.latin,
  };
}
