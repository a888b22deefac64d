import { NAME_KINDS, type NameKind } from '../../src/core/knowledge/closed-lists.ts';
import { readTable } from './tables.ts';

/** A name as the knowledge file lists it: one written form found in a source document. */
export interface RawForm {
  readonly form: string;
  readonly script: 'arabic' | 'latin' | 'mixed';
  readonly level: 'name' | 'demonym' | 'descriptive' | 'mt-error';
  readonly flags: readonly string[];
  readonly misspelled: boolean;
}

/** What the derivation of names needs of a knowledge record. */
export interface NamedRecord {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
  readonly formsInSources: readonly RawForm[];
  readonly otherForms: Readonly<Record<string, readonly string[]>>;
}

/** A name of the pack. `ambiguous` is present only when true: the form needs other evidence on the page. */
export interface PackName {
  readonly text: string;
  readonly lang: string;
  readonly kind: NameKind;
  readonly ambiguous?: true;
}

type FormsByKind = Readonly<Partial<Record<NameKind, readonly string[]>>>;

/** The editor's decisions about one entity's names; texts are compared exactly, in every language. */
interface NameTable {
  /** The name shown in a language, in place of the knowledge file's label. */
  readonly official?: Readonly<Record<string, string>>;
  /** Forms of the knowledge file that are wrong or belong elsewhere. */
  readonly drop?: readonly string[];
  /** Descriptive forms that are used although the knowledge file marks them as no names. */
  readonly keep?: readonly string[];
  /** The kind of a form where the rule below would give another. */
  readonly kinds?: FormsByKind;
  readonly ambiguous?: readonly string[];
  readonly add?: Readonly<Record<string, FormsByKind>>;
}

interface NameTables {
  /** Entities whose English name is written the same in these languages. */
  readonly sameInLatin: { readonly langs: readonly string[]; readonly entities: readonly string[] };
  readonly entities: Readonly<Record<string, NameTable>>;
}

interface Candidate {
  readonly text: string;
  readonly lang: string;
  readonly kind: NameKind;
  readonly ambiguous: boolean;
}

const KIND_OF_FLAG: Readonly<Record<string, NameKind>> = {
  misspelled: 'misspelling',
  'surname-only': 'surname',
  'given-name-only': 'given',
  abbreviation: 'acronym',
  'former-name': 'former',
};

/** Kinds of entity that have a name of their own; the others are called by a description in each language. */
const PROPERLY_NAMED: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'product',
  'platform',
  'place',
  'publication',
  'event-series',
]);

const tables = readTable<NameTables>('names');

/**
 * All names of one entity: the label of each language first (English, Arabic), then the forms found in the
 * documents, the further forms of the knowledge file, and the ones added in `texts/names.json`. One text
 * occurs once per language. Given names are always ambiguous. Throws when the table has no entry for the
 * entity, or a decision in it names a form that does not exist.
 */
export function deriveNames(raw: NamedRecord): PackName[] {
  const table = tables.entities[raw.id];
  if (table === undefined) throw new Error(`texts/names.json has no entry for ${raw.id}`);
  const labels = labelCandidates(raw, table);
  const candidates = [
    ...labels,
    ...sourceCandidates(raw, table),
    ...otherCandidates(raw, table, new Set(labels.map((label) => label.lang))),
    ...addedCandidates(table),
    ...sameInLatinCandidates(raw, table),
  ];
  checkDecisions(raw, table, candidates);
  return mergeCandidates(candidates, table);
}

function labelCandidates(raw: NamedRecord, table: NameTable): Candidate[] {
  return ['en', 'ar'].flatMap((lang) => {
    const text = table.official?.[lang] ?? raw.names[lang];
    return text === undefined ? [] : [{ text, lang, kind: 'official' as const, ambiguous: false }];
  });
}

function sourceCandidates(raw: NamedRecord, table: NameTable): Candidate[] {
  return raw.formsInSources
    .filter((form) => isNameForm(form, table))
    .map((form) => ({
      text: form.form,
      lang: form.script === 'latin' ? 'en' : 'ar',
      kind: kindInTable(form.form, table) ?? kindOfForm(form, raw),
      ambiguous: form.flags.includes('ambiguous'),
    }));
}

function isNameForm(form: RawForm, table: NameTable): boolean {
  if (table.drop?.includes(form.form)) return false;
  return form.level === 'name' || form.level === 'demonym' || (table.keep ?? []).includes(form.form);
}

