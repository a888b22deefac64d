import { describe, expect, it } from 'vitest';
import { isUnit } from '../../../src/core/knowledge/closed-lists.ts';
import { articleId, entityId, eventId, isArticleId, isEntityId } from '../../../src/core/knowledge/ids.ts';
import { entityLabel, entityNames, eventLabel } from '../../../src/core/knowledge/labels.ts';
import { idsOfKeys, type SubjectKey, subjectKey } from '../../../src/core/knowledge/subject.ts';
import { packOf } from '../support/knowledge.ts';

describe('ids', () => {
  it.each(['sam-altman', 'Q7407093', 'سام', 'a'.repeat(200)])('may be %s', (text) => {
    expect(entityId(text)).toBe(text);
  });

  it.each(['', 'two words', 'line\nbreak', 'nul\u0000', 'a\u200fb', 'a'.repeat(201)])(
    'may not be %j',
    (text) => {
      expect(isEntityId(text)).toBe(false);
      expect(() => entityId(text)).toThrow(TypeError);
    },
  );

  it('are no numbers and no nulls', () => {
    expect([7, null, undefined, {}].some(isEntityId)).toBe(false);
  });

  it('of articles say so', () => {
    expect(articleId('art:12')).toBe('art:12');
    expect(isArticleId('12')).toBe(false);
    expect(() => articleId('12')).toThrow(/article id: "12"/u);
  });
});

describe('subject keys', () => {
  it('name an entity or an event, and lead back to its id', () => {
    const keys = [
      subjectKey({ kind: 'entity', id: entityId('a:b') }),
      subjectKey({ kind: 'event', id: eventId('e') }),
    ];
    expect(keys).toEqual(['entity:a:b', 'event:e']);
    expect(idsOfKeys(keys)).toEqual({ entities: ['a:b'], events: ['e'] });
  });

  it('that lead nowhere are left out', () => {
    expect(idsOfKeys(['entity:', 'event:two words', 'other:x' as SubjectKey])).toEqual({
      entities: [],
      events: [],
    });
  });
});

describe('labels', () => {
  const pack = packOf({
    entities: [
      {
        id: 'x',
        kind: 'platform',
        names: [
          { text: 'Twitter', lang: 'en', kind: 'former' },
          { text: 'X', lang: 'en', kind: 'official' },
          { text: 'إكس', lang: 'ar', kind: 'short' },
          { text: 'منصة إكس', lang: 'ar', kind: 'short' },
        ],
      },
    ],
    events: [
      {
        id: 'e',
        kind: 'rename',
        modality: 'rumored',
        title: { en: 'Renamed' },
        when: { from: '2023', to: null, precision: 'year', note: 'kept in the pack, not in the label' },
        participants: [],
      },
    ],
  });

  it('are the first official name of each language, or the first of any kind', () => {
    expect(entityNames(pack.entities[0]!)).toEqual({ en: 'X', ar: 'إكس' });
    expect(entityLabel(pack.entities[0]!)).toEqual({
      id: 'x',
      kind: 'platform',
      label: { en: 'X', ar: 'إكس' },
    });
  });

  it('of events carry title, date and modality', () => {
    expect(eventLabel(pack.events[0]!)).toEqual({
      id: 'e',
      title: { en: 'Renamed' },
      when: { from: '2023', to: null, precision: 'year' },
      modality: 'rumored',
    });
  });
});

describe('units', () => {
  it.each([
    ['person', true],
    ['percent', true],
    ['USD', true],
    ['usd', false],
    ['dollars', false],
    ['', false],
    [7, false],
  ])('%j is one: %s', (unit, expected) => {
    expect(isUnit(unit)).toBe(expected);
  });
});
