import { ENTITY_KINDS, type EntityKind, NAME_KINDS, type NameKind } from '../knowledge/closed-lists.ts';
import { type EntityId, entityId } from '../knowledge/ids.ts';
import { tokensOf, tokenText } from '../text/tokens.ts';
import type { EventRule } from './event-rule.ts';
import {
  AMBIGUOUS_BIT,
  checksum,
  DERIVED_BIT,
  ENTITY_WORDS,
  GENERIC_BIT,
  HEADER,
  HEADER_WORDS,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  NAME_KIND_SHIFT,
  RECORD_WORDS,
  SECTIONS,
  type Section,
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
      readonly derived: boolean;
    }
  | { readonly kind: 'not-name'; readonly name: string }
  | { readonly kind: 'given-name'; readonly name: string }
  | { readonly kind: 'trigger'; readonly event: number; readonly text: string };

/** All names, normalized and compiled: views on one buffer, immutable. */
export type Lexicon = {
  readonly seed: number;
  readonly slots: number;
  /** Slots of two words: fingerprint, then `(form + 1) << 1 | has longer sequences`. */
  readonly table: Int32Array;
  readonly rules: readonly EventRule[];
  targets(form: number): readonly FormTarget[];
  /** The folded tokens of a form, a line each: what a match must say letter for letter. */
  key(form: number): string;
  /** `undefined` when no name of the lexicon belongs to this id. Indexed on first use. */
  entity(id: EntityId): LexiconEntity | undefined;
};

type FormReading = { readonly targets: readonly FormTarget[]; readonly key: string };

/** Forms kept as read; a page names a few hundred. */
const MOST_FORMS_READ = 20_000;

/** The tokens of a text as one string that keeps their borders. */
export function tokenKey(text: string): string {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index)).join('\n');
}

export class BrokenLexicon extends Error {
  override readonly name = 'BrokenLexicon';
}

function sectionOf(
  words: Int32Array,
  section: Section,
): { readonly offset: number; readonly length: number } {
  const at = HEADER.sections + SECTIONS.indexOf(section) * 2;
  const offset = words[at] ?? 0;
  const length = words[at + 1] ?? 0;
  if (offset < HEADER_WORDS * 4 || length < 0 || offset + length > words.byteLength) {
    throw new BrokenLexicon(`The compiled lexicon is cut off in its section "${section}"`);
  }
  return { offset, length };
}

function decodeUnits(units: Uint16Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

/** Checks header and checksum. Throws BrokenLexicon, which says what is wrong; the caller compiles anew. */
function checkedWords(buffer: ArrayBuffer): Int32Array {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new BrokenLexicon(`A compiled lexicon cannot have ${buffer.byteLength} bytes`);
  }
  const words = new Int32Array(buffer);
  if (words[HEADER.magic] !== LEXICON_MAGIC) throw new BrokenLexicon('This is not a compiled lexicon');
  if (words[HEADER.version] !== LEXICON_VERSION) {
    throw new BrokenLexicon(
      `The compiled lexicon has version ${words[HEADER.version]}, not ${LEXICON_VERSION}`,
    );
  }
  if (words[HEADER.checksum] !== checksum(words[HEADER.seed] ?? 0, words.subarray(HEADER.slots))) {
    throw new BrokenLexicon('The compiled lexicon does not match its checksum');
  }
  return words;
}

/** Opens a compiled lexicon without copying it; one pass for the checksum, then views. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const words = checkedWords(buffer);
  const view32 = (section: Section): Int32Array => {
    const { offset, length } = sectionOf(words, section);
    return new Int32Array(buffer, offset, length / 4);
  };
  const view16 = (section: Section): Uint16Array => {
    const { offset, length } = sectionOf(words, section);
    return new Uint16Array(buffer, offset, length / 2);
  };
  const forms = view32('forms');
  const records = view32('records');
  const text = view16('text');
  const entities = view32('entities');
  const rules: readonly EventRule[] = JSON.parse(decodeUnits(view16('rules')));

  const textAt = (offset: number): string =>
    decodeUnits(text.subarray(offset + 1, offset + 1 + (text[offset] ?? 0)));
  const entityAt = (index: number): LexiconEntity => {
    const word = entities[index * ENTITY_WORDS + 1] ?? 0;
    return {
      id: entityId(textAt(entities[index * ENTITY_WORDS] ?? 0)),
      kind: ENTITY_KINDS[word & 0xff] ?? 'concept',
      generic: (word & GENERIC_BIT) !== 0,
    };
  };
  const targetAt = (record: number): FormTarget => {
    const flags = records[record * RECORD_WORDS] ?? 0;
    const target = records[record * RECORD_WORDS + 1] ?? 0;
    const name = textAt(records[record * RECORD_WORDS + 2] ?? 0);
    switch (flags & 7) {
      case TARGET.entity:
        return {
          kind: 'entity',
          entity: entityAt(target),
          name,
          nameKind: NAME_KINDS[(flags >>> NAME_KIND_SHIFT) & 0xff] ?? 'official',
          ambiguous: (flags & AMBIGUOUS_BIT) !== 0,
          derived: (flags & DERIVED_BIT) !== 0,
        };
      case TARGET.notName:
        return { kind: 'not-name', name };
      case TARGET.givenName:
        return { kind: 'given-name', name };
      default:
        return { kind: 'trigger', event: target, text: name };
    }
  };
  const formsRead = new Map<number, FormReading>();
  const readForm = (form: number): FormReading => {
    const known = formsRead.get(form);
    if (known) return known;
    const targets: FormTarget[] = [];
    for (let record = forms[form] ?? 0; record < (forms[form + 1] ?? 0); record++)
      targets.push(targetAt(record));
    const [first] = targets;
    const key = first ? tokenKey(first.kind === 'trigger' ? first.text : first.name) : '';
    if (formsRead.size >= MOST_FORMS_READ) formsRead.clear();
    formsRead.set(form, { targets, key });
    return { targets, key };
  };
  let byId: Map<EntityId, LexiconEntity> | undefined;
  const indexed = (): Map<EntityId, LexiconEntity> => {
    const all = Array.from({ length: entities.length / ENTITY_WORDS }, (_, index) => entityAt(index));
    return new Map(all.map((entity) => [entity.id, entity]));
  };
  return {
    seed: words[HEADER.seed] ?? 0,
    slots: words[HEADER.slots] ?? 0,
    table: view32('table'),
    entity: (id) => {
      byId ??= indexed();
      return byId.get(id);
    },
    rules,
    targets: (form) => readForm(form).targets,
    key: (form) => readForm(form).key,
  };
}
