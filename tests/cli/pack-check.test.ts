import { describe, expect, test } from 'vitest';
import { filesOf, recordsOf, siyaq } from './run-siyaq.ts';
import { TOWN } from './town-pack.ts';

describe('siyaq pack check', () => {
  test('counts what a sound pack has', async () => {
    const file = filesOf({ 'town.json': JSON.stringify(TOWN) });
    expect(await recordsOf(['pack', 'check', file('town.json')])).toEqual([
      {
        id: 'town',
        entities: 3,
        names: 4,
        notNames: 1,
        stories: 0,
        events: 1,
        claims: 0,
        disagreements: 0,
        sources: 0,
      },
    ]);
  });

  test.each<[string, string, readonly RegExp[]]>([
    ['that is not JSON', 'nonsense', [/: .*JSON/u]],
    [
      'of another shape',
      JSON.stringify({ ...TOWN, entities: [{ id: 'no name', names: [] }] }),
      [/: entities\[0\]\.id: /u, /: entities\[0\]\.names: /u],
    ],
    [
      'whose references lead nowhere',
      JSON.stringify({ ...TOWN, entities: TOWN.entities.slice(1) }),
      [/: events\[0\]\.participants\[0\]\.entity: .*"mira-vantable"/u],
    ],
    ['of a later version', JSON.stringify({ ...TOWN, version: 2 }), [/: version: /u]],
    ['that is a list', '[]', [/: /u]],
  ])('tells every fault of a file %s with its place', async (_label, text, places) => {
    const file = filesOf({ 'bad.json': text });
    const { code, stdout, stderr } = await siyaq(['pack', 'check', file('bad.json')]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    for (const faultPlace of places) expect(stderr).toMatch(faultPlace);
    expect(
      stderr.split('\n').filter((line) => line.includes(file('bad.json'))).length,
    ).toBeGreaterThanOrEqual(places.length);
    expect(stderr).not.toContain('usage:');
  });
});
