/** A pack of people whom no other pack knows, as its file says it. */
export const TOWN = {
  format: 'siyaq-pack',
  version: 1,
  id: 'town',
  entities: [
    {
      id: 'mira-vantable',
      kind: 'person',
      names: [
        { text: 'Mira Vantable', lang: 'en' },
        { text: 'ميرا فانتابل', lang: 'ar' },
      ],
    },
    { id: 'northbank', kind: 'organization', names: [{ text: 'Northbank Harbour Board', lang: 'en' }] },
    { id: 'otto-brisk', kind: 'person', names: [{ text: 'Otto Briskwater', lang: 'en' }] },
  ],
  notNames: [{ text: 'Robert Vantable', lang: 'en' }],
  events: [
    {
      id: 'vantable-removed',
      kind: 'dismiss',
      modality: 'actual',
      title: { en: 'Vantable is removed' },
      when: { from: '2024-03-05', to: '2024-03-05', precision: 'day' },
      participants: [
        { entity: 'mira-vantable', role: 'patient', core: true },
        { entity: 'northbank', role: 'agent', core: true },
      ],
      triggers: { en: ['was fired', 'fired'] },
    },
  ],
};
