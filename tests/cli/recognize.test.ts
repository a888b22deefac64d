import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filesOf, jsonLines, recordsOf } from './run-siyaq.ts';
import { TOWN } from './town-pack.ts';

const place = { start: v.number(), end: v.number() };
const recordSchema = v.strictObject({
  id: v.union([v.string(), v.number()]),
  lang: v.string(),
  mentions: v.array(
    v.strictObject({
      ...place,
      tokenStart: v.number(),
      tokenEnd: v.number(),
      surface: v.string(),
      entity: v.string(),
      tier: v.picklist(['sure', 'likely', 'possible']),
      confidence: v.number(),
      reasons: v.array(v.looseObject({ kind: v.string() })),
    }),
  ),
  events: v.array(
    v.strictObject({
      event: v.string(),
      ...place,
      tier: v.picklist(['sure', 'likely', 'possible']),
      confidence: v.number(),
      role: v.picklist(['main', 'background']),
      reasons: v.array(v.looseObject({ kind: v.string() })),
    }),
  ),
  quantities: v.tuple([]),
  dates: v.array(v.strictObject({ ...place, from: v.string(), to: v.string(), precision: v.string() })),
  claims: v.tuple([]),
});

async function recognized(args: readonly string[], input = '') {
  return v.parse(v.array(recordSchema), await recordsOf(['recognize', ...args], input));
}

/** A line end of two units, an empty line, a surrogate pair and an Arabic proclitic stand before what is found. */
const TEXT =
  'Harbour news 🚢\r\n\r\nOn 5 March 2024 Mira Vantable was fired by the Northbank Harbour Board.\n\n  👩‍🚒 وميرا فانتابل تحدثت.\n';

describe('siyaq recognize', () => {
  test('tells names, events and dates at their places in the original text', async () => {
    const file = filesOf({ 'town.json': JSON.stringify(TOWN), 'a.txt': TEXT });
    const records = await recognized(['--no-starter', '--pack', file('town.json'), file('a.txt')]);
    expect(records.map(({ id }) => id)).toEqual([file('a.txt')]);
    const { mentions, events, dates } = records[0]!;
    expect(mentions.map(({ start, end, entity }) => [TEXT.slice(start, end), entity])).toEqual([
      ['Mira Vantable', 'mira-vantable'],
      ['Northbank Harbour Board', 'northbank'],
      ['ميرا فانتابل', 'mira-vantable'],
    ]);
    expect(mentions.map(({ surface }) => surface)).toEqual(
      mentions.map(({ start, end }) => TEXT.slice(start, end)),
    );
    expect(mentions.map(({ tokenStart, tokenEnd }) => TEXT.slice(tokenStart, tokenEnd)).at(-1)).toBe(
      'وميرا فانتابل',
    );
    expect(events.map(({ start, end, event }) => [TEXT.slice(start, end), event])).toEqual([
      ['was fired', 'vantable-removed'],
    ]);
    expect(dates.map(({ start, end, ...date }) => [TEXT.slice(start, end), date])).toEqual([
      ['5 March 2024', { from: '2024-03-05', to: '2024-03-05', precision: 'day' }],
    ]);
  });

  test('reads standard input, and knows the starter pack', async () => {
    const [record] = await recognized([], 'Sam Altman met Mira Vantable.');
    expect(record?.id).toBe('-');
    expect(record?.mentions.map(({ entity }) => entity)).toEqual(['sam-altman']);
  });

  test('leaves the starter pack out when told, and adds to it otherwise', async () => {
    const file = filesOf({ 'town.json': JSON.stringify(TOWN) });
    const text = 'Sam Altman met Mira Vantable.';
    const entities = async (...args: readonly string[]) =>
      (await recognized([...args, '--pack', file('town.json')], text))[0]?.mentions.map(
        ({ entity }) => entity,
      );
    expect(await entities('--no-starter')).toEqual(['mira-vantable']);
    expect(await entities()).toEqual(['sam-altman', 'mira-vantable']);
  });

  test('answers every file in order', async () => {
    const file = filesOf({ 'town.json': JSON.stringify(TOWN), 'a.txt': 'Mira Vantable', 'b.txt': 'Nobody' });
    const args = ['--no-starter', '--pack', file('town.json'), file('b.txt'), file('a.txt')];
    const records = await recognized(args);
    expect(records.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      [file('b.txt'), 0],
      [file('a.txt'), 1],
    ]);
  });
});

describe('siyaq recognize --jsonl', () => {
  const LINES = [
    { id: 'dated', text: 'Mira Vantable spoke yesterday.', date: '2024-03-06T08:00:00+03:00' },
    { id: 2, text: 'Mira Vantable spoke yesterday.' },
    { id: 'more', text: 'Mira Vantable', date: null, title: null, more: 'kept out' },
    { id: 'empty', text: '', lang: 'fa-IR' },
  ];
  const files = () => ({
    'town.json': JSON.stringify(TOWN),
    // The last line has no end, and there is an empty one before it.
    'lines.jsonl': `${jsonLines(...LINES.slice(0, 3))}\n${JSON.stringify(LINES[3])}`,
  });

  test('answers a record a line, and reads relative dates by the line’s own date', async () => {
    const file = filesOf(files());
    const records = await recognized([
      '--jsonl',
      '--no-starter',
      '--pack',
      file('town.json'),
      file('lines.jsonl'),
    ]);
    expect(records.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['dated', 1],
      [2, 1],
      ['more', 1],
      ['empty', 0],
    ]);
    const dates = records.map((record) => record.dates.map(({ from }) => from));
    expect(dates).toEqual([['2024-03-05'], [], [], []]);
    expect(records[3]?.lang).toBe('fa');
  });

  test('reads lines from standard input', async () => {
    const file = filesOf(files());
    const args = ['--jsonl', '--no-starter', '--pack', file('town.json')];
    const records = await recognized(args, jsonLines(...LINES));
    expect(records.map(({ id }) => id)).toEqual(['dated', 2, 'more', 'empty']);
  });
});
