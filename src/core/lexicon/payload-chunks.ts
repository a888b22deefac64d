import type { Steps } from '../steps.ts';
import { FORMS_IN_CHUNK, RECORD_WORDS } from './lexicon-format.ts';
import type { NameRecords } from './name-records.ts';

/** Records in order of their form, and where those of each form begin. */
type Ordered = { readonly order: Int32Array; readonly firsts: Int32Array };

/** The chunk of the forms `from` up to `to` as a buffer. */
function chunkOf(records: NameRecords, { order, firsts }: Ordered, forms: { from: number; to: number }) {
  const first = firsts[forms.from] ?? 0;
  const last = firsts[forms.to] ?? 0;
  let units = 0;
  for (let at = first; at < last; at++) units += records.unitsNeeded(order[at] ?? 0);
  const head = FORMS_IN_CHUNK + 1 + (last - first) * RECORD_WORDS;
  const buffer = new ArrayBuffer(head * 4 + ((units * 2 + 3) & ~3));
  const words = new Int32Array(buffer);
  const text = new Uint16Array(buffer, head * 4);
  for (let form = 0; form <= FORMS_IN_CHUNK; form++)
    words[form] = (firsts[Math.min(forms.from + form, forms.to)] ?? 0) - first;
  let unit = 0;
  for (let at = first; at < last; at++) {
    const record = order[at] ?? 0;
    records.write(record, { words, at: FORMS_IN_CHUNK + 1 + (at - first) * RECORD_WORDS, text, unit });
    unit += records.unitsNeeded(record);
  }
  return buffer;
}

/** Lays out what the forms point to, a chunk in each step. Linear. */
export function* payloadSteps(records: NameRecords, formCount: number): Steps<readonly ArrayBuffer[]> {
  const ordered = records.byForm(formCount);
  const chunks: ArrayBuffer[] = [];
  for (let from = 0; from < formCount; from += FORMS_IN_CHUNK) {
    chunks.push(chunkOf(records, ordered, { from, to: Math.min(from + FORMS_IN_CHUNK, formCount) }));
    yield;
  }
  return chunks;
}
