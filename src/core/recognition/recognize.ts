import type { TextBlock } from '../corpus/article.ts';
import { findEvents } from '../events/find-events.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isoSpan } from '../time/iso-day.ts';
import { apartExtents } from './apart-extents.ts';
import { chooseCandidates } from './candidates.ts';
import { judgeCandidate } from './judge-entity.ts';
import type { EntityMention, EventMention } from './mention.ts';
import { pageEvidence } from './page-evidence.ts';
import { type ScannedBlock, scanBlock } from './scanned-block.ts';

/**
 * A text to recognize: its blocks in order, its day of publication (ISO) when known, and the language it declares
 * (BCP 47), which is believed only where the text agrees and gates nothing.
 */
export type ReadingText = {
  readonly blocks: readonly TextBlock[];
  readonly published: string | null;
  readonly declaredLang?: string | null;
};

export type Recognition = {
  readonly mentions: readonly EntityMention[];
  readonly events: readonly EventMention[];
};

/** Scans a block, or answers an earlier scan of the same text with the same lexicon. */
export type BlockScanner = (text: string, lexicon: Lexicon) => ScannedBlock;

/** A title, a standfirst and the first paragraph: where a report says what it is about. */
const LEAD_BLOCKS = 4;

/**
 * Recognizes what a text mentions, in six steps: scan every block; choose among overlapping names; gather what the
 * page names beyond doubt; judge each name in that light; find events among the surer names; sort.
 */
export function recognize(text: ReadingText, lexicon: Lexicon, scan: BlockScanner = scanBlock): Recognition {
  const blocks = text.blocks.map((block) => scan(block.text, lexicon));
  const chosen = blocks.flatMap((block, index) => chooseCandidates(block, index));
  const page = pageEvidence(blocks, chosen, text.declaredLang ?? null);
  const mentions: EntityMention[] = [];
  for (const candidate of page.candidates) {
    const block = blocks[candidate.block];
    const mention = block ? judgeCandidate(block, candidate, page) : null;
    if (mention) mentions.push(mention);
  }
  const published = text.published === null ? null : (isoSpan(text.published)?.from ?? null);
  const events = findEvents({ blocks, mentions, lexicon, published, leadBlocks: LEAD_BLOCKS });
  return { mentions: apartExtents(mentions), events };
}
