import type { FormTarget } from '../lexicon/lexicon.ts';
import { SCRIPT_CLASS, standsAlone } from '../text/script-class.ts';
import { GAP } from '../text/tokens.ts';
import { isOnWordEdges, wordsAround } from '../text/word-edges.ts';
import type { Found, ScannedBlock } from './scanned-block.ts';
import { CHANGING_NEIGHBOURS, TITLES_OF_PEOPLE } from './word-followers.ts';

/** Whether a character of a script without spaces stands at the seam before token `next`, with nothing between. */
function isOpenSeam({ tokens }: ScannedBlock, next: number): boolean {
  if (next <= 0 || next >= tokens.count || tokens.start(next) !== tokens.end(next - 1)) return false;
  return (
    tokens.gap(next) !== GAP.hard &&
    (standsAlone(tokens.scriptClass(next - 1)) || standsAlone(tokens.scriptClass(next)))
  );
}

/** Whether every meaning of a name fails; a name may mean a place and a person. */
function allMeanings(
  { targets }: Found,
  fails: (target: FormTarget & { kind: 'entity' }) => boolean,
): boolean {
  return targets.every((target) => target.kind === 'entity' && fails(target));
}

/**
 * Whether a name is only a part of the word it stands in, where no space tells: 京都 in 東京都, 中国银行 in 中国银行业,
 * 한국 in 한국군. Asks the dictionary only for names that touch a letter of a script without spaces.
 */
export function isPartOfWord(block: ScannedBlock, found: Found): boolean {
  const { first, last, ending } = found.match;
  if (ending && block.tokens.scriptClass(last) === SCRIPT_CLASS.hangul)
    return (
      TITLES_OF_PEOPLE.test(ending.strip) && allMeanings(found, ({ entity }) => entity.kind !== 'person')
    );
  if (!isOpenSeam(block, first) && !isOpenSeam(block, last + 1)) return false;
  const around = wordsAround(block.text, found.span);
  if (!around) return false;
  if (!isOnWordEdges(block.text, found.span, around)) return true;
  return allMeanings(found, ({ entity }) => {
    const neighbours = CHANGING_NEIGHBOURS[entity.kind];
    return neighbours?.before.has(around.before) === true || neighbours?.after.has(around.after) === true;
  });
}
