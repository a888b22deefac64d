import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityId, eventId, packId } from '../../src/core/knowledge/ids.ts';
import type { PackEntity, PackEvent, PackNotName } from '../../src/core/knowledge/pack.ts';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/core/lexicon/lexicon.ts';
import { RecognitionService } from '../../src/core/recognition/recognition-service.ts';
import { recognize } from '../../src/core/recognition/recognize.ts';
import { changePack, type PackChange } from '../../src/storage/change-pack.ts';
import { SiyaqDatabase } from '../../src/storage/database.ts';
import { draft } from '../messaging/sample-requests.ts';
import { allKnowledge } from '../storage/all-knowledge.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { addPacks, makePack } from '../storage/sample-packs.ts';
import { makeKeeper } from './keeper-parts.ts';

const OWN = packId('own');

const entity = (id: string, kind: PackEntity['kind'], ...names: PackEntity['names'][number]['text'][]) =>
  makePack('x', { entities: [{ id, kind, names: names.map((text) => ({ text })) }] })
    .entities[0] as PackEntity;
const event = (id: string, trigger: string, ...core: string[]) =>
  makePack('x', {
    events: [
      {
        id,
        kind: 'dismiss',
        modality: 'actual',
        title: {},
        when: { from: '2024-03-05', to: '2024-03-05', precision: 'day' },
        participants: core.map((who) => ({ entity: who, role: 'patient', core: true })),
        triggers: { en: [trigger] },
      },
    ],
  }).events[0] as PackEvent;
const notName = (text: string): PackNotName => ({ text, lang: 'en' });

/** A second person under a name, a name that others have as a variant, and texts that mention all of them. */
const NAMES = [
  'Mira Vantable',
  'Otto Briskwater',
  'Briskwater',
  'NovaStation',
  'Nova Station',
  'Sam Vantable',
];
const TRIGGERS = ['ousted from office', 'fired'];
const TEXTS = [
  'Mira Vantable met Otto Briskwater at Nova Station. Briskwater was fired on 5 March 2024.',
  'Sam Vantable, head of NovaStation, was ousted from office. Mira Vantable’s letter says so.',
  'Briskwater Valley lies far from NovaStation; Otto Briskwater was ousted from office there.',
];
/** The same people, written as they sound. */
const SOUNDING_TEXTS = [
  'قالت ميرا فانتابل إن أوتو بريسكووتر غادر',
  'Мира Вантабл и Отто Брискуотер',
  'Mira Vantable, Otto Briskwater and Otto Vantable came.',
];
/** Names that no two people share: of those that a person has, only the best is looked for by its sound. */
const SOUNDING_NAMES = {
  a: ['Mira Vantable', 'Мира Вантабл'],
  b: ['Otto Briskwater', 'أوتو بريسكووتر'],
  c: ['Otto Vantable'],
  d: ['Mira Briskwater'],
} as const;

const idOf = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const someNames = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });
const someKind = fc.constantFrom<PackEntity['kind'][]>('person', 'organization', 'place');
const changes: fc.Arbitrary<PackChange> = fc.oneof(
  fc
    .tuple(idOf, someKind, someNames)
    .map(([id, kind, names]) => ({ putEntities: [entity(id, kind, ...names)] })),
  idOf.map((id) => ({ removeEntities: [entityId(id)] })),
  fc.constantFrom(...NAMES).map((text) => ({ putNotNames: [notName(text)] })),
  fc.constantFrom(...NAMES).map((text) => ({ removeNotNames: [notName(text)] })),
  fc
    .tuple(fc.constantFrom('x', 'y'), fc.constantFrom(...TRIGGERS), idOf)
    .map(([id, trigger, who]) => ({ putEvents: [event(id, trigger, who)] })),
  fc.constantFrom('x', 'y').map((id) => ({ removeEvents: [eventId(id)] })),
);

/** Another pack knows some of the entities too, under fewer names. */
async function fillPacks(database: SiyaqDatabase): Promise<void> {
  const own = makePack('own', {
    entities: [
      { id: 'a', kind: 'person', names: [{ text: 'Mira Vantable' }] },
      {
        id: 'b',
        kind: 'person',
        names: [{ text: 'Otto Briskwater' }, { text: 'Briskwater', kind: 'surname' }],
      },
      { id: 'c', kind: 'organization', names: [{ text: 'NovaStation' }] },
    ],
    notNames: [{ text: 'Briskwater Valley', lang: 'en' }],
    events: [event('x', 'fired', 'b')],
  } as Parameters<typeof makePack>[1]);
  const other = makePack('other', {
    entities: [
      { id: 'b', kind: 'person', names: [{ text: 'Sam Vantable' }] },
      { id: 'd', kind: 'place', names: [{ text: 'Nova Station' }] },
    ],
    notNames: [{ text: 'Sam Vantable', lang: 'en' }],
  });
  await addPacks(database, own, other);
}

