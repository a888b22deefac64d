import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../src/core/knowledge/event-kind.ts';
import type { EventMention } from '../../../src/core/recognition/mention.ts';
import { entity, lexiconOf, read, told } from '../support/knowledge.ts';

function event(id: string, kind: EventKind, parts: object) {
  return {
    id,
    kind,
    modality: 'actual',
    title: {},
    when: { from: null, to: null, precision: 'unknown' },
    participants: [],
    ...parts,
  };
}
const day = (iso: string) => ({ from: iso, to: iso, precision: 'day' as const });

const LEXICON = lexiconOf({
  entities: [
    entity('altman', 'person', 'Sam Altman|Altman/surname|سام ألتمان|ألتمان/surname'),
    entity('openai', 'organization', 'OpenAI'),
    entity('microsoft', 'organization', 'Microsoft|مايكروسوفت'),
    entity('board', 'board', 'OpenAI board'),
    entity('shear', 'person', 'Emmett Shear|إيميت شير'),
    entity('gpts', 'product', 'GPTs'),
  ],
  events: [
    event('removed', 'dismiss', {
      when: day('2023-11-17'),
      participants: [
        { entity: 'altman', role: 'patient', core: true },
        { entity: 'openai', role: 'source' },
      ],
      triggers: {
        en: ['fired', 'ouster', 'ousted', 'removed as chief executive'],
        ar: ['أقال', 'إقالة', 'إقالته', 'الإطاحة'],
      },
    }),
    event('returned', 'return', {
      when: day('2023-11-22'),
      participants: [
        { entity: 'altman', role: 'agent', core: true },
        { entity: 'openai', role: 'target' },
      ],
      triggers: { en: ['returned', 'return', 'returns'], ar: ['عاد', 'عودة', 'يعود'] },
    }),
    event('first-investment', 'invest', {
      when: { from: '2019', to: '2019', precision: 'year' },
      participants: [
        { entity: 'microsoft', role: 'agent', core: true },
        { entity: 'openai', role: 'beneficiary', core: true },
      ],
      triggers: { en: ['invested'] },
    }),
    event('second-investment', 'invest', {
      when: { from: '2023-01', to: '2023-01', precision: 'month' },
      participants: [
        { entity: 'microsoft', role: 'agent', core: true },
        { entity: 'openai', role: 'beneficiary', core: true },
      ],
      triggers: { en: ['invested'] },
    }),
    event('rivalry', 'compete', {
      when: { from: '2023-06', to: null, precision: 'ongoing' },
      participants: [
        { entity: 'microsoft', role: 'agent', core: true },
        { entity: 'openai', role: 'agent', core: true },
      ],
      triggers: { en: ['rivals', 'compete'] },
    }),
    event('rumor', 'return', {
      modality: 'rumored',
      when: day('2023-11-19'),
      participants: [{ entity: 'shear', role: 'agent', core: true }],
      triggers: { en: ['comeback'] },
    }),
    event('regret', 'state', {
      when: day('2023-11-20'),
      participants: [{ entity: 'shear', role: 'agent', core: true }],
      triggers: { en: ['deeply regret my part', 'a post'] },
    }),
    event('unveiled', 'launch', {
      when: { from: '2023-11', to: '2023-11', precision: 'month' },
      participants: [{ entity: 'gpts', role: 'patient', core: true }],
      triggers: { en: ['unveiled GPTs', 'unveiled'] },
    }),
  ],
});

function best(
  eventId: string,
  blocks: string | string[],
  published: string | null = null,
): EventMention | undefined {
  return read(blocks, LEXICON, published)
    .events.filter((mention) => mention.event === eventId)
    .sort((a, b) => b.confidence - a.confidence)[0];
}
function kinds(mention: EventMention | undefined): string[] {
  return mention?.reasons.map(({ kind }) => kind) ?? [];
}

