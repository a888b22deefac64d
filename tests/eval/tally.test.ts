import { describe, expect, it } from 'vitest';
import type { Fixture } from '../../scripts/eval/fixture.ts';
import { judgeFixture } from '../../scripts/eval/judge-fixture.ts';
import { readMarkedText } from '../../scripts/eval/marked-text.ts';
import { lexiconOfPack, namesPack } from '../../scripts/eval/pack-lexicon.ts';
import { errorLines } from '../../scripts/eval/report.ts';
import { scoreFixtures } from '../../scripts/eval/tally.ts';

const lexicon = lexiconOfPack(
  namesPack('test', {
    entities: [
      { id: 'oslo', kind: 'place', names: [{ text: 'Oslo', lang: 'en' }] },
      { id: 'rail', kind: 'organization', names: [{ text: 'Nordic Railways', lang: 'en' }] },
    ],
  }),
);

function judge(...blocks: readonly string[]) {
  const fixture: Fixture = {
    name: 'test',
    about: 'a test',
    lang: 'en',
    published: null,
    apart: false,
    events: [],
    eventsLeftOpen: [],
    blocks: blocks.map(readMarkedText),
  };
  return judgeFixture(fixture, lexicon);
}

describe('scores', () => {
  it('count a name that is shown as right', () => {
    const one = judge('The train of [[Nordic Railways|rail]] left [[Oslo|oslo]].');
    expect(scoreFixtures([one]).overall).toMatchObject({
      expected: 2,
      right: 2,
      wrong: 0,
      precision: 1,
      recall: 1,
    });
    expect(errorLines([one])).toEqual([]);
  });

  it('count a name that is not shown as missed, by language and phenomenon', () => {
    const one = judge('The [[Scandinavian Railways|rail|unlisted-variant]] went to [[Oslo|oslo]].');
    const scores = scoreFixtures([one]);
    expect(scores.overall).toMatchObject({ expected: 2, right: 1, recall: 0.5 });
    expect(scores.languages).toMatchObject([{ group: 'en', expected: 2, right: 1 }]);
    expect(scores.phenomena.find(({ group }) => group === 'unlisted-variant')).toMatchObject({ recall: 0 });
    expect(errorLines([one])).toHaveLength(1);
  });

  it('count a mark in a trap as wrong, and the trap as sprung', () => {
    const one = judge('They met in [[Oslo|!|ambiguous-word]].');
    const scores = scoreFixtures([one]);
    expect(scores.overall).toMatchObject({
      expected: 0,
      wrong: 1,
      traps: 1,
      sprung: 1,
      precision: 0,
      resisted: 0,
    });
    expect(scores.hardNegatives).toEqual({ texts: 1, wrongSure: 1 });
  });

  it('count a mark beside all gold as wrong', () => {
    expect(scoreFixtures([judge('A night in Oslo.')]).overall).toMatchObject({
      wrong: 1,
      traps: 0,
      sprung: 0,
    });
  });

  it('count a mark with the right extent and the wrong entity as both missed and wrong', () => {
    expect(scoreFixtures([judge('A night in [[Oslo|rail]].')]).overall).toMatchObject({
      right: 0,
      wrong: 1,
      recall: 0,
    });
  });
});
