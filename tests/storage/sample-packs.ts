import * as v from 'valibot';
import { type Pack, packSchema } from '../../src/core/knowledge/pack.ts';
import { type ImportOptions, importPack } from '../../src/storage/import-pack.ts';

type PackInput = Partial<Omit<v.InferInput<typeof packSchema>, 'format' | 'version'>>;

export function makePack(id: string, parts: PackInput = {}): Pack {
  return v.parse(packSchema, { format: 'siyaq-pack', version: 1, id, ...parts });
}

export function options(changes: Partial<ImportOptions> = {}): ImportOptions {
  return { now: '2024-01-02T03:04:05Z', signal: new AbortController().signal, ...changes };
}

/** Adds packs one after the other. */
export async function addPacks(
  database: Parameters<typeof importPack>[0],
  ...packs: readonly Pack[]
): Promise<void> {
  for (const pack of packs) await importPack(database, pack, options());
}

/** A pack with one of everything. Its records have fields that no format knows: they are kept. */
export const CRISIS = makePack('crisis', {
  title: { en: 'The crisis', ar: 'الأزمة' },
  licence: 'CC0-1.0',
  entities: [
    {
      id: 'sam-altman',
      kind: 'person',
      names: [
        { text: 'Sam Altman', lang: 'en' },
        { text: 'سام ألتمان', lang: 'ar' },
        { text: 'Altman', lang: 'en', kind: 'surname', ambiguous: true },
      ],
      description: { en: 'Head of OpenAI' },
      roles: [{ role: { en: 'CEO' }, of: 'openai', from: '2019', sources: ['000'] }],
      relations: [{ relation: 'founder-of', target: 'openai', sources: ['000'] }],
      homepage: 'https://blog.samaltman.com/',
    },
    { id: 'openai', kind: 'organization', names: [{ text: 'OpenAI', lang: 'en' }], wikidata: 'Q21708200' },
  ],
  notNames: [{ text: 'Robert Altman', lang: 'en' }],
  stories: [{ id: 'openai-crisis-2023', title: { en: 'The OpenAI crisis' }, from: '2023-11-17' }],
  events: [
    {
      id: 'altman-removed',
      kind: 'dismiss',
      story: 'openai-crisis-2023',
      modality: 'actual',
      title: { en: 'Altman is removed' },
      when: { from: '2023-11-17', to: '2023-11-17', precision: 'day' },
      participants: [
        { entity: 'sam-altman', role: 'patient', core: true },
        { entity: 'openai', role: 'agent' },
      ],
      triggers: { en: ['fired'] },
    },
  ],
  claims: [
    {
      id: '000-signatories',
      subject: { event: 'altman-removed' },
      about: [{ entity: 'openai' }],
      predicate: 'signatories',
      value: { kind: 'quantity', amount: 670, unit: 'person' },
      qualifier: 'more-than',
      source: '000',
    },
    {
      id: '002-signatories',
      subject: { event: 'altman-removed' },
      predicate: 'signatories',
      value: { kind: 'quantity', amount: 700, unit: 'person' },
      source: '000',
    },
  ],
  disagreements: [{ id: 'signatories', claims: ['000-signatories', '002-signatories'] }],
  sources: [{ id: '000', title: 'A report', lang: 'ar', published: { from: '2023-11-21', to: null } }],
  maker: 'the tests',
});

/** Another pack that knows one entity, one event and one claim of the crisis too, and says other things about them. */
export const PEOPLE = makePack('people', {
  entities: [
    {
      id: 'sam-altman',
      kind: 'concept',
      names: [
        { text: 'Sam Altman', lang: 'en' },
        { text: 'Сэм Альтман', lang: 'ru' },
      ],
      description: { en: 'An investor', de: 'Ein Investor' },
      wikidata: 'Q7407093',
      roles: [{ role: { en: 'CEO' }, of: 'openai', from: '2019', sources: ['p1'] }],
    },
    { id: 'mira-murati', kind: 'person', names: [{ text: 'Mira Murati', lang: 'en' }] },
  ],
  notNames: [
    { text: 'Robert Altman', lang: 'en' },
    { text: 'Altmann', lang: 'de' },
  ],
  events: [
    {
      id: 'altman-removed',
      kind: 'dismiss',
      modality: 'reported',
      title: { en: 'The removal', fr: 'La révocation' },
      when: { from: '2023-11', to: null, precision: 'month' },
      participants: [
        { entity: 'sam-altman', role: 'patient' },
        { entity: 'mira-murati', role: 'beneficiary' },
      ],
      triggers: { en: ['fired', 'ousted'], ar: ['إقالة'] },
    },
  ],
  claims: [
    {
      id: '000-signatories',
      subject: { entity: 'mira-murati' },
      about: [{ entity: 'sam-altman' }],
      predicate: 'signatories',
      value: { kind: 'quantity', amount: 1, unit: 'person' },
      source: 'p1',
    },
  ],
  sources: [{ id: 'p1', title: 'People of the year' }],
});
