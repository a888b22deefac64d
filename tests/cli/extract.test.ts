import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filesOf, fixture, recordsOf } from './run-siyaq.ts';

const field = v.nullable(v.strictObject({ value: v.string(), origin: v.string() }));
const recordSchema = v.strictObject({
  file: v.string(),
  title: field,
  byline: field,
  site: field,
  published: field,
  modified: field,
  lang: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  canonical: field,
  text: v.string(),
  blocks: v.array(v.strictObject({ kind: v.string(), text: v.string() })),
});

async function extracted(...args: readonly string[]) {
  return v.parse(v.array(recordSchema), await recordsOf(['extract', ...args]));
}

describe('siyaq extract', () => {
  test('tells every field of a page with where it was found', async () => {
    const page = fixture('pages/en--news-with-table-and-quote.html');
    const [record, ...more] = await extracted('--url', 'https://www.example.org/bridge', page);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      file: page,
      title: { value: 'Harbour bridge to close for nine weeks', origin: 'heading' },
      byline: { value: 'Priya Raman', origin: 'meta' },
      published: { value: '2024-02-11T06:30:00Z', origin: 'open-graph' },
      canonical: { value: 'https://www.example.org/bridge', origin: 'url' },
      lang: 'en',
      dir: 'ltr',
    });
    expect(record?.blocks).toContainEqual({ kind: 'heading', text: 'What it will cost' });
    expect(record?.text).toBe(record?.blocks.map(({ text }) => text).join('\n'));
  });

  test('takes several pages, and the address of a file for want of another', async () => {
    const file = filesOf({
      'one.html': '<html dir="rtl" lang="ar"><head><title>عنوان</title></head><body><p>نص</p></body></html>',
      'two.html': '<html><head></head><body><p>Text</p></body></html>',
    });
    const records = await extracted(file('one.html'), file('two.html'));
    expect(records.map(({ dir, text }) => [dir, text])).toEqual([
      ['rtl', 'نص'],
      ['ltr', 'Text'],
    ]);
    expect(records[0]?.canonical?.value).toMatch(/^file:\/\/\/.*\/one\.html$/u);
  });

  test.each<[string, string, { title?: string; byline?: string; dir?: string; text: string }]>([
    ['nothing', '', { text: '' }],
    ['words alone', 'Only words', { text: 'Only words' }],
    ['no html, head or body', '<p>One<p>Two', { text: 'One\nTwo' }],
    [
      'no html, head or body, but a title',
      '<!doctype html><title>T</title><meta name="author" content="Ann Ash"><p>One',
      { title: 'T', byline: 'Ann Ash', text: 'One' },
    ],
    [
      'a head and no body',
      '<!doctype html><html dir="rtl"><head><title>T</title></head><p>One',
      { title: 'T', dir: 'rtl', text: 'One' },
    ],
  ])(
    'reads a page that has %s, as HTML allows',
    async (_label, html, { title, byline, dir = 'ltr', text }) => {
      const file = filesOf({ 'page.html': html });
      const [record] = await extracted(file('page.html'));
      expect(record).toMatchObject({ dir, text });
      if (title !== undefined) expect(record?.title).toEqual({ value: title, origin: 'document' });
      if (byline !== undefined) expect(record?.byline).toEqual({ value: byline, origin: 'meta' });
    },
  );
});
