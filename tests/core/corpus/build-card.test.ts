import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../src/core/corpus/build-card.ts';
import type { EntityCard, EventCard } from '../../../src/core/corpus/context-card.ts';
import { entityId, eventId } from '../../../src/core/knowledge/ids.ts';
import { readersOf } from '../support/in-memory-readers.ts';
import { packOf } from '../support/knowledge.ts';
import { signature } from '../support/signatures.ts';

const day = (iso: string) => ({ from: iso, to: iso, precision: 'day' as const });
const claim = (id: string, amount: number, asOf: string | null, source = 's1') => ({
  id,
  subject: { event: 'letter' },
  about: [{ entity: 'openai' }],
  predicate: 'signatories',
  value: { kind: 'quantity' as const, amount, unit: 'person' },
  asOf,
  source,
});
const happening = (
  id: string,
  when: { from: string | null; to: string | null; precision: 'day' | 'unknown' },
  extra = {},
) => ({
  id,
  kind: 'other' as const,
  story: 'crisis',
  modality: 'actual' as const,
  title: { en: id },
  when,
  participants: [{ entity: 'altman', role: 'patient' as const, core: true }],
  ...extra,
});

const PACK = packOf({
  entities: [
    {
      id: 'altman',
      kind: 'person',
      names: [
        { text: 'Altman', lang: 'en', kind: 'surname' },
        { text: 'Sam Altman', lang: 'en' },
        { text: 'سام ألتمان', lang: 'ar' },
      ],
      description: { en: 'An investor' },
      roles: [
        { role: { en: 'president' }, of: 'fund', from: '2014', to: '2019-03' },
        { role: { en: 'founder' }, of: 'openai' },
        { role: { en: 'CEO' }, of: 'openai', from: '2019-03', to: '2023-11-17' },
        { role: { en: 'CEO again' }, of: 'openai', from: '2023-11-22', to: null },
        { role: { en: 'guest' }, of: null, to: '2012' },
      ],
    },
    { id: 'openai', kind: 'organization', names: [{ text: 'OpenAI', lang: 'en' }] },
  ],
  stories: [{ id: 'crisis', title: { en: 'The crisis' } }],
  events: [
    happening('undated', { from: null, to: null, precision: 'unknown' }),
    happening('returned', day('2023-11-22')),
    happening('removed', day('2023-11-17'), { supersededBy: 'returned', place: 'openai' }),
    happening('letter', day('2023-11-20'), {
      participants: [
        { entity: 'openai', role: 'agent', core: true },
        { entity: 'gone', role: 'other' },
      ],
    }),
    happening('planned', day('2024-01-01'), { modality: 'planned', story: null }),
    happening('alone', day('2023-11-21'), { story: null, participants: [] }),
  ],
  claims: [
    claim('old', 500, '2023-11-20'),
    claim('new', 700, '2023-11-21', 's2'),
    { ...claim('undated-claim', 600, null), attributedTo: 'altman' },
    { ...claim('labelled', 650, '2023-11-19'), attributedLabel: { en: 'a person who saw it' } },
    claim('lost', 1, '2023-11-22', 'no-such-source'),
  ],
  disagreements: [
    { id: 'count', claims: ['old', 'new'], relation: 'update', note: { en: 'It grew' } },
    { id: 'half-lost', claims: ['old', 'lost'], note: {} },
  ],
  sources: [
    { id: 's1', title: 'First', lang: 'ar', published: { from: '2023-11-20', to: '2023-11-21' } },
    { id: 's2', title: 'Second' },
  ],
});
const ARTICLES = Array.from({ length: 7 }, (_, index) =>
  signature(`a${index}`, { entities: 'altman', published: `2023-11-1${index}` }),
);
const readers = readersOf(PACK, ARTICLES);

async function entityCard(id: string, published: string | null = null): Promise<EntityCard> {
  const card = await buildCard({ kind: 'entity', id: entityId(id) }, published, readers);
  if (card?.kind !== 'entity') throw new Error(`No card of ${id}`);
  return card;
}
async function eventCard(id: string): Promise<EventCard> {
  const card = await buildCard({ kind: 'event', id: eventId(id) }, null, readers);
  if (card?.kind !== 'event') throw new Error(`No card of ${id}`);
  return card;
}
const roles = ({ roles: lines }: EntityCard) => lines.map(({ role, held }) => [role.en, held]);

