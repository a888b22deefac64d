import type { TextBlock } from '../../core/corpus/article.ts';
import { comparable } from './comparable.ts';

/** Letters and digits in a row that are looked up together: enough to be the same passage, not the same phrase. */
const PASSAGE = 24;
/** A block counts as repeated when this share of its passages was read before. */
const REPEATED_SHARE = 0.8;
/** Shorter blocks say too little to be called repeated, unless they stand among repeated ones. */
const SHORTEST_REPEATED = 40;
/** A quotation set off from the text repeats a sentence; this share of the whole is a second copy of the article. */
const LEAST_REPEATED_PART = 0.25;

/**
 * The blocks without the second copy of the article that some pages carry (an "original version" below the first, a
 * print version). When less than a quarter of the text stands twice, everything is kept: quotations do repeat.
 */
export function withoutRepeatedHalf(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const seen = new Set<number>();
  const wholes = new Set<string>();
  let total = 0;
  let repeated = 0;
  let tail = '';
  const read = blocks.map((block) => {
    const letters = comparable(block.text).replace(/[^\p{L}\p{N}]+/gu, '');
    const isLong = letters.length >= SHORTEST_REPEATED;
    const isRepeated = isLong && shareSeen(letters, seen) >= REPEATED_SHARE;
    const isSameShort = !isLong && wholes.has(letters);
    total += letters.length;
    if (isRepeated) repeated += letters.length;
    // Passages reach over the end of a block: the copy may part its paragraphs elsewhere.
    addPassages(tail + letters, seen);
    tail = (tail + letters).slice(1 - PASSAGE);
    wholes.add(letters);
    return { block, isRepeated, isSameShort };
  });
  if (repeated < total * LEAST_REPEATED_PART) return blocks;
  const first = read.findIndex(({ isRepeated }) => isRepeated);
  return read
    .filter(({ isRepeated, isSameShort }, index) => !isRepeated && !(isSameShort && index >= first - 1))
    .map(({ block }) => block);
}

function shareSeen(letters: string, seen: ReadonlySet<number>): number {
  let known = 0;
  let all = 0;
  for (const passage of passages(letters)) {
    all++;
    if (seen.has(passage)) known++;
  }
  return all === 0 ? 0 : known / all;
}

function addPassages(letters: string, seen: Set<number>): void {
  for (const passage of passages(letters)) seen.add(passage);
}

const BASE = 0x01000193;

/** Rolling hashes of every passage, 32 bits each. */
function* passages(letters: string): Generator<number> {
  let out = 1;
  for (let index = 1; index < PASSAGE; index++) out = Math.imul(out, BASE);
  let hash = 0;
  for (let index = 0; index < letters.length; index++) {
    if (index >= PASSAGE) hash = (hash - Math.imul(letters.charCodeAt(index - PASSAGE), out)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(index)) | 0;
    if (index >= PASSAGE - 1) yield hash;
  }
}
