import type { Affix } from '../lexicon/affixes/affix.ts';
import { joinedTargets } from '../lexicon/form-targets.ts';
import type { FormTarget, Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/match.ts';
import { scanTokens } from '../lexicon/scan.ts';
import { scanLexicon, uncut } from '../lexicon/scan-lexicon.ts';
import type { Span } from '../text/span.ts';
import { letterSpan, type Tokens, tokenSpan, tokensOf, tokenText } from '../text/tokens.ts';
import { type BlockIndex, blockIndex } from './block-index.ts';
import type { Cue } from './cues/cue.ts';
import { cueTable } from './cues/cue-table.ts';
import { runsOutsideNames } from './outside-names.ts';
import { soundMatches } from './sound-matches.ts';
import type { SoundingRun } from './sound-readings.ts';
import { proposeSoundings } from './sound-runs.ts';
import { writtenExtent } from './written-extent.ts';

/** A match with what its form stands for, and where it is in the original text. */
export type Found = {
  readonly match: Match;
  readonly targets: readonly FormTarget[];
  /** The name without proclitic and ending. */
  readonly span: Span;
  /** The whole written word or words: see `writtenExtent`. */
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

/** What is known of a block before any lexicon is. */
export type PreparedBlock = { readonly tokens: Tokens; readonly cues: readonly FoundCue[] };

/** And what the hashes propose; the payload of its forms may still have to be read. */
export type ProposedBlock = PreparedBlock & {
  readonly matches: readonly Match[];
  /** Where a full name of another script may be rendered by its sound. */
  readonly sounding: readonly SoundingRun[];
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
  const { first, last, proclitic, ending, glued } = match;
  const token = writtenExtent(tokens, match);
  if (glued) return { token, span: letterSpan(tokens, first, glued) };
  let { start, end } = tokenSpan(tokens, first, last);
  if (proclitic) {
    const from = proclitic.strip.length - sharedEnd(proclitic);
    start = letterSpan(tokens, first, { start: from, end: tokens.length(first) ?? from }).start;
  }
  if (ending) {
    const to = tokens.length(last) - (ending.strip.length - sharedStart(ending));
    end = letterSpan(tokens, last, { start: 0, end: to }).end;
  }
  return { token, span: { start, end } };
}

/** The folded tokens that a match claims to be a name, affixes undone; compared with the form's key. */
function matchedKey(tokens: Tokens, { first, last, proclitic, endings, glued }: Match): string {
  if (glued) return glued.words.join('\n');
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

/** Whether names were changed since the lexicon was compiled: some of what its base proposes may be nobody's name. */
function hasDelta(lexicon: Lexicon): boolean {
  return lexicon.tables.length > 1;
}

/** Folds and tokenizes one block and finds the cue words in it. */
export function prepareBlock(text: string): PreparedBlock {
  const tokens = tokensOf(text);
  const cues = scanTokens(tokens, cueTable(), { options: { proclitics: true, endings: false } }).flatMap(
    (match) =>
      cueTable()
        .tagsOf(match.form)
        .map((cue) => ({ first: match.first, last: match.last, cue, span: spanOf(tokens, match).span })),
  );
  return { tokens, cues };
}

/** Looks one block up in a lexicon. */
export function proposeBlock(prepared: PreparedBlock, lexicon: Lexicon): ProposedBlock {
  const { tokens } = prepared;
  const matches = scanLexicon(tokens, lexicon);
  const names = hasDelta(lexicon) ? [] : matches;
  return { ...prepared, matches, sounding: proposeSoundings(tokens, names, lexicon) };
}

function foundIn({ tokens, matches }: ProposedBlock, lexicon: Lexicon): readonly Found[] {
  const found: Found[] = [];
  for (const match of matches) {
    // The hashes only propose: the letters have to agree.
    if (matchedKey(tokens, match) !== lexicon.key(match.form)) continue;
    const targets = lexicon.targets(match.form);
    if (targets.length > 0) found.push({ match, targets, ...spanOf(tokens, match) });
  }
  return hasDelta(lexicon) ? joinedFound(found, lexicon) : found;
}

/** Whether two matches read the same tokens in the same way. */
function isSameReading(a: Match, b: Match): boolean {
  if (a.first !== b.first || a.last !== b.last || a.proclitic !== b.proclitic) return false;
  if (a.glued || b.glued)
    return a.glued?.start === b.glued?.start && a.glued?.words.join('\n') === b.glued?.words.join('\n');
  return a.endings.every((ending, index) => ending === b.endings[index]);
}

/** Base and delta know their forms each for itself: a form that both know becomes one find, in its place in the text. */
function joinedFound(found: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const byPlace = new Map<number, Found[]>();
  for (const each of found) {
    const place = byPlace.get(each.match.first) ?? [];
    byPlace.set(each.match.first, place);
    const twin = place.findIndex(({ match }) => isSameReading(match, each.match));
    const known = place[twin];
    if (!known) place.push(each);
    else place[twin] = { ...known, targets: joinedTargets(known.targets, each.targets, lexicon.rules) };
  }
  const joined = [...byPlace].sort(([a], [b]) => a - b).flatMap(([, place]) => place);
  return uncut(joined, ({ match }) => match);
}

/** Reads what the proposed forms stand for; the lexicon must miss none of them. */
export function readBlock(proposed: ProposedBlock, lexicon: Lexicon): ScannedBlock {
  const { tokens, cues } = proposed;
  const known = foundIn(proposed, lexicon);
  const { sounding } = proposed;
  const runs = hasDelta(lexicon) ? runsOutsideNames(sounding, known) : sounding;
  const heard = soundMatches(tokens, runs, { known, lexicon });
  const found = [...known, ...heard.map((each) => ({ ...each, ...spanOf(tokens, each.match) }))];
  return { text: tokens.text, tokens, found, cues, index: blockIndex(tokens, found, cues) };
}

/** Scans one block with a lexicon whose payload is there. */
export function scanBlock(text: string, lexicon: Lexicon): ScannedBlock {
  return readBlock(proposeBlock(prepareBlock(text), lexicon), lexicon);
}
