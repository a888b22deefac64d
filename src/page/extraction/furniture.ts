import type { TextBlock } from '../../core/corpus/article.ts';
import { comparableWords } from './comparable.ts';
import { FURNITURE_PHRASES, type FurniturePhrases } from './furniture-phrases.ts';

/** Longer blocks are never taken for a line of furniture, or for a pointer to another article. */
const LONGEST_LINE = 160;
const LONGEST_LEAD = 260;
/** A teaser in a list of other articles is shorter than a paragraph of this one. */
const LONGEST_TEASER = 180;
/** A headline ends without a full stop. */
const ENDS_SENTENCE = /[.。۔।][»”"’')\]]*$/u;
/** What is left before the comments must be most of the text: a section called "Comments" may stand anywhere. */
const LEAST_SHARE_BEFORE_COMMENTS = 0.3;

type Phrase = readonly string[];
/** Phrases by their first word, the longest first. */
type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** The blocks of an article without what the site put between them. Order and texts stay as they are. */
export function withoutFurniture(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const rules = createRules();
  const read = blocks.map((block) => ({ block, words: comparableWords(block.text) }));
  const end = commentsStart(read, rules.comments);
  const kept: TextBlock[] = [];
  for (let index = 0; index < end; index++) {
    const one = read[index];
    if (one === undefined) break;
    if (isHeadOf(one, rules.related)) {
      // Above the article there is no list of others to be skipped, but the article's own headline.
      if (kept.length > 0) index = lastTeaser(read, index);
      continue;
    }
    if (!isFurniture(one, rules)) kept.push(one.block);
  }
  return kept;
}

type ReadBlock = { readonly block: TextBlock; readonly words: Phrase };
type Rules = Readonly<Record<keyof FurniturePhrases, PhraseIndex>>;

function createRules(): Rules {
  const all = Object.values(FURNITURE_PHRASES);
  const index = (kind: keyof FurniturePhrases) =>
    phraseIndex(all.flatMap((phrases) => phrases[kind].split('|')));
  return {
    lines: index('lines'),
    leads: index('leads'),
    notices: index('notices'),
    related: index('related'),
    comments: index('comments'),
  };
}

function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = comparableWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

function isFurniture({ block, words }: ReadBlock, rules: Rules): boolean {
  const { kind, text } = block;
  if (kind !== 'cell' && kind !== 'heading' && !/\p{L}/u.test(text) && text.length <= LONGEST_LINE)
    return true;
  if (phraseAt(words, 0, rules.notices) !== null) return true;
  if (text.length <= LONGEST_LEAD && phraseAt(words, 0, rules.leads) !== null) return true;
  if (kind === 'cell' || text.length > LONGEST_LINE) return false;
  return isMadeOf(
    words.filter((word) => word !== ':'),
    rules.lines,
  );
}

/** Whether the words are a row of phrases with nothing between them but numbers. */
function isMadeOf(words: Phrase, phrases: PhraseIndex): boolean {
  let at = 0;
  let found = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at, phrases);
    if (phrase !== null) found++;
    else if (words[at] !== '#') return false;
    at += phrase?.length ?? 1;
  }
  return found > 0;
}

/** The longest phrase that the words have at this place. */
function phraseAt(words: Phrase, at: number, phrases: PhraseIndex): Phrase | null {
  const candidates = phrases.get(words[at] ?? '') ?? [];
  return candidates.find((phrase) => phrase.every((word, offset) => words[at + offset] === word)) ?? null;
}

/** Whether a block is one of these phrases, beside a number ("Comments 12") and a colon. */
function isHeadOf({ block, words }: ReadBlock, phrases: PhraseIndex): boolean {
  if (block.text.length > LONGEST_LINE || block.kind === 'cell') return false;
  const bare = words.filter((word) => word !== '#' && word !== ':');
  return phraseAt(bare, 0, phrases)?.length === bare.length && bare.length > 0;
}

/** Where the readers' comments begin, or the end of the article. */
function commentsStart(read: readonly ReadBlock[], heads: PhraseIndex): number {
  const total = read.reduce((sum, { block }) => sum + block.text.length, 0);
  let before = 0;
  for (const [index, one] of read.entries()) {
    if (before >= total * LEAST_SHARE_BEFORE_COMMENTS && isHeadOf(one, heads)) return index;
    before += one.block.text.length;
  }
  return read.length;
}

/** The last teaser under the head of a list; a heading before the next paragraph belongs to that paragraph. */
function lastTeaser(read: readonly ReadBlock[], head: number): number {
  let last = head;
  while (isTeaser(read[last + 1])) last++;
  const goesOn = last + 1 < read.length;
  return goesOn && last > head && read[last]?.block.kind === 'heading' ? last - 1 : last;
}

function isTeaser(one: ReadBlock | undefined): boolean {
  if (one === undefined) return false;
  const { kind, text } = one.block;
  if (kind === 'cell' || kind === 'quote' || text.length > LONGEST_TEASER) return false;
  return kind === 'list-item' || kind === 'heading' || !ENDS_SENTENCE.test(text);
}
