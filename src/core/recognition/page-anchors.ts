import type { EntityId } from '../knowledge/ids.ts';
import { SCRIPT_CLASS } from '../text/script-class.ts';
import { tokensOf } from '../text/tokens.ts';
import { ACCEPTED_SCORE } from '../transliteration/transliteration-score.ts';
import { type Candidate, type EntityTarget, isCased, isLowerCased } from './candidates.ts';
import { isOrdinaryWord } from './cues/ordinary-words.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { DOUBTFUL_VARIANT } from './weights.ts';

type Anchor = {
  /** How the page writes the first of its clear names. */
  readonly written: string;
  /** Its clear names on the page, and whether one of them stands there without affixes. */
  readonly names: Map<string, { written: string; bare: boolean }>;
  /** By block, the tokens where they begin, in order. */
  readonly places: Map<number, number[]>;
};

/** Whether the one word of a name is an ordinary word too, in a script where no capital tells. */
export function isOrdinary(block: ScannedBlock, { found, tokenCount }: Candidate, name: string): boolean {
  const { first, proclitic, ending } = found.match;
  if (tokenCount > 1 || isCased(block, first)) return false;
  return isOrdinaryWord(proclitic || ending ? tokensOf(name).hash(0) : block.tokens.hash(first));
}

/** Letters that foreign names are hardly ever written with, and beginnings and endings of Arabic word formation. */
const ARABIC_BUILD = /[ءئؤآحصضطظعثذة]|^(?:ا?ست|م[^اوي]|ان|ت)|(?:ون|ين|ات|ان|ي|يه)$/u;
/** Arabic words of more letters are grown with what `ARABIC_BUILD` knows. */
const LONG_ROOT = 6;

/** Whether an Arabic spelling is plainly no Arabic word: مايكروسوفت, فيسبوك. */
function looksForeign(name: string): boolean {
  return name.length >= LONG_ROOT && !ARABIC_BUILD.test(name) && !isOrdinaryWord(tokensOf(name).hash(0));
}

/**
 * Whether the Arabic article was put before a name that is listed without: السورية is no سورية. Foreign names take it
 * in careless texts, and make no other word with it: المايكروسوفت.
 */
export function hasAddedArticle(
  block: ScannedBlock,
  { found, tokenCount }: Candidate,
  target: EntityTarget,
): boolean {
  const { proclitic, first } = found.match;
  if (proclitic?.put !== '' || tokenCount > 1) return false;
  if (!/(?:ال|لل)$/u.test(proclitic.strip) || block.tokens.scriptClass(first) !== SCRIPT_CLASS.arabic)
    return false;
  if (target.nameKind === 'acronym' || target.nameKind === 'transliteration') return false;
  return !looksForeign(target.name);
}

/** Whether the compiler made the variant with too much doubt, or a name heard is only probable. */
function isDoubtful({ doubt, sounded }: EntityTarget): boolean {
  return sounded === undefined ? doubt >= DOUBTFUL_VARIANT : sounded < ACCEPTED_SCORE;
}

/** A name that alone proves its entity is meant: unambiguous, and for a person more than a surname. */
function provesEntity(block: ScannedBlock, candidate: Candidate, target: EntityTarget): boolean {
  const { ambiguous, nameKind, entity, name } = target;
  if (ambiguous || nameKind === 'demonym' || nameKind === 'given' || isDoubtful(target)) return false;
  if (isLowerCased(block, candidate.found, name) || hasAddedArticle(block, candidate, target)) return false;
  if (entity.kind === 'person') return candidate.tokenCount > 1 && nameKind !== 'surname';
  return !isOrdinary(block, candidate, name);
}

/** The entities that a page names beyond doubt. A name shared by several entities proves none of them. */
export class PageAnchors {
  private readonly anchors = new Map<EntityId, Anchor>();
  /** Blocks in which the family name of an anchored person stands that nobody else bears. */
  private readonly surnames = new Map<EntityId, Set<number>>();

  constructor(blocks: readonly ScannedBlock[], candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const [target, ...others] = candidate.targets;
      const block = blocks[candidate.block];
      if (!target || !block || others.length > 0 || !provesEntity(block, candidate, target)) continue;
      const { span } = candidate.found;
      this.add(candidate, target, block.text.slice(span.start, span.end));
    }
    for (const candidate of candidates) this.noteSurname(candidate);
  }

  private noteSurname({ block, targets: [target, ...others], tokenCount }: Candidate): void {
    if (target?.entity.kind !== 'person' || others.length > 0 || !this.has(target.entity.id)) return;
    if (target.nameKind === 'given' || (tokenCount > 1 && target.nameKind !== 'surname')) return;
    const known = this.surnames.get(target.entity.id);
    if (known) known.add(block);
    else this.surnames.set(target.entity.id, new Set([block]));
  }

  private add({ block, found }: Candidate, { entity, name }: EntityTarget, written: string): void {
    const anchor: Anchor = this.anchors.get(entity.id) ?? { written, names: new Map(), places: new Map() };
    this.anchors.set(entity.id, anchor);
    const bare = !found.match.proclitic && !found.match.ending;
    const known = anchor.names.get(name);
    if (known) known.bare ||= bare;
    else anchor.names.set(name, { written, bare });
    const places = anchor.places.get(block);
    if (places) places.push(found.match.first);
    else anchor.places.set(block, [found.match.first]);
  }

  get size(): number {
    return this.anchors.size;
  }

  has(entity: EntityId): boolean {
    return this.anchors.has(entity);
  }

  /** How the page writes another clear name of the target's entity: no name proves itself. */
  supporting({ entity, name }: EntityTarget): string | null {
    const anchor = this.anchors.get(entity.id);
    if (!anchor) return null;
    if (!anchor.names.has(name)) return anchor.written;
    if (anchor.names.size === 1) return null;
    for (const [other, { written }] of anchor.names) if (other !== name) return written;
    return null;
  }

  /** How the page writes this very name without affixes, where it is clear. */
  plain({ entity, name }: EntityTarget): string | null {
    const known = this.anchors.get(entity.id)?.names.get(name);
    return known?.bare ? known.written : null;
  }

  /** Whether a clear name of the entity stands within so many blocks. */
  isNear(entity: EntityId, block: number, reach: number): boolean {
    const places = this.anchors.get(entity)?.places;
    for (let at = block - reach; at <= block + reach; at++) if (places?.has(at)) return true;
    return false;
  }

  /** The same for the family name alone of a person whom the page names clearly somewhere. */
  isSurnameNear(entity: EntityId, block: number, reach: number): boolean {
    const places = this.surnames.get(entity);
    for (let at = block - reach; at <= block + reach; at++) if (places?.has(at)) return true;
    return false;
  }

  /** The token of the last clear name of the entity before the candidate in its block, or -1. */
  lastBefore(entity: EntityId, { block, found }: Candidate): number {
    const places = this.anchors.get(entity)?.places.get(block) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < found.match.first) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? -1;
  }
}
