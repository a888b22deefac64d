import type { EntityId, EventId } from '../knowledge/ids.ts';
import { tokenTexts } from '../text/tokens.ts';
import { type NameGallery, nameGallery } from '../transliteration/propose-names.ts';
import { openSkeletonIndex } from '../transliteration/skeleton-index.ts';
import type { EventRule } from './event-rule.ts';
import { curatedFirst } from './form-targets.ts';
import { type CompiledLexicon, FORMS_IN_CHUNK } from './lexicon-format.ts';
import { type OpenMatching, openMatching } from './open-matching.ts';
import { type FormTarget, type LexiconEntity, Payload } from './payload.ts';
import type { SequenceTable } from './sequence-table.ts';

export { BrokenLexicon } from './broken-lexicon.ts';
export type { FormTarget, LexiconEntity } from './payload.ts';

/** One table of a lexicon, and the number of its first form. */
export type LexiconTable = { readonly table: SequenceTable; readonly firstForm: number };

/** Full names of one table by how they sound; a name's ordinal is its form, counted from `firstForm`. */
export type LexiconSounds = { readonly gallery: NameGallery; readonly firstForm: number };

/** All names, normalized and compiled: views on stored buffers, immutable but for the payload read so far. */
export type Lexicon = {
  /** The base and, when names were added or removed since it was compiled, the delta. */
  readonly tables: readonly LexiconTable[];
  readonly rules: readonly EventRule[];
  /** Of each table that has such names. */
  readonly sounds: readonly LexiconSounds[];
  /** The chunks of the payload that must be supplied before these forms can be read. */
  missing(forms: Iterable<number>): readonly number[];
  /** Lets go of what was read of the payload, when it is much, but for what these forms need. */
  release(forms: Iterable<number>): void;
  /** Throws BrokenLexicon when the chunk is not the one that was compiled. */
  supply(chunk: number, buffer: ArrayBuffer): void;
  /** What a form stands for. Its chunk must have been supplied. */
  targets(form: number): readonly FormTarget[];
  /** The folded tokens of a form, a line each: what a match must say letter for letter. */
  key(form: number): string;
  /** An entity that some form read so far stands for. */
  entity(id: EntityId): LexiconEntity | undefined;
};

/** Names changed since the base was compiled: what replaces which. The ids replaced are nobody's in the base any more. */
export type LexiconDelta = {
  readonly compiled: CompiledLexicon;
  readonly entities: ReadonlySet<EntityId>;
  readonly events: ReadonlySet<EventId>;
  /** Keys (see `tokenKey`) of negative names taken back. */
  readonly notNames: ReadonlySet<string>;
};

type FormReading = { readonly targets: readonly FormTarget[]; readonly key: string };

/** Forms kept as read; a page names a few hundred. */
const MOST_FORMS_READ = 20_000;

/** The tokens of a text as one string that keeps their borders. */
export function tokenKey(text: string): string {
  return tokenTexts(text).join('\n');
}

/** The name that somebody is listed with under a form; empty when nobody is any more. */
function fullName(targets: readonly FormTarget[]): string {
  const target = targets.find((each) => each.kind === 'entity' && !each.derived);
  return target?.kind === 'entity' ? target.name : '';
}

class OpenLexicon implements Lexicon {
  readonly tables: readonly LexiconTable[];
  readonly rules: readonly EventRule[];
  readonly sounds: readonly LexiconSounds[];
  private readonly base: OpenMatching;
  private readonly payload: Payload;
  private readonly delta: LexiconDelta | null;
  private readonly added: { readonly matching: OpenMatching; readonly payload: Payload } | null;
  private readonly read = new Map<number, FormReading>();
  private readonly entities = new Map<EntityId, LexiconEntity>();

