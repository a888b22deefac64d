/** A sound pack with one of everything, as plain JSON that a test may spoil. */
export function sound() {
  return {
    format: 'siyaq-pack' as unknown,
    version: 1 as unknown,
    id: 'test' as unknown,
    entities: [
      {
        id: 'altman',
        kind: 'person' as unknown,
        names: [{ text: 'Sam Altman', lang: 'en', kind: 'official' as unknown }] as unknown,
        roles: [{ role: { en: 'CEO' }, of: 'openai', from: '2019' as unknown, to: null, sources: ['s1'] }],
        relations: [{ relation: 'founder-of', target: 'openai', sources: ['s1'] }],
      },
      { id: 'openai', kind: 'organization', names: [{ text: 'OpenAI' }], homepage: 'https://openai.example' },
    ] as Record<string, unknown>[],
    stories: [{ id: 'crisis', title: { en: 'Crisis' } }],
    events: [
      {
        id: 'removed',
        kind: 'dismiss' as unknown,
        story: 'crisis',
        modality: 'actual' as unknown,
        title: { en: 'Removed' },
        when: { from: '2023-11-17' as unknown, to: '2023-11-17', precision: 'day' as unknown },
        place: 'openai',
        participants: [{ entity: 'altman', role: 'patient' as unknown, core: true }],
        triggers: { en: ['fired'] },
        supersededBy: 'returned' as unknown,
      },
      {
        id: 'returned',
        kind: 'return',
        modality: 'actual',
        title: {},
        when: { from: null, to: null, precision: 'unknown' },
        participants: [],
      },
    ] as Record<string, unknown>[],
    claims: [
      {
        id: 'c1',
        subject: { event: 'removed' } as unknown,
        predicate: 'signatories',
        value: { kind: 'quantity', amount: 670, unit: 'person' } as unknown,
        qualifier: 'more-than' as unknown,
        asOf: '2023-11-20' as unknown,
        attributedTo: 'altman',
        source: 's1',
      },
      {
        id: 'c2',
        subject: { entity: 'altman' },
        predicate: 'role',
        value: { kind: 'role', role: { en: 'CEO' }, of: 'openai' },
        source: 's1',
      },
    ] as Record<string, unknown>[],
    disagreements: [
      { id: 'd1', claims: ['c1', 'c2'], relation: 'conflict' as unknown, note: { en: 'They differ' } },
    ],
    sources: [{ id: 's1', title: 'A source' }] as Record<string, unknown>[],
  };
}
export type Draft = ReturnType<typeof sound>;
