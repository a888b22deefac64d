import { BrokenLexicon } from './broken-lexicon.ts';
import type { EventRule } from './event-rule.ts';
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

/** The matching buffer as views; nothing is copied, only the rules are parsed. */
export type OpenMatching = {
  readonly table: SequenceTable;
  readonly formCount: number;
  readonly chunkSums: Int32Array;
  readonly rules: readonly EventRule[];
  readonly sounds: Uint8Array;
};

function decodeUnits(units: Uint16Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

function checkedWords(buffer: ArrayBuffer): Int32Array {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new BrokenLexicon(`A compiled lexicon cannot have ${buffer.byteLength} bytes`);
  const words = new Int32Array(buffer);
  if (words[HEADER.magic] !== LEXICON_MAGIC) throw new BrokenLexicon('This is not a compiled lexicon');
  if (words[HEADER.version] !== LEXICON_VERSION) {
    throw new BrokenLexicon(
      `The compiled lexicon has version ${words[HEADER.version]}, not ${LEXICON_VERSION}`,
    );
  }
  if (words[HEADER.checksum] !== checksum(words[HEADER.seed] ?? 0, words.subarray(HEADER.slots)))
    throw new BrokenLexicon('The compiled lexicon does not match its checksum');
  return words;
}

function sectionOf(
  words: Int32Array,
  section: Section,
): { readonly offset: number; readonly length: number } {
  const at = HEADER.sections + SECTIONS.indexOf(section) * 2;
  const offset = words[at] ?? 0;
  const length = words[at + 1] ?? 0;
  if (offset < HEADER_WORDS * 4 || offset % 4 !== 0 || length < 0 || offset + length > words.byteLength)
    throw new BrokenLexicon(`The compiled lexicon is cut off in its section "${section}"`);
  return { offset, length };
}

/** Checks header and checksum in one pass. Throws BrokenLexicon, which says what is wrong; the caller compiles anew. */
export function openMatching(buffer: ArrayBuffer): OpenMatching {
  const words = checkedWords(buffer);
  const view = (section: Section): Int32Array => {
    const { offset, length } = sectionOf(words, section);
    return new Int32Array(buffer, offset, length >> 2);
  };
  const rules = sectionOf(words, 'rules');
  const sounds = sectionOf(words, 'sounds');
  const slots = words[HEADER.slots] ?? 0;
  const table = view('table');
  if (slots <= 0 || table.length !== slots * 2)
    throw new BrokenLexicon('The compiled lexicon is cut off in its section "table"');
  return {
    table: {
      seed: words[HEADER.seed] ?? 0,
      slots,
      table,
      filter: view('filter'),
      characters: view('characters'),
    },
    formCount: words[HEADER.forms] ?? 0,
    chunkSums: view('chunks'),
    rules: JSON.parse(decodeUnits(new Uint16Array(buffer, rules.offset, rules.length >> 1))),
    sounds: new Uint8Array(buffer, sounds.offset, sounds.length),
  };
}