function kindOfForm(form: RawForm, raw: NamedRecord): NameKind {
  if (form.level === 'demonym') return 'demonym';
  const flagged = form.flags.map((flag) => KIND_OF_FLAG[flag]).filter((kind) => kind !== undefined);
  if (flagged.includes('misspelling')) return 'misspelling';
  return flagged[0] ?? variantKind(raw.type, form.script === 'latin' ? 'en' : 'ar');
}

/** The kind of a further form of a language that has its label already. */
function variantKind(type: string, lang: string): NameKind {
  if (lang === 'en') return 'short';
  return PROPERLY_NAMED.has(type) ? 'transliteration' : 'translation';
}

function otherCandidates(raw: NamedRecord, table: NameTable, labelled: ReadonlySet<string>): Candidate[] {
  return Object.entries(raw.otherForms).flatMap(([lang, forms]) => {
    const kept = forms.filter((form) => !table.drop?.includes(form));
    return kept.map((text, index) => ({
      text,
      lang,
      kind:
        kindInTable(text, table) ??
        kindOfOther({ text, lang, first: index === 0 && !labelled.has(lang) }, raw),
      ambiguous: false,
    }));
  });
}

function kindOfOther(
  other: { readonly text: string; readonly lang: string; readonly first: boolean },
  raw: NamedRecord,
): NameKind {
  if (other.text.startsWith('@')) return 'nickname';
  if (other.first) return 'official';
  if (raw.type === 'person' && !/[\s·・]/u.test(other.text)) {
    return isGivenName(other.text, raw) ? 'given' : 'surname';
  }
  return variantKind(raw.type, other.lang);
}

function isGivenName(text: string, raw: NamedRecord): boolean {
  const labels = [...Object.values(raw.names), ...Object.values(raw.otherForms).flat()];
  return labels.some((label) => label.startsWith(`${text} `));
}

function kindInTable(text: string, table: NameTable): NameKind | null {
  for (const [kind, forms] of kindEntries(table.kinds ?? {})) if (forms.includes(text)) return kind;
  return null;
}

function kindEntries(forms: FormsByKind): [NameKind, readonly string[]][] {
  return NAME_KINDS.flatMap((kind): [NameKind, readonly string[]][] => {
    const texts = forms[kind];
    return texts === undefined ? [] : [[kind, texts]];
  });
}

function addedCandidates(table: NameTable): Candidate[] {
  return Object.entries(table.add ?? {}).flatMap(([lang, byKind]) =>
    kindEntries(byKind).flatMap(([kind, texts]) =>
      texts.map((text) => ({ text, lang, kind, ambiguous: false })),
    ),
  );
}

function sameInLatinCandidates(raw: NamedRecord, table: NameTable): Candidate[] {
  const text = table.official?.en ?? raw.names.en;
  if (text === undefined || !tables.sameInLatin.entities.includes(raw.id)) return [];
  return tables.sameInLatin.langs.map((lang) => ({ text, lang, kind: 'official', ambiguous: false }));
}

/** A decision about a form nobody has is a misprint in the table. */
function checkDecisions(raw: NamedRecord, table: NameTable, candidates: readonly Candidate[]): void {
  const known = new Set([
    ...candidates.map((candidate) => candidate.text),
    ...raw.formsInSources.map((form) => form.form),
    ...Object.values(raw.otherForms).flat(),
  ]);
  const kinds = kindEntries(table.kinds ?? {}).flatMap(([, texts]) => texts);
  const decided = [...(table.drop ?? []), ...(table.keep ?? []), ...(table.ambiguous ?? []), ...kinds];
  const unknown = decided.filter((text) => !known.has(text));
  if (unknown.length > 0) throw new Error(`texts/names.json, ${raw.id}: no such form: ${unknown.join(', ')}`);
}

function mergeCandidates(candidates: readonly Candidate[], table: NameTable): PackName[] {
  const doubtful = new Set([
    ...(table.ambiguous ?? []),
    ...candidates.filter((candidate) => candidate.ambiguous).map((candidate) => candidate.text),
    ...candidates.filter((candidate) => candidate.kind === 'given').map((candidate) => candidate.text),
  ]);
  const names = new Map<string, PackName>();
  for (const { text, lang, kind } of candidates) {
    const key = `${lang} ${text}`;
    if (names.has(key)) continue;
    names.set(key, doubtful.has(text) ? { text, lang, kind, ambiguous: true } : { text, lang, kind });
  }
  return [...names.values()];
}
