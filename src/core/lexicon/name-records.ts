/** Words of a record: form, flags, target, first unit of the text, length of the text, first unit and length of the id. */
const STRIDE = 7;
const FIRST_RECORDS = 1 << 9;
const FIRST_UNITS = 1 << 13;
/** The text of a name and its share of the entity's id. */
const UNITS_PER_NAME = 32;

export type NameRecord = {
  readonly form: number;
  readonly flags: number;
  readonly target: number;
  readonly text: number;
  readonly textLength: number;
  readonly id: number;
  readonly idLength: number;
};

/** Where in a chunk a record and its texts are written. */
export type RecordPlace = {
  readonly words: Int32Array;
  readonly at: number;
  readonly text: Uint16Array;
  readonly unit: number;
};

/** What the written forms point to, with their texts, in two growing arrays. */
export class NameRecords {
  private words: Int32Array;
  private units: Uint16Array;
  count: number;
  unitCount: number;

  constructor(
    words: Int32Array = new Int32Array(FIRST_RECORDS * STRIDE),
    units: Uint16Array = new Uint16Array(FIRST_UNITS),
    filled: { readonly count: number; readonly unitCount: number } = { count: 0, unitCount: 0 },
  ) {
    this.words = words;
    this.units = units;
    this.count = filled.count;
    this.unitCount = filled.unitCount;
  }

  /** Empty, with room for about so many names. */
  static forNames(names: number): NameRecords {
    if (names === 0) return new NameRecords();
    const words = new Int32Array((names + FIRST_RECORDS) * STRIDE);
    return new NameRecords(words, new Uint16Array(names * UNITS_PER_NAME + FIRST_UNITS));
  }

  /** The filled parts of both arrays, to be stored; views, not copies. */
  filled(): { readonly words: Int32Array; readonly units: Uint16Array } {
    return {
      words: this.words.subarray(0, this.count * STRIDE),
      units: this.units.subarray(0, this.unitCount),
    };
  }

  /** Stores a text; answers its first unit. */
  addText(text: string): number {
    if (this.unitCount + text.length > this.units.length) {
      const wider = new Uint16Array(Math.max(this.units.length * 2, this.unitCount + text.length));
      wider.set(this.units);
      this.units = wider;
    }
    const at = this.unitCount;
    for (let unit = 0; unit < text.length; unit++) this.units[at + unit] = text.charCodeAt(unit);
    this.unitCount += text.length;
    return at;
  }

  add(record: NameRecord): void {
    if ((this.count + 1) * STRIDE > this.words.length) {
      const wider = new Int32Array(this.words.length * 2);
      wider.set(this.words);
      this.words = wider;
    }
    const at = this.count++ * STRIDE;
    this.words[at] = record.form;
    this.words[at + 1] = record.flags;
    this.words[at + 2] = record.target;
    this.words[at + 3] = record.text;
    this.words[at + 4] = record.textLength;
    this.words[at + 5] = record.id;
    this.words[at + 6] = record.idLength;
  }

  form(record: number): number {
    return this.words[record * STRIDE] ?? 0;
  }
  flags(record: number): number {
    return this.words[record * STRIDE + 1] ?? 0;
  }
  at(record: number): NameRecord {
    const at = record * STRIDE;
    return {
      form: this.words[at] ?? 0,
      flags: this.words[at + 1] ?? 0,
      target: this.words[at + 2] ?? 0,
      text: this.words[at + 3] ?? 0,
      textLength: this.words[at + 4] ?? 0,
      id: this.words[at + 5] ?? 0,
      idLength: this.words[at + 6] ?? 0,
    };
  }
  /** Units of the name's text and the id. */
  unitsNeeded(record: number): number {
    const at = record * STRIDE;
    return (this.words[at + 4] ?? 0) + (this.words[at + 6] ?? 0);
  }

  /** Writes a record as a chunk keeps it: flags, target, first unit, lengths; then its texts. */
  write(record: number, to: RecordPlace): void {
    const from = record * STRIDE;
    const textLength = this.words[from + 4] ?? 0;
    const idLength = this.words[from + 6] ?? 0;
    to.words[to.at] = this.words[from + 1] ?? 0;
    to.words[to.at + 1] = this.words[from + 2] ?? 0;
    to.words[to.at + 2] = to.unit;
    to.words[to.at + 3] = textLength | (idLength << 16);
    const text = this.words[from + 3] ?? 0;
    const id = this.words[from + 5] ?? 0;
    for (let unit = 0; unit < textLength; unit++) to.text[to.unit + unit] = this.units[text + unit] ?? 0;
    for (let unit = 0; unit < idLength; unit++)
      to.text[to.unit + textLength + unit] = this.units[id + unit] ?? 0;
  }

  unitsOf(from: number, length: number): Uint16Array {
    return this.units.subarray(from, from + length);
  }

  /** The records in order of their form, equal forms in order of arrival, and where each form's begin. */
  byForm(formCount: number): { readonly order: Int32Array; readonly firsts: Int32Array } {
    const firsts = new Int32Array(formCount + 1);
    for (let record = 0; record < this.count; record++) {
      const form = this.form(record) + 1;
      firsts[form] = (firsts[form] ?? 0) + 1;
    }
    for (let form = 0; form < formCount; form++)
      firsts[form + 1] = (firsts[form + 1] ?? 0) + (firsts[form] ?? 0);
    const next = firsts.slice();
    const order = new Int32Array(this.count);
    for (let record = 0; record < this.count; record++) {
      const form = this.form(record);
      order[next[form] ?? 0] = record;
      next[form] = (next[form] ?? 0) + 1;
    }
    return { order, firsts };
  }
}
