import { describe, expect, test } from 'vitest';
import { filesOf, jsonLines, siyaq } from './run-siyaq.ts';

describe('siyaq called wrongly', () => {
  test.each<[string, readonly string[], string]>([
    ['without a command', [], 'no command given'],
    ['with an unknown command', ['recognise'], 'there is no command "recognise"'],
    ['with the name of a method', ['constructor'], 'there is no command "constructor"'],
    ['with an unknown option', ['recognize', '--all'], '--all'],
    ['with an option that lacks its value', ['recognize', '--pack'], '--pack'],
    ['without any pack', ['recognize', '--no-starter'], '--no-starter leaves nothing'],
    ['without a corpus', ['related', '--queries', 'q.jsonl'], '--corpus and --queries'],
    ['without queries', ['related', '--corpus', 'c.jsonl'], '--corpus and --queries'],
    ['with a limit of 0', ['related', '--corpus', 'c', '--queries', 'q', '--limit', '0'], 'not "0"'],
    ['with half a limit', ['related', '--corpus', 'c', '--queries', 'q', '--limit', '1.5'], 'not "1.5"'],
    ['with a limit in words', ['related', '--corpus', 'c', '--queries', 'q', '--limit', 'all'], 'not "all"'],
    ['without a page', ['extract'], 'extract needs a file'],
    ['with an address that is none', ['extract', '--url', 'news', 'a.html'], '--url is no address: "news"'],
    ['without --jsonl', ['language', 'a.jsonl'], '--jsonl and one file'],
    ['without a file', ['language', '--jsonl'], '--jsonl and one file'],
    ['with two files', ['language', '--jsonl', 'a.jsonl', 'b.jsonl'], '--jsonl and one file'],
    ['with a pack and no action', ['pack'], '"check" and one file'],
    ['with another action', ['pack', 'mend', 'a.json'], '"check" and one file'],
    ['with two packs', ['pack', 'check', 'a.json', 'b.json'], '"check" and one file'],
  ])('%s says so and how it is used: exit code 2', async (_label, args, message) => {
    const { code, stdout, stderr } = await siyaq(args);
    const [first = '', ...rest] = stderr.split('\n');
    expect(first).toMatch(/^siyaq: /u);
    expect(first).toContain(message);
    expect(rest).toContain('usage:');
    expect([code, stdout]).toEqual([2, '']);
  });
});

const GOOD = { id: 1, text: 'Sam Altman' };

describe('siyaq with a file it cannot use', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'a line that is not JSON',
      `${jsonLines(GOOD)}\n{"id":`,
      ['recognize', '--jsonl', 'lines'],
      ':3: not JSON: ',
    ],
    ['a line without a text', jsonLines(GOOD, { id: 2 }), ['recognize', '--jsonl', 'lines'], ':2: text: '],
    ['a line without an id', jsonLines({ text: 'x' }), ['language', '--jsonl', 'lines'], ':1: id: '],
    ['a line that is no record', jsonLines(GOOD, GOOD, 5), ['language', '--jsonl', 'lines'], ':3: line: '],
    [
      'a date that is a number',
      jsonLines({ ...GOOD, date: 2024 }),
      ['related', '--corpus', 'lines', '--queries', 'lines'],
      ':1: date: ',
    ],
    ['a pack that is not JSON', '{', ['recognize', '--no-starter', '--pack', 'lines'], ': '],
    ['a pack with a fault', '{}', ['recognize', '--no-starter', '--pack', 'lines'], ': format: '],
  ])('tells the place of %s: exit code 1', async (_label, text, args, place) => {
    const file = filesOf({ lines: text });
    const { code, stdout, stderr } = await siyaq(args.map((arg) => (arg === 'lines' ? file('lines') : arg)));
    expect(stderr).toContain(`siyaq: ${file('lines')}${place}`);
    expect(stderr).not.toContain('usage:');
    expect([code, stdout]).toEqual([1, '']);
  });

  test.each<[string, readonly string[]]>([
    ['recognize', ['recognize', 'FILE']],
    ['recognize --jsonl', ['recognize', '--jsonl', 'FILE']],
    ['recognize --pack', ['recognize', '--pack', 'FILE']],
    ['extract', ['extract', 'FILE']],
    ['language', ['language', '--jsonl', 'FILE']],
    ['pack check', ['pack', 'check', 'FILE']],
  ])('%s names a file that is not there: exit code 1', async (_label, args) => {
    const missing = filesOf({})('nowhere');
    const { code, stdout, stderr } = await siyaq(args.map((arg) => (arg === 'FILE' ? missing : arg)));
    expect(stderr).toContain(missing);
    expect([code, stdout]).toEqual([1, '']);
  });

  test('tells the line of standard input', async () => {
    const { code, stderr } = await siyaq(['recognize', '--jsonl'], `${jsonLines(GOOD)}nonsense\n`);
    expect(stderr).toContain('siyaq: -:2: not JSON: ');
    expect(code).toBe(1);
  });
});