describe('a told event', () => {
  it.each([
    ['English', 'OpenAI fired Sam Altman on Friday.', '2023-11-20', ['fired=removed']],
    ['Arabic', 'أقال مجلس OpenAI سام ألتمان الجمعة 17 نوفمبر/تشرين الثاني', null, ['أقال=removed']],
    ['Arabic with a proclitic', 'وبعد الإطاحة بألتمان قلق موظفو OpenAI', '2023-11-20', ['الإطاحة=removed']],
    ['a return', 'Altman returned to OpenAI as its chief', '2023-11-22', ['returned=returned']],
  ])('is found in %s', (_, text, published, expected) => {
    expect(told(read(text, LEXICON, published))).toEqual(expected);
  });

  it.each([
    ['its trigger alone', 'The coach was fired on Friday.', '2023-11-18'],
    ['its people alone', 'OpenAI and Sam Altman held a party.', '2023-11-18'],
    ['a trigger and somebody beside the core', 'OpenAI fired two cooks.', '2023-11-18'],
    ['only some of its core participants', 'Microsoft invested in farms in 2019.', '2020-01-01'],
    ['a trigger inside a name', 'GPTs cost OpenAI money', '2023-11-10'],
    ['an idiom', 'Sam Altman of OpenAI fired back at critics.', '2023-11-18'],
  ])('needs more than %s', (_, text, published) => {
    expect(told(read(text, LEXICON, published))).toEqual([]);
  });

  it('takes a core participant from the same block or the block before, and says where it stands', () => {
    const near = best('removed', [
      'Sam Altman led OpenAI.',
      'OpenAI staff heard of the ouster on November 17, 2023.',
    ]);
    expect(near?.reasons).toContainEqual({ kind: 'participant', entity: 'altman', where: 'nearby' });
    expect(
      best('removed', ['Sam Altman led OpenAI.', 'It rained.', 'The ouster came late.']),
    ).toBeUndefined();
  });

  it('takes a core participant from anywhere on the page when the phrase is telling', () => {
    const blocks = ['Emmett Shear spoke.', 'It rained.', '“I deeply regret my part in it.”'];
    expect(best('regret', blocks, '2023-11-20')?.reasons).toContainEqual({
      kind: 'participant',
      entity: 'shear',
      where: 'page',
    });
  });

  it('is told once a sentence, by its clearest trigger', () => {
    const recognition = read(
      'OpenAI fired Sam Altman; the ouster of Altman was quick.',
      LEXICON,
      '2023-11-18',
    );
    expect(recognition.events.filter((mention) => mention.event === 'removed')).toHaveLength(1);
  });

  it('gives a stretch of text to one event', () => {
    const { events } = read('OpenAI unveiled GPTs in November 2023.', LEXICON, '2023-11-30');
    expect(events.map(({ surface }) => surface)).toEqual(['unveiled GPTs']);
  });
});

