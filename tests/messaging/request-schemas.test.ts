import type * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { serve } from '../../src/messaging/channel.ts';
import { ownRequestSchemas, pageRequestSchemas } from '../../src/messaging/protocol.ts';
import { changedRequest, GONE } from './changed-request.ts';
import { OWN_PAGE, send, untilTestEnds } from './message-wire.ts';
import { type OwnName, ownRequests, type PageName, pageRequests } from './sample-requests.ts';

type Served = PageName | OwnName;
const requests = { ...pageRequests, ...ownRequests };
const schemas: { readonly [Name in Served]: v.GenericSchema } = {
  ...pageRequestSchemas,
  ...ownRequestSchemas,
};

/** Serves a message under its schema; answers what the handler got and the reply. */
async function exchange(name: Served, data: unknown): Promise<{ handled: unknown[]; reply: unknown }> {
  const handled: unknown[] = [];
  const handle = vi.fn(async (request: unknown) => {
    handled.push(request);
    return { ok: true, value: null };
  });
  const service = { from: ['own'], schema: schemas[name], handle };
  // The table goes over all messages, so that their types are not known one by one.
  serve(name, service as never, untilTestEnds().signal);
  return { handled, reply: await send(name, data, OWN_PAGE) };
}

const names = Object.keys(requests) as Served[];

describe('a sound request', () => {
  test.each(names)('%s reaches its handler unchanged', async (name) => {
    const { handled, reply } = await exchange(name, requests[name]);
    expect(handled).toEqual([requests[name]]);
    expect(reply).toEqual({ ok: true, value: null });
  });

  test.each<[Served, string, unknown]>([
    ['recognizeBlocks', 'blocks', []],
    ['recognizeBlocks', 'blocks.0.hash', 'h'.repeat(100)],
    ['recognizeBlocks', 'blocks.0.hash', '__proto__'],
    ['recognizeBlocks', 'declaredLang', 'x'.repeat(20_000)],
    ['summarizePage', 'facts.byline', null],
    ['saveArticle', 'extraction', 'whole-page'],
    ['startInTab', '', 0],
    ['setLanguage', '', 'browser'],
  ])('%s may have at "%s" its bounds', async (name, place, value) => {
    const request = changedRequest(requests[name], place, value);
    expect((await exchange(name, request)).handled).toEqual([request]);
  });
});

const LONG = 'x'.repeat(20_001);

