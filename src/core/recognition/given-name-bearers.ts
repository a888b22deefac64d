import { GAP } from '../text/tokens.ts';
import { type Candidate, isCapitalized } from './candidates.ts';
import { isUnknownNameAfter } from './name-neighbours.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** Somebody no pack names as a person: a negative name, or a given name before an unknown word with a capital. */
const STRANGER = '';

/** Whether a family name that nobody knows follows. Among letters of another script every capital makes a name. */
function isStranger(block: ScannedBlock, candidate: Candidate, page: PageEvidence): boolean {
  if (isUnknownNameAfter(block, candidate, page)) return true;
  const { tokens, index } = block;
  const next = candidate.found.match.last + 1;
  if (index.isLatin || next >= tokens.count || tokens.gap(next) !== GAP.soft) return false;
  return isCapitalized(block, next) && !index.isInName(next);
}

/**
 * Who bears a given name on a page, by the hash of its word: ids of entities whose longer names begin with it, and ''
 * for strangers. Linear in the matches of the page.
 */
export function givenNameBearers(
  blocks: readonly ScannedBlock[],
  candidates: readonly Candidate[],
  page: PageEvidence,
): ReadonlyMap<number, ReadonlySet<string>> {
  const bearers = new Map<number, Set<string>>();
  const add = (hash: number, id: string) => {
    const known = bearers.get(hash);
    if (known) known.add(id);
    else bearers.set(hash, new Set([id]));
  };
  for (const { found, tokens } of blocks) {
    for (const { match, targets } of found) {
      if (match.last === match.first) continue;
      for (const target of targets) {
        if (target.kind === 'not-name') add(tokens.hash(match.first), STRANGER);
        if (target.kind === 'entity' && target.entity.kind === 'person')
          add(tokens.hash(match.first), target.entity.id);
      }
    }
  }
  for (const candidate of candidates) {
    const block = blocks[candidate.block];
    const isGiven = candidate.targets.some(({ nameKind }) => nameKind === 'given');
    if (block && isGiven && isStranger(block, candidate, page))
      add(block.tokens.hash(candidate.found.match.first), STRANGER);
  }
  return bearers;
}
