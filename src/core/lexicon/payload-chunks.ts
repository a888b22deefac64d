import type { Steps } from '../steps.ts';
import { FORMS_IN_CHUNK, RECORD_WORDS } from './lexicon-format.ts';
import type { NameRecords } from './name-records.ts';

/** One chunk as a buffer; `forms` holds the records of each of its forms. */
function chunkOf(records: NameRecords, forms: readonly Int32Array[]): ArrayBuffer {
  const count = forms.reduce((sum, form) => sum + form.length, 0);
  let units = 0;
  for (const form of forms) {
    for (const record of form) {
      const { textLength, idLength } = records.at(record);
      units += textLength + idLength;
    }
  }
  const head = FORMS_IN_CHUNK + 1 + count * RECORD_WORDS;
  const buffer = new ArrayBuffer(head * 4 + ((units * 2 + 3) & ~3));
  const words = new Int32Array(buffer);
  const text = new Uint16Array(buffer, head * 4);
  let record = 0;
  let unit = 0;
  for (let form = 0; form < FORMS_IN_CHUNK; form++) {
    words[form] = record;
    for (const number of forms[form] ?? []) {
      const read = records.at(number);
      const at = FORMS_IN_CHUNK + 1 + record++ * RECORD_WORDS;
      words[at] = read.flags;
      words[at + 1] = read.target;
      words[at + 2] = unit;
      words[at + 3] = read.textLength | (read.idLength << 16);
      text.set(records.unitsOf(read.text, read.textLength), unit);
      text.set(records.unitsOf(read.id, read.idLength), unit + read.textLength);
      unit += read.textLength + read.idLength;
    }
  }
  words[FORMS_IN_CHUNK] = record;
  return buffer;
}

/** Lays out what the forms point to, a chunk in each step. Linear. */
export function* payloadSteps(records: NameRecords, formCount: number): Steps<readonly ArrayBuffer[]> {
  const { order, firsts } = records.byForm(formCount);
  const chunks: ArrayBuffer[] = [];
  for (let first = 0; first < formCount; first += FORMS_IN_CHUNK) {
    const forms: Int32Array[] = [];
    for (let form = first; form < Math.min(first + FORMS_IN_CHUNK, formCount); form++)
      forms.push(order.subarray(firsts[form], firsts[form + 1]));
    chunks.push(chunkOf(records, forms));
    yield;
  }
  return chunks;
}
