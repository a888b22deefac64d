import type { PageReading, TextBlock } from '../corpus/article.ts';
import type { EntityKind } from '../knowledge/closed-lists.ts';
import type { EntityId } from '../knowledge/ids.ts';
import { BrokenLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { detectLanguage } from '../text/language.ts';
import { SpanList } from '../text/span-list.ts';
import { BlockScans } from './block-scans.ts';
import type { Tier } from './mention.ts';
import { PageCache } from './page-cache.ts';
import type { Mark, RecognizeReply, RecognizeRequest } from './page-marks.ts';
import { type ReadingText, type Recognition, recognize } from './recognize.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** The lexicon as it is now, its payload perhaps not yet read. */
export type LexiconSource = () => Promise<Lexicon>;

/**
 * Sees to it that a lexicon can say what some forms stand for. `outdated`: it was replaced or found damaged in the
 * meantime; begin anew with another from the source.
 */
export type PayloadSupply = (
  lexicon: Lexicon,
  forms: ReadonlySet<number>,
) => Promise<'supplied' | 'outdated'>;

/** For lexicons that were opened whole. */
const nothingMissing: PayloadSupply = async () => 'supplied';

/** A lexicon that is replaced again and again while one page is read is a fault, not a coincidence. */
const MOST_ATTEMPTS = 5;

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
  private readonly supply: PayloadSupply;
  private readonly cache = new PageCache();

  constructor(lexicon: LexiconSource, supply: PayloadSupply = nothingMissing) {
    this.lexicon = lexicon;
    this.supply = supply;
  }

  /** Recognizes a page whose blocks come by hash; asks for the texts it does not hold. `page` names the sender. */
  async recognizeBlocks(request: RecognizeRequest, page: string): Promise<RecognizeReply> {
    const recalled = this.cache.recall(page, request.blocks);
    if (recalled.kind === 'missing') return recalled;
    const { blocks, scans } = recalled;
    const text = { blocks, published: request.published, declaredLang: request.declaredLang };
    const recognizing = this.recognized(text, scans);
    const { lang } = detectLanguage(joined(blocks), request.declaredLang);
    const { recognition, lexicon } = await recognizing;
    return { kind: 'recognized', lang, marks: marksOf(recognition, lexicon) };
  }

  /** Recognizes a page or an article read as a whole; nothing of it is remembered. */
  async recognizeReading({ facts, blocks }: PageReading): Promise<RecognizedReading> {
    const text = { blocks, published: facts.published?.value ?? null, declaredLang: facts.declaredLang };
    const { recognition, lexicon } = await this.recognized(text, new BlockScans());
    return {
      recognition: withoutGeneral(recognition, lexicon),
      lang: detectLanguage(joined(blocks), facts.declaredLang).lang,
    };
  }

  /** Proposes for all blocks first, so that what is missing of the payload is read at one time. */
  private async recognized(
    text: ReadingText,
    scans: BlockScans,
  ): Promise<{ readonly recognition: Recognition; readonly lexicon: Lexicon }> {
    const texts = text.blocks.map((block) => block.text);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const coming = this.lexicon();
      // A background that has just been started reads its lexicon for as long as this takes.
      scans.prepare(texts);
      const lexicon = await coming;
      const forms = scans.forms(texts, lexicon);
      if ((await this.supply(lexicon, forms)) === 'outdated') continue;
      // Another page, read at the same time, may have let go of what this one needs.
      if (lexicon.missing(forms).length > 0) continue;
      const scan = (blockText: string): ScannedBlock => scans.scan(blockText, lexicon);
      return { recognition: recognize(text, lexicon, scan), lexicon };
    }
    throw new BrokenLexicon(`The lexicon was replaced ${MOST_ATTEMPTS} times while a page was read`);
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
