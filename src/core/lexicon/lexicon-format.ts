import { ENTITY_KINDS, type EntityKind, NAME_KINDS, type NameKind } from '../knowledge/closed-lists.ts';

/**
 * A compiled lexicon is one buffer for matching and, apart from it, the payload in chunks that are read only when a
 * form of theirs was found. All are little-endian words of 32 bits.
 *
 *     matching  header: magic, format version, hash seed, checksum of the seed and all that follows, slot count, form
 *               count, then for each section its offset and length in bytes
 *       table       2 words a slot (see SequenceTable)
 *       filter      a Bloom filter over what forms begin with
 *       characters  the characters that forms of scripts without spaces begin with
 *       chunks      one word each: the checksum of the chunk
 *       rules       the event rules as JSON in UTF-16 units (small; the only part that is parsed)
 *       sounds      names by how they sound, for the fallback across scripts; opaque here
 *
 *     chunk     the forms `number * FORMS_IN_CHUNK` and following
 *       index       FORMS_IN_CHUNK + 1 words: first record of each form
 *       records     4 words each: flags, target, first unit of the name's text, lengths of the name and of the id
 *       units       UTF-16: the name and right after it the entity's id, for each record
 */
export const LEXICON_MAGIC = 0x51595331;
export const LEXICON_VERSION = 3;

export const SECTIONS = ['table', 'filter', 'characters', 'chunks', 'rules', 'sounds'] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER = {
  magic: 0,
  version: 1,
  seed: 2,
  checksum: 3,
  slots: 4,
  forms: 5,
  sections: 6,
} as const;
export const HEADER_WORDS = HEADER.sections + SECTIONS.length * 2;

/** A page names some hundred forms: small chunks keep what must be read for them small. */
export const FORMS_IN_CHUNK = 256;
export const RECORD_WORDS = 4;

/** A lexicon as it is stored. `chunks` are in order of their number. */
export type CompiledLexicon = { readonly matching: ArrayBuffer; readonly chunks: readonly ArrayBuffer[] };

/** What a record points to. */
export const TARGET = { entity: 0, notName: 1, givenName: 2, trigger: 3 } as const;

/**
 * First word of a record: bits 0–2 target, bit 3 ambiguous, bit 4 derived (made by the compiler), bits 8–15 name kind,
 * bits 16–23 doubt of a derived name in tenths of the unit of the recognition weights.
 */
export const AMBIGUOUS_BIT = 1 << 3;
export const DERIVED_BIT = 1 << 4;
const NAME_KIND_SHIFT = 8;
const DOUBT_SHIFT = 16;
const BYTE = 0xff;

export function kindBits(kind: NameKind): number {
  return NAME_KINDS.indexOf(kind) << NAME_KIND_SHIFT;
}
export function nameKindOf(flags: number): NameKind {
  return NAME_KINDS[(flags >>> NAME_KIND_SHIFT) & BYTE] ?? 'official';
}
export function doubtBits(doubt: number): number {
  return Math.min(BYTE, Math.round(doubt * 10)) << DOUBT_SHIFT;
}
export function doubtOf(flags: number): number {
  return ((flags >>> DOUBT_SHIFT) & BYTE) / 10;
}

/** Target word of an entity's record: bits 0–7 kind, bit 8 generic. */
const GENERIC_BIT = 1 << 8;

export function entityWord(kind: EntityKind, generic: boolean): number {
  return ENTITY_KINDS.indexOf(kind) | (generic ? GENERIC_BIT : 0);
}
export function entityKindOf(word: number): EntityKind {
  return ENTITY_KINDS[word & BYTE] ?? 'concept';
}
export function isGenericWord(word: number): boolean {
  return (word & GENERIC_BIT) !== 0;
}

/** FNV-1a over the hash seed and 32-bit words; finds truncation and flipped bits, no defence against forgery. */
export function checksum(seed: number, words: Int32Array): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash;
}