/** What a lexicon compiled in one go from knowledge as it is would find. */
async function foundAfresh(database: SiyaqDatabase, texts: readonly string[]) {
  const knowledge = await allKnowledge(database);
  const lexicon = openLexicon(compileLexicon({ ...knowledge, givenNames: ['Mira', 'Otto', 'Sam'] }));
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  return recognize({ blocks, published: '2024-03-05' }, lexicon);
}

/** What the keeper's lexicon finds. */
async function foundByKeeper({ keeper, lexicon }: ReturnType<typeof makeKeeper>, texts: readonly string[]) {
  const facts = { ...draft.facts, published: { value: '2024-03-05', origin: 'json-ld' } } as const;
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  return (await new RecognitionService(lexicon, keeper.supply).recognizeReading({ facts, blocks }))
    .recognition;
}

const GIVEN = { arabic: [], arabicInLatin: [], foreign: ['Mira', 'Otto', 'Sam'], foreignInArabic: [] };
const parts = {
  readStarterPack: async () => ({ format: 'siyaq-pack', version: 1, id: 'starter' }),
  readGivenNames: async () => GIVEN,
};

/** Makes changes one by one, and compares after each, and after they are merged. */
async function expectSame(sequence: readonly PackChange[], texts: readonly string[]): Promise<void> {
  const database = new SiyaqDatabase(`siyaq-test-${crypto.randomUUID()}`);
  try {
    await fillPacks(database);
    const made = makeKeeper(database, parts);
    await made.lexicon();
    for (const change of sequence) {
      await changePack(database, OWN, change);
      expect(await foundByKeeper(made, texts)).toEqual(await foundAfresh(database, texts));
    }
    expect(made.readGivenNames).toHaveBeenCalledTimes(1);
    await made.keeper.mergeWhenIdle(new AbortController().signal);
    expect(await database.lexiconChanges.count()).toBe(0);
    expect((await made.lexicon()).tables).toHaveLength(1);
    expect(await foundByKeeper(made, texts)).toEqual(await foundAfresh(database, texts));
  } finally {
    await database.delete();
  }
}

describe('single changes', () => {
  test('are recognized as if all had been compiled anew, and after they are merged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), (sequence) =>
        expectSame(sequence, TEXTS),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('are heard in other scripts as if all had been compiled anew', async () => {
    const sounding = fc.constantFrom(...(Object.keys(SOUNDING_NAMES) as (keyof typeof SOUNDING_NAMES)[]));
    const change: fc.Arbitrary<PackChange> = sounding.chain((id) =>
      fc.oneof(
        fc.constantFrom<string[]>(...SOUNDING_NAMES[id]).map((name) => ({
          putEntities: [entity(id, 'person', name)],
        })),
        fc.constant({ removeEntities: [entityId(id)] }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (sequence) =>
        expectSame(sequence, SOUNDING_TEXTS),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('are there for the next background, which compiles nothing but them', async () => {
    const database = freshDatabase();
    await fillPacks(database);
    await makeKeeper(database, parts).lexicon();
    await changePack(database, OWN, { putEntities: [entity('e', 'person', 'Ida Quillfeather')] });
    const next = makeKeeper(database, parts);
    expect(await next.mentioned('It was Ida Quillfeather.')).toEqual(['e']);
    expect(next.readGivenNames).not.toHaveBeenCalled();
  });

  test('made while a build runs are not lost with it', async () => {
    const database = freshDatabase();
    await fillPacks(database);
    const made = makeKeeper(database, parts);
    await made.lexicon();
    await changePack(database, OWN, { putEntities: [entity('e', 'person', 'Ida Quillfeather')] });
    made.readGivenNames.mockImplementationOnce(async () => {
      await changePack(database, OWN, { putEntities: [entity('f', 'person', 'Jon Marrowgate')] });
      await changePack(database, OWN, { removeEntities: [entityId('a')] });
      return GIVEN;
    });
    await made.keeper.mergeWhenIdle(new AbortController().signal);
    expect(await database.lexiconChanges.count()).toBe(2);
    expect(await made.mentioned('Ida Quillfeather, Jon Marrowgate and Mira Vantable came.')).toEqual([
      'e',
      'f',
    ]);
  });

  test('cost no build until there is an idle moment, and none when nothing changed', async () => {
    const database = freshDatabase();
    const { keeper, lexicon, readGivenNames } = makeKeeper(database, parts);
    await lexicon();
    await keeper.mergeWhenIdle(new AbortController().signal);
    expect(readGivenNames).toHaveBeenCalledTimes(1);
  });
});
