import type { PageReading, TextBlock } from '../corpus/article.ts';
import type { EntityKind } from '../knowledge/closed-lists.ts';
import type { EntityId } from '../knowledge/ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { detectLanguage } from '../text/language.ts';
import { SpanList } from '../text/span-list.ts';
import type { Tier } from './mention.ts';
import { PageCache } from './page-cache.ts';
import type { Mark, RecognizeReply, RecognizeRequest } from './page-marks.ts';
import { type Recognition, recognize } from './recognize.ts';

/** A lexicon and what a mark needs besides: kinds and which entities are too general to paint. */
export type LexiconSource = () => Promise<Lexicon>;

const WHITE_SPACE = /\s/u;

export type RecognizedReading = { readonly recognition: Recognition; readonly lang: string };

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/**
 * Recognizes pages. It remembers recent pages to answer sooner, and nothing that would be missed: the background may
 * die between any two calls.
 */
export class RecognitionService {
  private readonly lexicon: LexiconSource;
  private readonly cache = new PageCache();

  constructor(lexicon: LexiconSource) {
    this.lexicon = lexicon;
  }

  /** Recognizes a page whose blocks come by hash; asks for the texts it does not hold. `page` names the sender. */
  async recognizeBlocks(request: RecognizeRequest, page: string): Promise<RecognizeReply> {
    const recalled = this.cache.recall(page, request.blocks);
    if (recalled.kind === 'missing') return recalled;
    const { blocks, scan } = recalled;
    const lexicon = await this.lexicon();
    const recognition = recognize({ blocks, published: request.published }, lexicon, scan);
    const { lang } = detectLanguage(joined(blocks), request.declaredLang);
    return { kind: 'recognized', lang, marks: marksOf(recognition, lexicon) };
  }

  /** Recognizes a page or an article read as a whole; nothing of it is remembered. */
  async recognizeReading({ facts, blocks }: PageReading): Promise<RecognizedReading> {
    const lexicon = await this.lexicon();
    const recognition = recognize({ blocks, published: facts.published?.value ?? null }, lexicon);
    return {
      recognition: withoutGeneral(recognition, lexicon),
      lang: detectLanguage(joined(blocks), facts.declaredLang).lang,
    };
  }
}

/** General concepts are known and never shown; they relate no articles and weigh nothing. */
export function withoutGeneral(recognition: Recognition, lexicon: Lexicon): Recognition {
  const mentions = recognition.mentions.filter(({ entity }) => lexicon.entity(entity)?.generic !== true);
  return { mentions, events: recognition.events };
}

/** What gets painted: sure and likely mentions of entities that are not too general, and events beside them. */
export function marksOf({ mentions, events }: Recognition, lexicon: Lexicon): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { tier, entity, block, token, reasons } of mentions) {
    const look = lookOf(entity, lexicon);
    if (tier === 'possible' || look === null) continue;
    marks.push({ block, span: token, subject: { kind: 'entity', id: entity }, look, tier, reasons });
  }
  const names = spansByBlock(marks);
  for (const { tier, event, block, span, surface, reasons } of events) {
    if (!isPaintedEvent(tier, surface) || tier === 'possible' || names.get(block)?.overlaps(span)) continue;
    marks.push({ block, span, subject: { kind: 'event', id: event }, look: 'event', tier, reasons });
  }
  return marks.sort((a, b) => a.block - b.block || a.span.start - b.span.start);
}

/** Painted names by block; within a block they stand in order and do not overlap. */
function spansByBlock(marks: readonly Mark[]): ReadonlyMap<number, SpanList<Mark>> {
  const byBlock = new Map<number, Mark[]>();
  for (const mark of marks) {
    const known = byBlock.get(mark.block);
    if (known) known.push(mark);
    else byBlock.set(mark.block, [mark]);
  }
  return new Map([...byBlock].map(([block, names]) => [block, new SpanList(names, ({ span }) => span)]));
}

/** A single word that is only likely to tell an event is listed, not painted: a page of underlined verbs is no help. */
function isPaintedEvent(tier: Tier, surface: string): boolean {
  return tier === 'sure' || (tier === 'likely' && WHITE_SPACE.test(surface.trim()));
}

function lookOf(id: EntityId, lexicon: Lexicon): EntityKind | null {
  const entity = lexicon.entity(id);
  return entity && !entity.generic ? entity.kind : null;
}