describe('the card of an entity', () => {
  it('says who it is', async () => {
    const card = await entityCard('altman');
    expect(card).toMatchObject({
      id: 'altman',
      entityKind: 'person',
      label: { en: 'Sam Altman', ar: 'سام ألتمان' },
      description: { en: 'An investor' },
    });
    expect(card.names).toHaveLength(3);
  });

  it('puts the roles held at the day of the page first', async () => {
    expect(roles(await entityCard('altman', '2023-11-23'))).toEqual([
      ['CEO again', 'then'],
      ['founder', 'unknown'],
      ['CEO', 'not-then'],
      ['president', 'not-then'],
      ['guest', 'not-then'],
    ]);
    expect(roles(await entityCard('altman', '2023-11-17T08:00:00Z'))[0]).toEqual(['CEO', 'then']);
    expect(roles(await entityCard('altman', '2023-11-19')).map(([, held]) => held)).not.toContain('then');
  });

  it('counts a month as held to its last day', async () => {
    expect(Object.fromEntries(roles(await entityCard('altman', '2019-03-31')))).toMatchObject({
      president: 'then',
      CEO: 'then',
    });
  });

  it('leaves open who held what when the page has no date', async () => {
    expect(new Set(roles(await entityCard('altman')).map(([, held]) => held))).toEqual(new Set(['unknown']));
  });

  it('names the organization of a role, if it is known', async () => {
    const { roles: lines } = await entityCard('altman', '2023-11-23');
    expect(lines[0]!.of).toEqual({ id: 'openai', kind: 'organization', label: { en: 'OpenAI' } });
    expect(lines.find(({ role }) => role.en === 'president')!.of).toBeNull();
  });

  it('lists its events, latest first, undated and planned ones last', async () => {
    expect((await entityCard('altman')).events.map(({ id }) => id)).toEqual([
      'returned',
      'removed',
      'undated',
      'planned',
    ]);
  });

  it('lists claims that are also about it', async () => {
    expect((await entityCard('openai')).claims.map(({ id }) => id)).toEqual([
      'new',
      'old',
      'labelled',
      'undated-claim',
    ]);
  });

  it('lists five saved articles at most, newest first', async () => {
    expect((await entityCard('altman')).articles.map(({ id }) => id)).toEqual([
      'art:a6',
      'art:a5',
      'art:a4',
      'art:a3',
      'art:a2',
    ]);
  });

  it('is none for an entity that is gone', async () => {
    expect(await buildCard({ kind: 'entity', id: entityId('gone') }, null, readers)).toBeNull();
  });
});

describe('the card of an event', () => {
  it('says what happened, when, where and in which story', async () => {
    expect(await eventCard('removed')).toMatchObject({
      id: 'removed',
      eventKind: 'other',
      modality: 'actual',
      title: { en: 'removed' },
      when: { from: '2023-11-17', to: '2023-11-17', precision: 'day' },
      place: { id: 'openai' },
      story: { en: 'The crisis' },
      supersededBy: { id: 'returned' },
      participants: [{ entity: { id: 'altman' }, role: 'patient' }],
    });
  });

  it('finds its neighbours in the story by date, leaving out undated events', async () => {
    const around = async (id: string) => {
      const { previous, next } = await eventCard(id);
      return [previous?.id ?? null, next?.id ?? null];
    };
    expect(await around('removed')).toEqual([null, 'letter']);
    expect(await around('letter')).toEqual(['removed', 'returned']);
    expect(await around('returned')).toEqual(['letter', null]);
    expect(await around('undated')).toEqual([null, null]);
    expect(await around('alone')).toEqual([null, null]);
  });

  it('lists claims with their source and speaker, latest first, and none whose source is gone', async () => {
    const { claims } = await eventCard('letter');
    expect(claims.map(({ id, source, attributedTo }) => [id, source.title, attributedTo])).toEqual([
      ['new', 'Second', null],
      ['old', 'First', null],
      ['labelled', 'First', { en: 'a person who saw it' }],
      ['undated-claim', 'First', { en: 'Sam Altman', ar: 'سام ألتمان' }],
    ]);
    expect(claims[1]!.source).toEqual({
      id: 's1',
      title: 'First',
      lang: 'ar',
      published: { from: '2023-11-20', to: '2023-11-21' },
    });
  });

  it('sets disagreeing claims side by side, and tells none of which only one claim is left', async () => {
    const { disagreements } = await eventCard('letter');
    expect(
      disagreements.map(({ id, relation, note, claims }) => [
        id,
        relation,
        note,
        claims.map((line) => line.id),
      ]),
    ).toEqual([['count', 'update', { en: 'It grew' }, ['new', 'old']]]);
  });

  it('leaves out participants that are gone', async () => {
    expect((await eventCard('letter')).participants.map(({ entity }) => entity.id)).toEqual(['openai']);
  });

  it('is none for an event that is gone', async () => {
    expect(await buildCard({ kind: 'event', id: eventId('gone') }, null, readers)).toBeNull();
  });
});
