import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filesOf, jsonLines, recordsOf } from './run-siyaq.ts';
import { TOWN } from './town-pack.ts';

const recordsSchema = v.array(
  v.strictObject({
    id: v.union([v.string(), v.number()]),
    related: v.array(
      v.strictObject({
        id: v.union([v.string(), v.number()]),
        score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        relation: v.string(),
        reasons: v.array(v.looseObject({ kind: v.string() })),
      }),
    ),
  }),
);

const REMOVAL = 'Mira Vantable was fired by the Northbank Harbour Board on 5 March 2024.';
const CORPUS = [
  {
    id: 'bread',
    text: 'A bakery on Mill Lane sells round loaves of rye in the morning.',
    date: '2024-03-05',
  },
  { id: 'removal', title: 'Board acts', text: REMOVAL, date: '2024-03-05' },
  {
    id: 17,
    text: 'The Northbank Harbour Board fired Mira Vantable, and her deputy keeps the keys for now.',
    date: '2024-03-06',
  },
];
const QUERIES = [
  { id: 'removal', title: 'Board acts', text: REMOVAL, date: '2024-03-05' },
  { id: 'fish', text: 'Herring is cheap this autumn.' },
];

async function related(corpus: readonly unknown[], ...more: readonly string[]) {
  const file = filesOf({
    'town.json': JSON.stringify(TOWN),
    'corpus.jsonl': jsonLines(...corpus),
    'queries.jsonl': jsonLines(...QUERIES),
  });
  const files = ['--corpus', file('corpus.jsonl'), '--queries', file('queries.jsonl')];
  const args = ['related', ...files, '--no-starter', '--pack', file('town.json'), ...more];
  return v.parse(recordsSchema, await recordsOf(args));
}

describe('siyaq related', () => {
  test('tells what shares an event, and neither the query itself nor what is unrelated', async () => {
    const records = await related(CORPUS);
    expect(records.map(({ id, related: found }) => [id, found.map((article) => article.id)])).toEqual([
      ['removal', [17]],
      ['fish', []],
    ]);
    const [first] = records[0]?.related ?? [];
    expect(first?.reasons.map(({ kind }) => kind)).toContain('events');
    expect(first?.reasons).toContainEqual({ kind: 'dates', days: 1 });
  });

  test.each([
    ['3', 3],
    ['2', 2],
    ['1', 1],
  ])('answers at most %s, the best first', async (limit, count) => {
    const copies = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: REMOVAL, date: '2024-03-05' }));
    const [removal] = await related([...CORPUS, ...copies], '--limit', limit);
    const scores = removal?.related.map(({ score }) => score) ?? [];
    expect(scores).toHaveLength(count);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
  });
});
