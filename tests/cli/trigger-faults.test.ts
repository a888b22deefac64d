import { describe, expect, it } from 'vitest';
import { triggerFault, triggerFaults } from '../../scripts/starter-pack/trigger-faults.ts';
import { entity, packOf } from '../core/support/knowledge.ts';

const NAMES = [
  'Microsoft',
  'مايكروسوفت',
  'Sam Altman',
  'سام ألتمان',
  'Altman',
  'ألتمان',
  'X',
  'إكس',
  'LinkedIn',
  'GitHub',
];

describe('triggerFault', () => {
  it.each([
    ['في عام 2019', 'only a date'],
    ['منذ 2017', 'only a date'],
    ['حتى الخريف', 'only a date'],
    ['خلال 30 يوما', 'only a date'],
    ['back in 2019', 'only a date'],
    ['since 2017', 'only a date'],
    ['in the fall', 'only a date'],
    ['im Jahr 2019', 'only a date'],
    ['en 2019', 'only a date'],
    ['в 2019 году', 'only a date'],
    ['2019年', 'only a date'],
    ['إلى مايكروسوفت', 'only the name of a participant'],
    ['لمايكروسوفت', 'only the name of a participant'],
    ['مع سام التمان', 'only the name of a participant'],
    ['تسعى مايكروسوفت', 'only the name of a participant'],
    ['على منصة إكس', 'only the name of a participant'],
    ['with Sam Altman', 'only the name of a participant'],
    ['LinkedIn and GitHub', 'only the name of a participant'],
    ['Microsoft', 'only the name of a participant'],
    ['خلف', 'only words that say nothing'],
    ['which has been', 'only words that say nothing'],
  ])('refuses %s: %s', (trigger, fault) => {
    expect(triggerFault(trigger, NAMES)).toBe(fault);
  });

  it.each([
    'joined Microsoft',
    'انضم إلى مايكروسوفت',
    'مليار دولار في عام 2019',
    'restructured in 2019',
    'runs until 2030',
    'in the next 30-day plan',
    '13 مليار',
    '49%',
    '49 %',
    'и.о.',
    'is back',
    'out at Microsoft',
    'se une a Microsoft',
    'فصل',
    'next 409a',
    '$13 billion',
    'هبت رياح',
    'fired',
    'عين',
    'wrote on X',
    'إعادة ألتمان',
  ])('takes %s', (trigger) => {
    expect(triggerFault(trigger, NAMES)).toBeNull();
  });
});

describe('triggerFaults', () => {
  it('tells event, language and trigger, and asks only for names of participants', () => {
    const { entities, events } = packOf({
      entities: [
        entity('microsoft', 'organization', 'Microsoft'),
        entity('openai', 'organization', 'OpenAI'),
      ],
      events: [
        {
          id: 'deal',
          kind: 'invest',
          modality: 'actual',
          title: { en: 'Deal' },
          when: { from: null, to: null, precision: 'unknown' },
          participants: [{ entity: 'microsoft', role: 'agent', core: true }],
          triggers: { en: ['invests', 'in Microsoft', 'of OpenAI'] },
        },
      ],
    });
    expect(triggerFaults({ entities, events })).toEqual([
      'events/deal/triggers/en: “in Microsoft” is only the name of a participant',
    ]);
  });
});
