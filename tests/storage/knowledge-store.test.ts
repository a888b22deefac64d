import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type ClaimId, entityId, eventId, packId, type StoryId } from '../../src/core/knowledge/ids.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { freshDatabase } from './fresh-database.ts';
import { addPacks, CRISIS, makePack, PEOPLE } from './sample-packs.ts';

const ALTMAN = entityId('sam-altman');
const REMOVAL = eventId('altman-removed');

async function knowledgeOf(...packs: readonly (typeof CRISIS)[]) {
  const database = freshDatabase();
  await addPacks(database, ...packs);
  return openKnowledge(database);
}

describe('what one pack says', () => {
  test('unknown ids have no answer', async () => {
    const knowledge = await knowledgeOf(CRISIS);
    expect(await knowledge.entity(entityId('nobody'))).toBeUndefined();
    expect(await knowledge.event(eventId('nothing'))).toBeUndefined();
    expect(await knowledge.entities([entityId('nobody')])).toEqual([]);
    expect(await knowledge.eventsWith(entityId('nobody'))).toEqual([]);
    expect(await knowledge.claimsAbout({ kind: 'entity', id: entityId('nobody') })).toEqual([]);
    expect(await knowledge.disagreementsWith([])).toEqual([]);
  });

  test('several ids are answered in the order asked for, each once, unknown ones left out', async () => {
    const knowledge = await knowledgeOf(CRISIS);
    const asked = ['sam-altman', 'nobody', 'openai', 'sam-altman'].map(entityId);
    expect((await knowledge.entities(asked)).map(({ id }) => id)).toEqual(['sam-altman', 'openai']);
  });

  test.each([
    ['its subject', { kind: 'event', id: REMOVAL }, ['000-signatories', '002-signatories']],
    ['what it is also about', { kind: 'entity', id: entityId('openai') }, ['000-signatories']],
    ['nothing that only shares the id', { kind: 'event', id: eventId('openai') }, []],
  ] as const)('claims are found by %s', async (_label, subject, expected) => {
    const knowledge = await knowledgeOf(CRISIS);
    expect((await knowledge.claimsAbout(subject)).map(({ id }) => id)).toEqual(expected);
  });

  test('events are found by participant and by story', async () => {
    const knowledge = await knowledgeOf(CRISIS);
    expect(await knowledge.eventsWith(entityId('openai'))).toEqual(CRISIS.events);
    expect(await knowledge.eventsOfStory(CRISIS.stories[0]!.id)).toEqual(CRISIS.events);
    expect(await knowledge.eventsOfStory('another-story' as StoryId)).toEqual([]);
  });

  test('a disagreement is found by any of its claims, and once', async () => {
    const knowledge = await knowledgeOf(CRISIS);
    const ids = CRISIS.claims.map(({ id }) => id);
    expect(await knowledge.disagreementsWith(ids)).toEqual(CRISIS.disagreements);
    expect(await knowledge.disagreementsWith(ids.slice(1))).toEqual(CRISIS.disagreements);
    expect(await knowledge.disagreementsWith(['x' as ClaimId])).toEqual([]);
  });

  test('packs are listed in the order they were added', async () => {
    const knowledge = await knowledgeOf(PEOPLE, CRISIS);
    expect((await knowledge.packs()).map(({ id }) => id)).toEqual(['people', 'crisis']);
    expect(await knowledge.hasPack(packId('people'))).toBe(true);
    expect(await knowledge.hasPack(packId('peopl'))).toBe(false);
  });
});

describe('a pack with more entities than a shelf holds', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `e${index}`);
  const list = makePack('list', { entities: ids.map((id) => ({ id, names: [{ text: `Name of ${id}` }] })) });

  test.each([
    ['all', ids],
    ['the lowest and the highest', ['e0', 'e999']],
    ['some that are not there', ['d', 'e1', 'e1000x', 'e5', 'f', 'e999']],
    ['one', ['e512']],
  ])('finds %s', async (_label, asked) => {
    const knowledge = await knowledgeOf(list, CRISIS);
    const found = await knowledge.entities(asked.map(entityId));
    const known = asked.filter((id) => ids.includes(id));
    expect(found.map(({ id }) => id)).toEqual(known);
    expect(found.map(({ names }) => names[0]?.text)).toEqual(known.map((id) => `Name of ${id}`));
  });

  test('orders ids as the database does, beyond the letters of one script', async () => {
    const letters = ['a', 'A', 'é', 'z', 'Z', 'ا', '中', '\u{1F600}', '\uFF21'];
    const written = ids.map((id, index) => `${letters[index % letters.length]}-${id}`);
    const mixed = makePack('mixed', { entities: written.map((id) => ({ id, names: [{ text: id }] })) });
    const knowledge = await knowledgeOf(mixed);
    // One at a time: asked together, a shelf read for one id would hide that another was looked for elsewhere.
    const asked = written.filter((_, index) => index % 5 === 0);
    const found = await Promise.all(asked.map((id) => knowledge.entity(entityId(id))));
    expect(found.map((entity) => entity?.id)).toEqual(asked);
  });
});

