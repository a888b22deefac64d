import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack, type PackFault } from '../../../src/core/knowledge/check-pack.ts';
import { type Draft, sound } from './sound-pack.ts';

const PACKS = path.resolve(import.meta.dirname, '../../../assets/public/packs');

function faultsOf(spoil: (pack: Draft) => void): readonly PackFault[] {
  const pack = sound();
  spoil(pack);
  const checked = checkPack(pack);
  return checked.ok ? [] : checked.failure;
}

describe('checkPack', () => {
  it('lets a sound pack pass and fills in what it leaves out', () => {
    const checked = checkPack(sound());
    expect(checked).toMatchObject({
      ok: true,
      value: {
        title: {},
        licence: '',
        notNames: [],
        entities: [
          { generic: false, wikidata: null },
          { description: {}, roles: [], names: [{ lang: 'und', kind: 'official', ambiguous: false }] },
        ],
        claims: [{ about: [] }, { qualifier: 'exact', asOf: null, attributedTo: null }],
        sources: [{ lang: 'und', published: { from: null, to: null } }],
      },
    });
  });

  it('keeps fields that no format knows', () => {
    const checked = checkPack({ ...sound(), mood: 'sunny' });
    expect(checked).toMatchObject({
      ok: true,
      value: { mood: 'sunny', entities: [{}, { homepage: 'https://openai.example' }] },
    });
  });

  it('takes a pack of ids and names alone', () => {
    const pack = {
      format: 'siyaq-pack',
      version: 1,
      id: 'names',
      entities: [{ id: 'x', names: [{ text: 'X' }] }],
    };
    expect(checkPack(pack)).toMatchObject({ ok: true, value: { entities: [{ kind: 'concept' }] } });
  });

  it('trims the white space around a name', () => {
    const pack = sound();
    pack.entities[1]!.names = [{ text: '  OpenAI\n' }];
    expect(checkPack(pack)).toMatchObject({
      ok: true,
      value: { entities: [{}, { names: [{ text: 'OpenAI' }] }] },
    });
  });

  const at =
    (list: 'entities' | 'events' | 'claims' | 'sources', index: number, changes: Record<string, unknown>) =>
    (pack: Draft) => {
      Object.assign(pack[list][index]!, changes);
    };
  const FAULTS: readonly (readonly [what: string, spoil: (pack: Draft) => void, place: string])[] = [
    [
      'another format',
      (pack) => {
        pack.format = 'zip';
      },
      'format',
    ],
    [
      'a later version',
      (pack) => {
        pack.version = 2;
      },
      'version',
    ],
    [
      'an id with white space',
      (pack) => {
        pack.id = 'two words';
      },
      'id',
    ],
    ['an entity without an id', at('entities', 0, { id: '' }), 'entities[0].id'],
    ['an unknown entity kind', at('entities', 0, { kind: 'robot' }), 'entities[0].kind'],
    ['an entity without names', at('entities', 0, { names: [] }), 'entities[0].names'],
    ['an empty name', at('entities', 0, { names: [{ text: ' ' }] }), 'entities[0].names[0].text'],
    [
      'a name that is too long',
      at('entities', 0, { names: [{ text: 'x'.repeat(401) }] }),
      'entities[0].names[0].text',
    ],
    [
      'an unknown name kind',
      at('entities', 0, { names: [{ text: 'Sam', kind: 'pet' }] }),
      'entities[0].names[0].kind',
    ],
    [
      'a role without its date form',
      at('entities', 0, { roles: [{ role: {}, of: null, from: 'May 2019' }] }),
      'entities[0].roles[0].from',
    ],
    ['an unknown event kind', at('events', 0, { kind: 'party' }), 'events[0].kind'],
    ['an unknown modality', at('events', 0, { modality: 'dreamt' }), 'events[0].modality'],
    [
      'an unknown precision',
      at('events', 0, { when: { from: null, to: null, precision: 'soon' } }),
      'events[0].when.precision',
    ],
    [
      'a date of another form',
      at('events', 0, { when: { from: '17/11/2023', to: null, precision: 'day' } }),
      'events[0].when.from',
    ],
    [
      'an unknown participant role',
      at('events', 0, { participants: [{ entity: 'altman', role: 'hero' }] }),
      'events[0].participants[0].role',
    ],
    ['triggers that are no list', at('events', 0, { triggers: { en: 'fired' } }), 'events[0].triggers.en'],
    ['a claim about nothing', at('claims', 0, { subject: {} }), 'claims[0].subject'],
    ['an unknown value kind', at('claims', 0, { value: { kind: 'color' } }), 'claims[0].value.kind'],
    [
      'an amount in words',
      at('claims', 0, { value: { kind: 'quantity', amount: '13 billion', unit: 'USD' } }),
      'claims[0].value.amount',
    ],
    [
      'an unknown unit',
      at('claims', 0, { value: { kind: 'quantity', amount: 1, unit: 'dollars' } }),
      'claims[0].value.unit',
    ],
    ['an unknown qualifier', at('claims', 0, { qualifier: 'roughly' }), 'claims[0].qualifier'],
    [
      'an unknown relation',
      (pack) => {
        pack.disagreements[0]!.relation = 'quarrel';
      },
      'disagreements[0].relation',
    ],
    ['an entity that stands twice', at('entities', 1, { id: 'altman' }), 'entities[1].id'],
    ['an event that stands twice', at('events', 1, { id: 'removed' }), 'events[1].id'],
    ['a claim that stands twice', at('claims', 1, { id: 'c1' }), 'claims[1].id'],
    [
      'a role at nobody',
      at('entities', 0, { roles: [{ role: {}, of: 'nobody' }] }),
      'entities[0].roles[0].of',
    ],
    [
      'a role from no source',
      at('entities', 0, { roles: [{ role: {}, of: null, sources: ['s9'] }] }),
      'entities[0].roles[0].sources[0]',
    ],
    [
      'a relation to nobody',
      at('entities', 0, { relations: [{ relation: 'r', target: 'nobody' }] }),
      'entities[0].relations[0].target',
    ],
    [
      'a relation from no source',
      at('entities', 0, { relations: [{ relation: 'r', target: 'openai', sources: ['s9'] }] }),
      'entities[0].relations[0].sources[0]',
    ],
    ['an event of no story', at('events', 0, { story: 'tale' }), 'events[0].story'],
    ['an event at no place', at('events', 0, { place: 'nowhere' }), 'events[0].place'],
    [
      'a participant who is nobody',
      at('events', 0, { participants: [{ entity: 'nobody', role: 'agent' }] }),
      'events[0].participants[0].entity',
    ],
    ['an event superseded by none', at('events', 0, { supersededBy: 'never' }), 'events[0].supersededBy'],
    [
      'an event that supersedes itself',
      at('events', 0, { supersededBy: 'removed' }),
      'events[0].supersededBy',
    ],
    ['a claim about no event', at('claims', 0, { subject: { event: 'never' } }), 'claims[0].subject.event'],
    [
      'a claim about no entity',
      at('claims', 1, { subject: { entity: 'nobody' } }),
      'claims[1].subject.entity',
    ],
    [
      'a claim that is also about nobody',
      at('claims', 1, { about: [{ entity: 'nobody' }] }),
      'claims[1].about[0].entity',
    ],
    [
      'a claim that is also about no event',
      at('claims', 1, { about: [{ event: 'never' }] }),
      'claims[1].about[0].event',
    ],
    ['a claim from no source', at('claims', 0, { source: 's9' }), 'claims[0].source'],
    ['a claim of no speaker', at('claims', 0, { attributedTo: 'nobody' }), 'claims[0].attributedTo'],
    [
      'a role value at nobody',
      at('claims', 1, { value: { kind: 'role', role: {}, of: 'nobody' } }),
      'claims[1].value.of',
    ],
    [
      'a disagreement about no claim',
      (pack) => {
        pack.disagreements[0]!.claims = ['c1', 'c9'];
      },
      'disagreements[0].claims[1]',
    ],
    ['a source without a title', at('sources', 0, { title: undefined }), 'sources[0].title'],
  ];

  it.each(FAULTS)('says where %s is', (_, spoil, place) => {
    const faults = faultsOf(spoil);
    expect(faults.map((fault) => fault.place)).toContain(place);
    expect(faults.every(({ problem }) => problem.length > 0)).toBe(true);
  });

  it('finds events that supersede one another in a circle', () => {
    const faults = faultsOf((pack) => {
      pack.events[1]!.supersededBy = 'removed';
    });
    expect(faults.map(({ place }) => place)).toEqual(['events[0].supersededBy', 'events[1].supersededBy']);
  });

  it.each([null, 'a text', 42, [], { entities: 'many' }])('refuses %j', (input) => {
    expect(checkPack(input)).toMatchObject({ ok: false });
  });

  it('names the whole file when it is no object', () => {
    expect(checkPack(null)).toMatchObject({ failure: [{ place: '(the whole file)' }] });
  });

  it('lists two hundred faults at most', () => {
    const bad = Array.from({ length: 500 }, () => ({ id: '', names: [] }));
    const shaped = checkPack({ ...sound(), entities: bad });
    const lost = Array.from({ length: 500 }, (_, index) => ({ id: `d${index}`, claims: ['none'] }));
    const referring = checkPack({ ...sound(), disagreements: lost });
    for (const checked of [shaped, referring]) expect(checked.ok ? 0 : checked.failure.length).toBe(200);
  });
});

describe('the packs that are shipped', () => {
  it.each(readdirSync(PACKS).filter((file) => file.endsWith('.json')))('%s has no fault', (file) => {
    const checked = checkPack(JSON.parse(readFileSync(path.join(PACKS, file), 'utf8')));
    expect(checked.ok ? [] : checked.failure).toEqual([]);
  });
});
