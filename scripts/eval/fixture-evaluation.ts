import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { type Fixture, readFixtures } from './fixture.ts';
import { type JudgedFixture, judgeFixture } from './judge-fixture.ts';
import { lexiconOfPack, namesPack, starterLexicon } from './pack-lexicon.ts';
import { type FixtureScores, scoreFixtures } from './tally.ts';

/** Answers the lexicon a fixture is read with; each is compiled once. */
export function fixtureLexicons(): (fixture: Fixture) => Lexicon {
  const compiled = new Map<string, Lexicon>();
  return ({ name, pack }) => {
    const key = pack ? name : '';
    const known = compiled.get(key);
    if (known) return known;
    const lexicon = pack ? lexiconOfPack(namesPack(name, pack)) : starterLexicon();
    compiled.set(key, lexicon);
    return lexicon;
  };
}

export type FixtureEvaluation = { readonly judged: readonly JudgedFixture[]; readonly scores: FixtureScores };

export function evaluateFixtures(): FixtureEvaluation {
  const lexiconFor = fixtureLexicons();
  const judged = readFixtures().map((fixture) => judgeFixture(fixture, lexiconFor(fixture)));
  return { judged, scores: scoreFixtures(judged) };
}

/** The figures of the fixtures that have a bar. */
export function fixtureFigures({ overall, tiers, tokens, hardNegatives }: FixtureScores): [string, number][] {
  const sure = tiers.find(({ group }) => group === 'sure');
  return [
    ['fixtures: precision, sure', sure?.precision ?? 0],
    ['fixtures: precision, shown', overall.precision ?? 0],
    ['fixtures: recall', overall.recall ?? 0],
    ['fixtures: written words covered', tokens.right / Math.max(1, tokens.expected)],
    ['fixtures: wrong sure per hard negative', hardNegatives.wrongSure / Math.max(1, hardNegatives.texts)],
  ];
}
