import {
  checksum,
  HEADER,
  HEADER_WORDS,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  SECTIONS,
  type Section,
} from './lexicon-format.ts';
import type { SequenceTable } from './sequence-table.ts';

export type MatchingParts = {
  readonly table: SequenceTable;
  readonly formCount: number;
  readonly chunks: readonly ArrayBuffer[];
  readonly rules: string;
  readonly sounds: Uint8Array;
};

function utf16Bytes(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return new Uint8Array(units.buffer);
}

function wordBytes(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

/** Puts the sections behind a header into one buffer. */
export function writtenMatching({ table, formCount, chunks, rules, sounds }: MatchingParts): ArrayBuffer {
  const sections: Readonly<Record<Section, Uint8Array>> = {
    table: wordBytes(table.table),
    filter: wordBytes(table.filter),
    characters: wordBytes(table.characters),
    chunks: wordBytes(Int32Array.from(chunks, (chunk) => checksum(table.seed, new Int32Array(chunk)))),
    rules: utf16Bytes(rules),
    sounds,
  };
  const padded = (length: number): number => (length + 3) & ~3;
  const total = SECTIONS.reduce((sum, section) => sum + padded(sections[section].length), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(total);
  const bytes = new Uint8Array(buffer);
  const words = new Int32Array(buffer);
  words[HEADER.magic] = LEXICON_MAGIC;
  words[HEADER.version] = LEXICON_VERSION;
  words[HEADER.seed] = table.seed;
  words[HEADER.slots] = table.slots;
  words[HEADER.forms] = formCount;
  let offset = HEADER_WORDS * 4;
  SECTIONS.forEach((section, index) => {
    words[HEADER.sections + index * 2] = offset;
    words[HEADER.sections + index * 2 + 1] = sections[section].length;
    bytes.set(sections[section], offset);
    offset += padded(sections[section].length);
  });
  words[HEADER.checksum] = checksum(table.seed, words.subarray(HEADER.slots));
  return buffer;
}
