import { describe, expect, test } from 'vitest';
import { COVERAGE_RELATIONS } from '../../../src/core/corpus/related-article.ts';
import {
  CLAIM_RELATIONS,
  ENTITY_KINDS,
  MODALITIES,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  PLAIN_UNITS,
  QUALIFIERS,
} from '../../../src/core/knowledge/closed-lists.ts';
import { EVENT_KINDS } from '../../../src/core/knowledge/event-kind.ts';
import { TIERS } from '../../../src/core/recognition/mention.ts';
import { FAILURE_CODES } from '../../../src/ui/failure.ts';
import { ar } from '../../../src/ui/strings/ar.ts';
import type { Catalogue } from '../../../src/ui/strings/catalogue.ts';
import { en } from '../../../src/ui/strings/en.ts';
import { messageParts } from '../../../src/ui/strings/message-parts.ts';

function slots(message: string): string {
  return messageParts(message)
    .flatMap((part) => (part.kind === 'slot' && part.name !== 'n' ? [part.name] : []))
    .sort()
    .join(' ');
}

function groupFaults(group: string, reference: object, found: object): string[] {
  const strings: Record<string, unknown> = { ...found };
  return Object.entries(reference).flatMap(([key, model]) => {
    const text = strings[key];
    if (typeof text !== 'string' || text.trim() === '') return [`${group} ${key}: missing`];
    return slots(text) === slots(String(model)) ? [] : [`${group} ${key}: slots differ: ${text}`];
  });
}

/** What a catalogue lacks beside the English one, in a sentence each. */
function faults(catalogue: Catalogue, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = Object.entries(en.plurals).flatMap(([key, model]) => {
    const forms: Record<string, string> = { ...catalogue.plurals[key as keyof typeof en.plurals] };
    return categories.flatMap((category) => {
      const form = forms[category];
      if (form === undefined || form.trim() === '') return [`plurals ${key}: ${category} missing`];
      return slots(form) === slots(model.other) ? [] : [`plurals ${key}: ${category}: slots differ: ${form}`];
    });
  });
  return [
    ...groupFaults('messages', en.messages, catalogue.messages),
    ...groupFaults('predicates', en.predicates, catalogue.predicates),
    ...plurals,
  ];
}

describe('catalogues', () => {
  test.each([
    ['en', en],
    ['ar', ar],
  ] as const)('%s lacks nothing', (language, catalogue) => {
    expect(faults(catalogue, language)).toEqual([]);
  });

  test('the search for faults finds a missing string, a missing plural form and a slot left out', () => {
    const { many: _many, ...fewerForms } = ar.plurals['unit.day'];
    const { 'card.close': _close, ...fewerMessages } = ar.messages;
    const broken = {
      ...ar,
      messages: { ...fewerMessages, 'popup.saved-on': 'حُفظت.' },
      plurals: { ...ar.plurals, 'unit.day': fewerForms },
    } as unknown as Catalogue;
    expect(faults(broken, 'ar')).toEqual([
      'messages card.close: missing',
      'messages popup.saved-on: slots differ: حُفظت.',
      'plurals unit.day: many missing',
    ]);
  });

  test('the Arabic catalogue has no string that English wrote and none that English has not', () => {
    const shared = Object.entries(en.messages).filter(
      ([key, text]) => ar.messages[key as keyof typeof en.messages] === text && text !== '{value}',
    );
    expect(shared).toEqual([]);
    expect(Object.keys(ar.messages).sort()).toEqual(Object.keys(en.messages).sort());
    expect(Object.keys(ar.plurals).sort()).toEqual(Object.keys(en.plurals).sort());
    expect(Object.keys(ar.predicates).sort()).toEqual(Object.keys(en.predicates).sort());
  });

  test.each([
    ['entity-kind', ENTITY_KINDS],
    ['event-kind', EVENT_KINDS],
    ['modality', MODALITIES],
    ['name-kind', NAME_KINDS],
    ['participant', PARTICIPANT_ROLES],
    ['qualifier', QUALIFIERS],
    ['claim-relation', CLAIM_RELATIONS],
    ['coverage', COVERAGE_RELATIONS],
    ['tier', TIERS],
    ['failure', FAILURE_CODES],
  ])('every %s has a string and no string has lost its member', (prefix, members) => {
    const keys = Object.keys(en.messages).filter((key) => key.startsWith(`${prefix}.`));
    expect(keys.sort()).toEqual(members.map((member) => `${prefix}.${member}`).sort());
  });

  test('every plain unit has its counted forms', () => {
    for (const unit of PLAIN_UNITS) {
      expect(en.plurals).toHaveProperty([`unit.${unit}`]);
      expect(en.plurals).toHaveProperty([`unit-after.${unit}`]);
    }
  });
});
