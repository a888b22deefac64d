/**
 * The compiled lexicon is one little-endian buffer of 32-bit words: a header, then sections.
 *
 *     header    magic, format version, hash seed, checksum of the seed and all that follows, slot count, form count,
 *               then for each section its offset and length in bytes
 *     table     2 words per slot, linear probing: fingerprint (hash B), (form + 1) << 1 | has longer sequences
 *     forms     CSR: first record of each form, one extra
 *     records   3 words each: target kind and flags, target index, offset of the name's text in `text`
 *     text      UTF-16 units of names, each preceded by its length
 *     entities  2 words each: offset of the id in `text`, kind and flags
 *     rules     the event rules as JSON in UTF-16 units (small; the only part that is parsed)
 */
export const LEXICON_MAGIC = 0x51595331;
export const LEXICON_VERSION = 2;

export const SECTIONS = ['table', 'forms', 'records', 'text', 'entities', 'rules'] as const;
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
export const RECORD_WORDS = 3;
export const ENTITY_WORDS = 2;

/** What a record points to. */
export const TARGET = { entity: 0, notName: 1, givenName: 2, trigger: 3 } as const;

/** First word of a record: bits 0–2 target, bit 3 ambiguous, bit 4 derived (made by the compiler), bits 8–15 name kind. */
export const AMBIGUOUS_BIT = 1 << 3;
export const DERIVED_BIT = 1 << 4;
export const NAME_KIND_SHIFT = 8;

/** Second word of an entity: bits 0–7 kind, bit 8 generic. */
export const GENERIC_BIT = 1 << 8;

/** FNV-1a over the hash seed and 32-bit words; finds truncation and flipped bits, no defence against forgery. */
export function checksum(seed: number, words: Int32Array): number {
  let hash = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash;
}
