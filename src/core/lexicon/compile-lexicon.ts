import { eventRule } from './event-rule.ts';
import {
  checksum,
  ENTITY_WORDS,
  GENERIC_BIT,
  HEADER,
  HEADER_WORDS,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  RECORD_WORDS,
  SECTIONS,
  type Section,
} from './lexicon-format.ts';
import { entityWord, type LexiconForm, lexiconForms } from './lexicon-forms.ts';
import type { LexiconInput } from './lexicon-input.ts';
import { SequenceTable } from './sequence-table.ts';

/** Strings behind one another, each preceded by its length; equal strings are stored once. */
class TextPool {
  private readonly units: number[] = [];
  private readonly known = new Map<string, number>();

  offsetOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const offset = this.units.length;
    this.units.push(text.length & 0xffff);
    for (let at = 0; at < text.length; at++) this.units.push(text.charCodeAt(at));
    this.known.set(text, offset);
    return offset;
  }

  bytes(): Uint8Array {
    return new Uint8Array(Uint16Array.from(this.units).buffer);
  }
}

function utf16Bytes(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return new Uint8Array(units.buffer);
}

function wordBytes(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

/** Groups the records by form; returns the CSR index and the records in that order. */
function recordSections(table: SequenceTable, forms: readonly LexiconForm[], pool: TextPool) {
  const counts = new Int32Array(table.formCount + 1);
  const formOf = forms.map((form) => table.formOf(form.tokens));
  for (const form of formOf) counts[form + 1] = (counts[form + 1] ?? 0) + 1;
  for (let form = 0; form < table.formCount; form++)
    counts[form + 1] = (counts[form + 1] ?? 0) + (counts[form] ?? 0);
  const next = counts.slice();
  const records = new Int32Array(forms.length * RECORD_WORDS);
  forms.forEach((form, index) => {
    const at = (next[formOf[index] ?? 0] ?? 0) * RECORD_WORDS;
    next[formOf[index] ?? 0] = (next[formOf[index] ?? 0] ?? 0) + 1;
    records.set([form.flags, form.target, pool.offsetOf(form.text)], at);
  });
  return { forms: counts, records };
}

function assemble(table: SequenceTable, sections: Readonly<Record<Section, Uint8Array>>): ArrayBuffer {
  const padded = (length: number): number => (length + 3) & ~3;
  const total = SECTIONS.reduce((sum, section) => sum + padded(sections[section].length), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(total);
  const bytes = new Uint8Array(buffer);
  const words = new Int32Array(buffer);
  words[HEADER.magic] = LEXICON_MAGIC;
  words[HEADER.version] = LEXICON_VERSION;
  words[HEADER.seed] = table.seed;
  words[HEADER.slots] = table.slots;
  words[HEADER.forms] = table.formCount;
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

/**
 * Compiles names, negative names, given names and event triggers into one buffer for `openLexicon`. Linear in the
 * number of tokens; two sequences that collide in both hashes are noticed and the table is built with another seed.
 */
export function compileLexicon(input: LexiconInput): ArrayBuffer {
  const forms = [...lexiconForms(input)];
  const table = SequenceTable.of(forms.map(({ tokens }) => tokens));
  const pool = new TextPool();
  const { forms: index, records } = recordSections(table, forms, pool);
  const entities = new Int32Array(input.entities.length * ENTITY_WORDS);
  input.entities.forEach((entity, at) => {
    entities.set(
      [pool.offsetOf(entity.id), entityWord(entity.kind) | (entity.generic ? GENERIC_BIT : 0)],
      at * ENTITY_WORDS,
    );
  });
  return assemble(table, {
    table: wordBytes(table.words),
    forms: wordBytes(index),
    records: wordBytes(records),
    text: pool.bytes(),
    entities: wordBytes(entities),
    rules: utf16Bytes(JSON.stringify(input.events.map(eventRule))),
  });
}