describe('dates', () => {
  it.each([
    ['a date that fits', 'On November 17, 2023 OpenAI fired Sam Altman.', null, 'date-fits'],
    ['a date that does not', 'On March 3, 2021 OpenAI fired Sam Altman.', null, 'date-differs'],
    ['publication shortly after', 'OpenAI fired Sam Altman.', '2023-11-20', 'published-near'],
    ['publication before it happened', 'OpenAI fired Sam Altman.', '2023-10-01', 'published-before'],
  ])('count as %s', (_, text, published, kind) => {
    expect(kinds(best('removed', text, published))).toContain(kind);
  });

  it('raise and lower the confidence in that order', () => {
    const confidence = (text: string, published: string | null = null) =>
      best('removed', text, published)!.confidence;
    const fitting = confidence('OpenAI fired Sam Altman on November 17, 2023.');
    const undated = confidence('OpenAI fired Sam Altman.');
    const stale = confidence('OpenAI fired Sam Altman.', '2025-02-01');
    const differing = confidence('OpenAI fired Sam Altman on March 3, 2021.');
    expect(fitting).toBeGreaterThan(undated);
    expect(undated).toBeGreaterThan(stale);
    expect(undated).toBeGreaterThan(differing);
  });

  it('let a text from before the event tell nothing', () => {
    expect(told(read('OpenAI fired Sam Altman.', LEXICON, '2023-10-01'))).toEqual([]);
  });

  it('let an old event be told with its date, not without', () => {
    expect(told(read('In November 2023 OpenAI fired Sam Altman.', LEXICON, '2025-02-01'))).toEqual([
      'fired=removed',
    ]);
    expect(told(read('OpenAI fired Sam Altman.', LEXICON, '2025-02-01'))).toEqual([]);
    const supported = ['OpenAI fired Sam Altman.', 'The ouster of Altman shocked OpenAI.'];
    expect(best('removed', supported, '2025-02-01')?.tier).toBe('likely');
  });

  it('tell apart two events of one kind with the same people', () => {
    const text = (when: string) => read(`Microsoft invested in OpenAI in ${when}.`, LEXICON, '2023-06-01');
    expect(told(text('2019'))).toEqual(['invested=first-investment']);
    expect(told(text('January 2023'))).toEqual(['invested=second-investment']);
  });

  it('are no help to what goes on without an end', () => {
    expect(kinds(best('rivalry', 'Microsoft and OpenAI are rivals in 2025.', '2025-01-01'))).not.toContain(
      'date-fits',
    );
    expect(best('rivalry', 'Microsoft and OpenAI are rivals.', '2025-01-01')?.tier).toBe('likely');
  });

  it('of the main event do not count against one in the background', () => {
    const { events } = read(
      'عاد سام ألتمان إلى OpenAI يوم الأربعاء بعد خمسة أيام من إقالته',
      LEXICON,
      '2023-11-22',
    );
    expect(events.map(({ event: id, role, tier }) => [id, role, tier !== 'possible'])).toEqual([
      ['returned', 'main', true],
      ['removed', 'background', true],
    ]);
  });
});

describe('words before a trigger', () => {
  it.each([
    ['a negation', 'OpenAI has not fired Sam Altman.', 'negated'],
    ['an Arabic negation', 'نفت OpenAI إقالة سام ألتمان', 'negated'],
    ['doubt', 'Perhaps OpenAI may have fired Sam Altman.', 'uncertain'],
    ['"after"', 'After OpenAI fired Sam Altman it rained.', 'background'],
  ])('count as %s', (_, text, kind) => {
    expect(kinds(best('removed', text, '2023-11-18'))).toContain(kind);
  });

  it('keep a denied event from being told', () => {
    expect(told(read('لم تتم إقالة سام ألتمان', LEXICON, '2023-10-01'))).toEqual([]);
  });

  it('keep a demanded deed from being told', () => {
    const text = 'Staff of OpenAI are calling for the immediate return of Sam Altman.';
    expect(told(read(text, LEXICON, '2023-11-21'))).toEqual([]);
  });

  it('do not reach across a sentence end or from far away', () => {
    expect(kinds(best('removed', 'Not so. OpenAI fired Sam Altman.', '2023-11-18'))).not.toContain('negated');
    const far = 'It is not known why on that cold and rainy day OpenAI fired Sam Altman.';
    expect(kinds(best('removed', far, '2023-11-18'))).not.toContain('negated');
  });

  it('of doubt suit an event that is itself a rumor', () => {
    expect(kinds(best('rumor', 'A comeback of Emmett Shear might come.', '2023-11-19'))).not.toContain(
      'uncertain',
    );
  });
});

describe('the main event', () => {
  it('is the one of the title', () => {
    const { events } = read(
      [
        'Altman returns to OpenAI',
        'Altman returned to OpenAI on Wednesday.',
        'It rained.',
        'It rained.',
        'OpenAI had fired Altman on November 17.',
      ],
      LEXICON,
      '2023-11-22',
    );
    expect(events.map(({ block, event: id, role }) => [block, id, role])).toEqual([
      [0, 'returned', 'main'],
      [1, 'returned', 'main'],
      [4, 'removed', 'background'],
    ]);
  });
});