describe('what two packs say together', () => {
  test('single values of an entity are those of the pack added first, lists are united', async () => {
    const knowledge = await knowledgeOf(CRISIS, PEOPLE);
    expect(await knowledge.entity(ALTMAN)).toEqual({
      id: 'sam-altman',
      kind: 'person',
      generic: false,
      names: [
        { text: 'Sam Altman', lang: 'en', kind: 'official', ambiguous: false },
        { text: 'سام ألتمان', lang: 'ar', kind: 'official', ambiguous: false },
        { text: 'Altman', lang: 'en', kind: 'surname', ambiguous: true },
        { text: 'Сэм Альтман', lang: 'ru', kind: 'official', ambiguous: false },
      ],
      description: { en: 'Head of OpenAI', de: 'Ein Investor' },
      wikidata: 'Q7407093',
      roles: [{ role: { en: 'CEO' }, of: 'openai', from: '2019', to: null, sources: ['000', 'p1'] }],
      relations: [{ relation: 'founder-of', target: 'openai', sources: ['000'] }],
      homepage: 'https://blog.samaltman.com/',
    });
  });

  test('the order of adding decides, not the order of ids', async () => {
    const knowledge = await knowledgeOf(PEOPLE, CRISIS);
    const altman = await knowledge.entity(ALTMAN);
    expect(altman?.kind).toBe('concept');
    expect(altman?.description).toEqual({ en: 'An investor', de: 'Ein Investor' });
  });

  test('an event keeps its date whole and gathers participants and triggers', async () => {
    const knowledge = await knowledgeOf(CRISIS, PEOPLE);
    expect(await knowledge.event(REMOVAL)).toMatchObject({
      story: 'openai-crisis-2023',
      modality: 'actual',
      title: { en: 'Altman is removed', fr: 'La révocation' },
      when: { from: '2023-11-17', to: '2023-11-17', precision: 'day' },
      participants: [
        { entity: 'sam-altman', role: 'patient', core: true },
        { entity: 'openai', role: 'agent', core: false },
        { entity: 'mira-murati', role: 'beneficiary', core: false },
      ],
      triggers: { en: ['fired', 'ousted'], ar: ['إقالة'] },
    });
  });

  test('a later pack fills in the date of a month only where the first has none at all', async () => {
    const knowledge = await knowledgeOf(PEOPLE, CRISIS);
    expect(await knowledge.event(REMOVAL)).toMatchObject({
      story: 'openai-crisis-2023',
      when: { from: '2023-11', to: null, precision: 'month' },
    });
  });

  test('an event is found by a participant that only the later pack names, and is answered merged', async () => {
    const knowledge = await knowledgeOf(CRISIS, PEOPLE);
    const [event, ...others] = await knowledge.eventsWith(entityId('mira-murati'));
    expect(others).toEqual([]);
    expect(event?.modality).toBe('actual');
  });

  test('a claim keeps the subject of the first pack and is not filed under the other one', async () => {
    const knowledge = await knowledgeOf(CRISIS, PEOPLE);
    const about = async (id: string) =>
      (await knowledge.claimsAbout({ kind: 'entity', id: entityId(id) })).map(({ value }) => value);
    expect(await about('mira-murati')).toEqual([]);
    expect(await about('sam-altman')).toEqual([{ kind: 'quantity', amount: 670, unit: 'person' }]);
  });

  test('an event is not answered for a story in which only a later pack puts it', async () => {
    const elsewhere = makePack('elsewhere', { events: [{ ...CRISIS.events[0]!, story: 'other' }] });
    const knowledge = await knowledgeOf(CRISIS, elsewhere);
    expect(await knowledge.eventsOfStory('other' as StoryId)).toEqual([]);
    expect(await knowledge.eventsOfStory(CRISIS.stories[0]!.id)).toHaveLength(1);
  });

  test('stories, disagreements and sources are completed', async () => {
    const more = makePack('more', {
      stories: [
        { id: 'openai-crisis-2023', title: { en: 'Other', ar: 'أزمة' }, from: '2020', to: '2023-11-30' },
      ],
      disagreements: [
        { id: 'signatories', claims: ['002-signatories', '003'], relation: 'update', note: { en: 'n' } },
      ],
      sources: [{ id: '000', title: 'Other', published: { from: null, to: '2024' }, summary: { en: 's' } }],
    });
    const knowledge = await knowledgeOf(CRISIS, more);
    expect(await knowledge.story(CRISIS.stories[0]!.id)).toEqual({
      id: 'openai-crisis-2023',
      title: { en: 'The OpenAI crisis', ar: 'أزمة' },
      from: '2023-11-17',
      to: '2023-11-30',
    });
    expect(await knowledge.disagreementsWith(['003' as ClaimId])).toEqual([
      {
        id: 'signatories',
        claims: ['000-signatories', '002-signatories', '003'],
        relation: 'update',
        note: { en: 'n' },
      },
    ]);
    expect(await knowledge.source(CRISIS.sources[0]!.id)).toEqual({
      id: '000',
      title: 'A report',
      lang: 'ar',
      published: { from: '2023-11-21', to: null },
      summary: { en: 's' },
    });
  });
});

describe('a broken row', () => {
  test.each([
    ['a value outside its list', { 'entities.0.kind': 'planet' }, /"crisis\/openai".*"entities".*kind/u],
    ['a version from the future', { version: 2 }, /sam-altman".*version this Siyaq does not know/u],
    ['entities that are no records', { entities: ['text'] }, /sam-altman".*entities\.0/u],
  ])('with %s is refused, and the message says where', async (_label, change, message) => {
    const database = freshDatabase();
    await addPacks(database, CRISIS);
    await database.table('entities').update(['crisis', 'sam-altman'], change);
    await expect(openKnowledge(database).entity(entityId('openai'))).rejects.toThrow(message);
  });

  test('does not keep its neighbours from being read', async () => {
    const database = freshDatabase();
    await addPacks(database, CRISIS);
    await database.table('entities').update(['crisis', 'sam-altman'], { 'entities.0.kind': 'planet' });
    expect((await openKnowledge(database).entity(ALTMAN))?.id).toBe('sam-altman');
  });
});
