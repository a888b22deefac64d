import type { UnitKey } from './vocabulary-key.ts';

type EnglishForms = { readonly one: string; readonly other: string };

const enUnits = {
  person: { one: '{n} person', other: '{n} people' },
  percent: { one: '{n} percent', other: '{n} percent' },
  day: { one: '{n} day', other: '{n} days' },
  week: { one: '{n} week', other: '{n} weeks' },
  month: { one: '{n} month', other: '{n} months' },
  year: { one: '{n} year', other: '{n} years' },
  item: { one: '{n} item', other: '{n} items' },
  parameter: { one: '{n} parameter', other: '{n} parameters' },
  time: { one: 'once', other: '{n} times' },
  point: { one: '{n} point', other: '{n} points' },
} as const;

/** English counted phrases; `{n}` is the formatted number. */
export const enPlurals = {
  'popup.mentions': { one: 'named once', other: 'named {n} times' },
  'popup.told': { one: 'told once', other: 'told {n} times' },
  'list.show-all': { one: 'Show {n} item', other: 'Show all {n}' },
  'reason.company': {
    one: 'One other name that your library knows is surely on this page.',
    other: '{n} other names that your library knows are surely on this page.',
  },
  'reason.shared-name-count': {
    one: 'Against: one other entry carries the same name.',
    other: 'Against: {n} other entries carry the same name.',
  },
  'related.days': { one: 'Published a day apart.', other: 'Published {n} days apart.' },
  'related.events': {
    one: 'It tells the same event: {titles}.',
    other: 'It tells the same events: {titles}.',
  },
  'related.entities': { one: 'It also names {labels}.', other: 'It also names {labels}.' },
  'related.words': { one: 'It shares a telling word: {words}.', other: 'It shares telling words: {words}.' },
  'unit.person': enUnits.person,
  'unit.percent': enUnits.percent,
  'unit.day': enUnits.day,
  'unit.week': enUnits.week,
  'unit.month': enUnits.month,
  'unit.year': enUnits.year,
  'unit.item': enUnits.item,
  'unit.parameter': enUnits.parameter,
  'unit.time': enUnits.time,
  'unit.point': enUnits.point,
  'unit-after.person': enUnits.person,
  'unit-after.percent': enUnits.percent,
  'unit-after.day': enUnits.day,
  'unit-after.week': enUnits.week,
  'unit-after.month': enUnits.month,
  'unit-after.year': enUnits.year,
  'unit-after.item': enUnits.item,
  'unit-after.parameter': enUnits.parameter,
  'unit-after.time': enUnits.time,
  'unit-after.point': enUnits.point,
} as const satisfies Record<UnitKey, EnglishForms> & Record<string, EnglishForms>;
