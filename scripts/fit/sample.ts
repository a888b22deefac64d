import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { chooseCandidates } from '../../src/core/recognition/candidates.ts';
import { type Judged, weighCandidate } from '../../src/core/recognition/judge-entity.ts';
import { pageEvidence } from '../../src/core/recognition/page-evidence.ts';
import { scanBlock } from '../../src/core/recognition/scanned-block.ts';
import type { Feature } from '../../src/core/recognition/weighing.ts';

/** One judged candidate: what it was judged by, and whether the entity it was given is the right one. */
export type Sample = {
  readonly set: string;
  /** The text it stands in: texts are left out whole in cross validation. */
  readonly group: string;
  readonly features: readonly Feature[];
  readonly isRight: boolean;
  /** What it counts in the loss. */
  readonly weight: number;
};

/** All candidates of a text as recognition judges them, the meaning each was given included. */
export function judgedCandidates(texts: readonly string[], lexicon: Lexicon): readonly Judged[] {
  const blocks = texts.map((text) => scanBlock(text, lexicon));
  const page = pageEvidence(
    blocks,
    blocks.flatMap((block, index) => chooseCandidates(block, index)),
  );
  return page.candidates.flatMap((candidate) => {
    const block = blocks[candidate.block];
    const judged = block ? weighCandidate(block, candidate, page) : null;
    return judged ? [judged] : [];
  });
}
