import type { Tier } from '../../src/core/recognition/mention.ts';
import { hardNegatives, textsOf } from './fixture.ts';
import type { JudgedFixture, Outcome } from './judge-fixture.ts';

/** Counts of one group of texts or names; shares are 0–1, `null` when there is nothing to divide by. */
export type Tally = {
  readonly group: string;
  readonly expected: number;
  readonly right: number;
  readonly wrong: number;
  /** Traps of the group, and those that were painted. */
  readonly traps: number;
  readonly sprung: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly resisted: number | null;
};

export type FixtureScores = {
  readonly texts: number;
  readonly overall: Tally;
  readonly tiers: readonly Tally[];
  readonly languages: readonly Tally[];
  readonly phenomena: readonly Tally[];
  readonly packs: readonly Tally[];
  readonly tokens: { readonly expected: number; readonly right: number };
  readonly hardNegatives: { readonly texts: number; readonly wrongSure: number };
};

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function tally(group: string, outcomes: readonly Outcome[]): Tally {
  const count = (...kinds: readonly Outcome['kind'][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  const sprung = outcomes.filter((outcome) => outcome.kind === 'wrong' && outcome.trap !== null).length;
  const expected = count('right', 'missed');
  const right = count('right');
  const wrong = count('wrong');
  const traps = count('resisted') + sprung;
  const precision = share(right, right + wrong);
  const recall = share(right, expected);
  return {
    group,
    expected,
    right,
    wrong,
    traps,
    sprung,
    precision,
    recall,
    resisted: share(traps - sprung, traps),
  };
}

/** One tally per key; an outcome with several keys counts in each. */
function tallies(outcomes: readonly Outcome[], keysOf: (outcome: Outcome) => readonly string[]): Tally[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    for (const key of keysOf(outcome)) groups.set(key, [...(groups.get(key) ?? []), outcome]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => tally(key, list));
}

function phenomenaOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'right' || outcome.kind === 'missed') return outcome.gold.phenomena;
  return outcome.trap?.phenomena ?? ['untold'];
}

function isShownAs(tier: Tier): (outcome: Outcome) => boolean {
  return (outcome) => 'mention' in outcome && outcome.mention.tier === tier;
}

/** Precision of one tier; what a tier missed is not its own to tell, so its recall is left out. */
function tierTally(tier: Tier, outcomes: readonly Outcome[]): Tally {
  return { ...tally(tier, outcomes.filter(isShownAs(tier))), recall: null };
}

/** Whether what is painted is the whole written word, where the gold tells it. */
export function coversToken({ gold, mention }: Extract<Outcome, { kind: 'right' }>): boolean {
  if (gold.token === null) return true;
  return gold.token.start === mention.token.start && gold.token.end === mention.token.end;
}

function hardNegativeCounts(judged: readonly JudgedFixture[]): FixtureScores['hardNegatives'] {
  const counts = judged.map(({ fixture, outcomes }) => {
    const texts = hardNegatives(fixture);
    const blocks = new Set(texts.flat());
    const wrong = outcomes.filter(({ kind, block }) => kind === 'wrong' && blocks.has(block));
    return { texts: texts.length, wrongSure: wrong.filter(isShownAs('sure')).length };
  });
  return {
    texts: counts.reduce((sum, { texts }) => sum + texts, 0),
    wrongSure: counts.reduce((sum, { wrongSure }) => sum + wrongSure, 0),
  };
}

/** The scores of judged fixtures: overall, per tier, language, phenomenon and kind of pack. */
export function scoreFixtures(judged: readonly JudgedFixture[]): FixtureScores {
  const outcomes = judged.flatMap((one) => one.outcomes);
  const tokens = outcomes.filter((outcome) => outcome.kind === 'right').filter(({ gold }) => gold.token);
  return {
    texts: judged.flatMap(({ fixture }) => textsOf(fixture)).length,
    overall: tally('overall', outcomes),
    tiers: [tierTally('sure', outcomes), tierTally('likely', outcomes)],
    languages: tallies(outcomes, ({ fixture }) => [fixture.lang]),
    // A wrong mark has a phenomenon only when it stands in a trap: `resisted` tells that, precision would mislead.
    phenomena: tallies(outcomes, phenomenaOf).map((one) => ({ ...one, precision: null })),
    packs: tallies(outcomes, ({ fixture }) => [fixture.pack ? 'own pack' : 'starter pack']),
    tokens: {
      expected: tokens.length,
      right: tokens.filter(coversToken).length,
    },
    hardNegatives: hardNegativeCounts(judged),
  };
}