type Malformed = [name: Served, what: string, place: string, value: unknown, told?: string];
const MISSING: Malformed[] = [
  ['recognizeBlocks', 'no blocks', 'blocks', GONE],
  ['recognizeBlocks', 'no text', 'blocks.1.text', GONE],
  ['recognizeBlocks', 'no language', 'declaredLang', GONE],
  ['readCard', 'no subject', 'subject', GONE],
  ['readCard', 'no kind of subject', 'subject.kind', GONE],
  ['readCard', 'no id', 'subject.id', GONE],
  ['readCard', 'no date', 'published', GONE],
  ['summarizePage', 'no facts', 'facts', GONE],
  ['summarizePage', 'no canonical address', 'facts.canonical', GONE],
  ['summarizePage', 'no origin of the title', 'facts.title.origin', GONE],
  ['saveArticle', 'no extraction', 'extraction', GONE],
  ['saveArticle', 'no kind of a block', 'blocks.1.kind', GONE],
  ['readSavedState', 'no extraction', 'extraction', GONE],
  ['setSiteMode', 'no mode', 'mode', GONE],
  ['removeArticle', 'no id', '', undefined, 'message'],
  ['startInTab', 'no tab', '', undefined, 'message'],
];
const EXTRA: Malformed[] = [
  ['recognizeBlocks', 'a field too many', 'marks', []],
  ['recognizeBlocks', 'a field too many in a block', 'blocks.0.html', '<b>'],
  ['readCard', 'a field too many in the subject', 'subject.of', 1],
  ['summarizePage', 'an extraction', 'extraction', 'readability'],
  ['saveArticle', 'a field too many in the facts', 'facts.html', ''],
  ['setSiteMode', 'a field too many', 'all', true],
];
const WRONG_TYPE: Malformed[] = [
  ['recognizeBlocks', 'a string for blocks', 'blocks', 'Sam'],
  ['recognizeBlocks', 'a hole in the blocks', 'blocks.0', null],
  ['recognizeBlocks', 'a number for a text', 'blocks.0.text', 5],
  ['recognizeBlocks', 'a date for a day', 'published', new Date(0)],
  ['recognizeBlocks', 'a list for the request', '', [], 'blocks'],
  ['readCard', 'an id with a space', 'subject.id', 'sam altman'],
  ['readCard', 'an empty id', 'subject.id', ''],
  ['loadCardScript', 'something', '', {}, 'message'],
  ['readPageSettings', 'an address', '', 'https://other.example', 'message'],
  ['summarizePage', 'a plain title', 'facts.title', 'The board'],
  ['summarizePage', 'nothing', '', null, 'message'],
  ['removeArticle', 'an id of something else', '', 'sam-altman', 'message'],
  ['startInTab', 'a tab below 0', '', -1, 'message'],
  ['startInTab', 'half a tab', '', 1.5, 'message'],
  ['readTab', 'a tab as a string', '', '7', 'message'],
  ['readTab', 'no number', '', Number.NaN, 'message'],
  ['extractFromTab', 'a tab without end', '', Number.POSITIVE_INFINITY, 'message'],
  ['setSiteMode', 'a mode as a truth', 'mode', true],
  ['readSettings', 'something', '', 0, 'message'],
];
const OVER_LONG: Malformed[] = [
  ['recognizeBlocks', 'an empty hash', 'blocks.0.hash', ''],
  ['recognizeBlocks', 'a long hash', 'blocks.0.hash', 'h'.repeat(101)],
  ['recognizeBlocks', 'a long language', 'declaredLang', LONG],
  ['recognizeBlocks', 'a text no page has', 'blocks.0.text', 'x'.repeat(20_000_001)],
  [
    'recognizeBlocks',
    'more blocks than a page has',
    'blocks',
    Array(200_001).fill(pageRequests.recognizeBlocks.blocks[0]),
  ],
  ['readCard', 'a long date', 'published', LONG],
  ['readCard', 'a long id', 'subject.id', 'x'.repeat(201)],
  ['summarizePage', 'a long address', 'facts.url', LONG],
  ['summarizePage', 'a long title', 'facts.title.value', LONG],
  [
    'saveArticle',
    'more blocks than a page has',
    'blocks',
    Array(200_001).fill(ownRequests.saveArticle.blocks[0]),
  ],
  ['removeArticle', 'a long id', '', `art:${'a'.repeat(197)}`, 'message'],
  ['setSiteMode', 'a long origin', 'origin', LONG],
];
const UNKNOWN_VALUE: Malformed[] = [
  ['recognizeBlocks', 'an unknown kind of block', 'blocks.1.kind', 'script'],
  ['readCard', 'an unknown kind of subject', 'subject.kind', 'story'],
  ['summarizePage', 'an unknown origin', 'facts.published.origin', 'guess'],
  ['summarizePage', 'an unknown direction', 'facts.dir', 'ttb'],
  ['saveArticle', 'an unknown extraction', 'extraction', 'none'],
  ['setSiteMode', 'an unknown mode', 'mode', 'ON'],
  ['setLanguage', 'an unknown language', '', 'fr', 'message'],
];
const POLLUTION: Malformed[] = [
  ['recognizeBlocks', 'a prototype of its own', '__proto__', { polluted: true }],
  ['recognizeBlocks', 'a block with a prototype of its own', 'blocks.0.__proto__', { polluted: true }],
  ['readCard', 'a constructor', 'constructor', { prototype: { polluted: true } }],
  ['readCard', 'a prototype as the kind', 'subject.kind', '__proto__'],
  ['summarizePage', 'facts with a prototype of their own', 'facts.__proto__', { polluted: true }],
  ['saveArticle', 'a method of objects', 'hasOwnProperty', 'x'],
  ['setSiteMode', 'a constructor as the mode', 'mode', 'constructor'],
  [
    'setSiteMode',
    'its fields in a prototype',
    '',
    JSON.parse('{"__proto__":{"origin":"https://a.example","mode":"on"}}'),
    'origin',
  ],
];

describe.each([
  ['with a field missing', MISSING],
  ['with a field too many', EXTRA],
  ['of a wrong type', WRONG_TYPE],
  ['beyond the bounds of a page', OVER_LONG],
  ['outside a closed list', UNKNOWN_VALUE],
  ['that reaches for prototypes', POLLUTION],
])('a request %s', (_group, rows) => {
  test.each(rows)(
    '%s with %s is refused and its place told',
    async (name, _what, place, value, told = place) => {
      const { handled, reply } = await exchange(name, changedRequest(requests[name], place, value));
      expect(reply).toEqual({ ok: false, failure: { code: 'invalid-message', detail: expect.any(String) } });
      expect(reply).toHaveProperty('failure.detail', expect.stringContaining(`${name}: ${told}: `));
      expect(handled).toEqual([]);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

test('every message is among those that are refused', () => {
  const groups = [MISSING, EXTRA, WRONG_TYPE, OVER_LONG, UNKNOWN_VALUE, POLLUTION];
  const refused = new Set(groups.flat().map(([name]) => name));
  expect(names.filter((name) => !refused.has(name))).toEqual([]);
});

test('a refusal does not repeat a whole page', async () => {
  const request = changedRequest(requests.recognizeBlocks, 'blocks.0.kind', 'x'.repeat(1_000_000));
  const { reply } = await exchange('recognizeBlocks', request);
  expect(JSON.stringify(reply).length).toBeLessThan(1000);
});
