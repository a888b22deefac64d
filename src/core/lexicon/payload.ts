import type { EntityKind, NameKind } from '../knowledge/closed-lists.ts';
import { type EntityId, entityId } from '../knowledge/ids.ts';
import { BrokenLexicon } from './broken-lexicon.ts';
import {
  AMBIGUOUS_BIT,
  checksum,
  DERIVED_BIT,
  doubtOf,
  entityKindOf,
  FORMS_IN_CHUNK,
  isGenericWord,
  nameKindOf,
  RECORD_WORDS,
  TARGET,
} from './lexicon-format.ts';

export type LexiconEntity = { readonly id: EntityId; readonly kind: EntityKind; readonly generic: boolean };

/** What a written form stands for. */
export type FormTarget =
  | {
      readonly kind: 'entity';
      readonly entity: LexiconEntity;
      readonly name: string;
      readonly nameKind: NameKind;
      readonly ambiguous: boolean;
      /** Made by the compiler, with this much doubt of its own (0 otherwise). */
      readonly derived: boolean;
      readonly doubt: number;
      /** How well the text renders the name in another script (see `nameScore`); absent when it is written out. */
      readonly sounded?: number;
    }
  | { readonly kind: 'not-name'; readonly name: string }
  | { readonly kind: 'given-name'; readonly name: string }
  | { readonly kind: 'trigger'; readonly event: number; readonly text: string };

/** Chunks kept in memory without need, some 10 MB; a page names some hundred forms. */
const MOST_CHUNKS_KEPT = 512;

/** The payload of a lexicon: chunks that are there, and the checksums of those that may be supplied. */
export class Payload {
  private readonly chunks: (Int32Array | undefined)[];
  private readonly sums: Int32Array;
  private readonly seed: number;
  /** How many chunks are there. */
  private held = 0;

  constructor(seed: number, sums: Int32Array) {
    this.seed = seed;
    this.sums = sums;
    this.chunks = Array.from({ length: sums.length });
  }

  has(chunk: number): boolean {
    return this.chunks[chunk] !== undefined;
  }

  /** When many chunks are there, lets go of all but the needed ones. */
  release(needed: ReadonlySet<number>): void {
    if (this.held <= MOST_CHUNKS_KEPT) return;
    this.held = 0;
    for (const chunk of this.chunks.keys()) {
      if (!needed.has(chunk)) this.chunks[chunk] = undefined;
      if (this.has(chunk)) this.held++;
    }
  }

  /** Throws BrokenLexicon when the chunk does not belong to this lexicon or was damaged. */
  supply(chunk: number, buffer: ArrayBuffer): void {
    const words = buffer.byteLength % 4 === 0 ? new Int32Array(buffer) : new Int32Array(0);
    if (words.length <= FORMS_IN_CHUNK || checksum(this.seed, words) !== this.sums[chunk])
      throw new BrokenLexicon(`Part ${chunk} of the compiled lexicon does not match its checksum`);
    if (!this.has(chunk)) this.held++;
    this.chunks[chunk] = words;
  }

  /** What a form stands for; the form's chunk must be there. */
  targets(form: number): readonly FormTarget[] {
    const words = this.chunks[Math.floor(form / FORMS_IN_CHUNK)];
    if (!words)
      throw new BrokenLexicon(`Form ${form} of the compiled lexicon was asked for before it was read`);
    const index = form % FORMS_IN_CHUNK;
    const targets: FormTarget[] = [];
    for (let record = words[index] ?? 0; record < (words[index + 1] ?? 0); record++)
      targets.push(targetAt(words, record));
    return targets;
  }
}

function targetAt(words: Int32Array, record: number): FormTarget {
  const units = new Uint16Array(words.buffer, recordsEnd(words) * 4);
  const at = FORMS_IN_CHUNK + 1 + record * RECORD_WORDS;
  const flags = words[at] ?? 0;
  const target = words[at + 1] ?? 0;
  const from = words[at + 2] ?? 0;
  const lengths = words[at + 3] ?? 0;
  const middle = from + (lengths & 0xffff);
  const name = String.fromCharCode(...units.subarray(from, middle));
  switch (flags & 7) {
    case TARGET.entity: {
      const id = entityId(String.fromCharCode(...units.subarray(middle, middle + (lengths >>> 16))));
      return {
        kind: 'entity',
        entity: { id, kind: entityKindOf(target), generic: isGenericWord(target) },
        name,
        nameKind: nameKindOf(flags),
        ambiguous: (flags & AMBIGUOUS_BIT) !== 0,
        derived: (flags & DERIVED_BIT) !== 0,
        doubt: doubtOf(flags),
      };
    }
    case TARGET.notName:
      return { kind: 'not-name', name };
    case TARGET.givenName:
      return { kind: 'given-name', name };
    default:
      return { kind: 'trigger', event: target, text: name };
  }
}

function recordsEnd(words: Int32Array): number {
  return FORMS_IN_CHUNK + 1 + (words[FORMS_IN_CHUNK] ?? 0) * RECORD_WORDS;
}