  constructor(matching: ArrayBuffer, delta: LexiconDelta | null) {
    this.base = openMatching(matching);
    this.payload = new Payload(this.base.table.seed, this.base.chunkSums);
    this.delta = delta;
    this.added = delta ? opened(delta.compiled) : null;
    const tables: LexiconTable[] = [{ table: this.base.table, firstForm: 0 }];
    if (this.added) tables.push({ table: this.added.matching.table, firstForm: this.base.formCount });
    this.tables = tables;
    this.rules = [...this.base.rules, ...(this.added?.matching.rules ?? [])];
    this.sounds = tables.flatMap(({ firstForm }, index) => {
      const section = index === 0 ? this.base.sounds : this.added?.matching.sounds;
      if (!section || section.length === 0) return [];
      const nameOf = (ordinal: number): string => fullName(this.targets(firstForm + ordinal));
      return [{ gallery: nameGallery(openSkeletonIndex(section), nameOf), firstForm }];
    });
  }

  missing(forms: Iterable<number>): readonly number[] {
    return [...this.chunksOf(forms)].filter((chunk) => !this.payload.has(chunk)).sort((a, b) => a - b);
  }

  release(forms: Iterable<number>): void {
    this.payload.release(this.chunksOf(forms));
  }

  /** Those of the base; the delta's are always there. */
  private chunksOf(forms: Iterable<number>): ReadonlySet<number> {
    const chunks = new Set<number>();
    for (const form of forms) if (form < this.base.formCount) chunks.add(Math.floor(form / FORMS_IN_CHUNK));
    return chunks;
  }

  supply(chunk: number, buffer: ArrayBuffer): void {
    this.payload.supply(chunk, buffer);
  }

  targets(form: number): readonly FormTarget[] {
    return this.reading(form).targets;
  }

  key(form: number): string {
    return this.reading(form).key;
  }

  entity(id: EntityId): LexiconEntity | undefined {
    return this.entities.get(id);
  }

  private reading(form: number): FormReading {
    const known = this.read.get(form);
    if (known) return known;
    const stored = this.stored(form);
    const [first] = stored;
    const key = first ? tokenKey(first.kind === 'trigger' ? first.text : first.name) : '';
    const standing =
      form < this.base.formCount ? stored.filter((target) => this.stands(target, key)) : stored;
    const targets = curatedFirst(standing);
    for (const target of targets)
      if (target.kind === 'entity') this.entities.set(target.entity.id, target.entity);
    if (this.read.size >= MOST_FORMS_READ) this.read.clear();
    this.read.set(form, { targets, key });
    return { targets, key };
  }

  private stored(form: number): readonly FormTarget[] {
    const { formCount, rules } = this.base;
    if (form < formCount) return this.payload.targets(form);
    return (this.added?.payload.targets(form - formCount) ?? []).map((target) =>
      target.kind === 'trigger' ? { ...target, event: target.event + rules.length } : target,
    );
  }

  /** Whether a target of the base was not replaced since. */
  private stands(target: FormTarget, key: string): boolean {
    if (!this.delta) return true;
    if (target.kind === 'entity') return !this.delta.entities.has(target.entity.id);
    if (target.kind === 'not-name') return !this.delta.notNames.has(key);
    const rule = target.kind === 'trigger' ? this.base.rules[target.event] : undefined;
    return rule === undefined || !this.delta.events.has(rule.id);
  }
}

function opened(compiled: CompiledLexicon): { matching: OpenMatching; payload: Payload } {
  const matching = openMatching(compiled.matching);
  const payload = new Payload(matching.table.seed, matching.chunkSums);
  compiled.chunks.forEach((chunk, index) => {
    payload.supply(index, chunk);
  });
  return { matching, payload };
}

/** Opens the matching part of a lexicon, whose chunks are supplied when they are needed. Throws BrokenLexicon. */
export function openLexiconParts(matching: ArrayBuffer, delta: LexiconDelta | null = null): Lexicon {
  return new OpenLexicon(matching, delta);
}

/** Opens a whole lexicon. Throws BrokenLexicon. */
export function openLexicon(compiled: CompiledLexicon, delta: LexiconDelta | null = null): Lexicon {
  const lexicon = new OpenLexicon(compiled.matching, delta);
  compiled.chunks.forEach((chunk, index) => {
    lexicon.supply(index, chunk);
  });
  return lexicon;
}
