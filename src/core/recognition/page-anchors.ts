import type { EntityId } from '../knowledge/ids.ts';
import { type Candidate, type EntityTarget, isCapitalized, isCased, isLowerCased } from './candidates.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** The entities that the page names beyond doubt, each with the name that says so. */
export type PageAnchors = ReadonlyMap<EntityId, string>;

/** A name that alone proves its entity is meant: unambiguous, and for a person more than a surname. */
function provesEntity(target: EntityTarget, tokenCount: number): boolean {
  if (target.ambiguous || target.nameKind === 'demonym' || target.nameKind === 'given') return false;
  if (target.entity.kind !== 'person') return true;
  return tokenCount > 1 && target.nameKind !== 'surname';
}

/** Whether a given name that belongs to nobody known stands right before the match. */
export function givenNameBefore(block: ScannedBlock, first: number): string | null {
  const before = block.index
    .wordsAt(first - 1)
    .find(({ targets }) => targets.some(({ kind }) => kind === 'given-name'));
  // "the bill Altman backed" has no Bill in it.
  if (!before || (isCased(block, first - 1) && !isCapitalized(block, first - 1))) return null;
  return block.text.slice(before.span.start, before.span.end);
}

/** Gathers the anchors of a page. A name shared by several entities proves none of them. */
export function pageAnchors(blocks: readonly ScannedBlock[], candidates: readonly Candidate[]): PageAnchors {
  const anchors = new Map<EntityId, string>();
  for (const candidate of candidates) {
    const [target, ...others] = candidate.targets;
    const block = blocks[candidate.block];
    if (!target || !block || others.length > 0 || !provesEntity(target, candidate.tokenCount)) continue;
    if (isLowerCased(block, candidate, target.name)) continue;
    if (!anchors.has(target.entity.id)) {
      anchors.set(target.entity.id, block.text.slice(candidate.found.span.start, candidate.found.span.end));
    }
  }
  return anchors;
}
