import type { Affix } from '../lexicon/affixes/affix.ts';
import { PROCLITICS_BY_FIRST } from '../lexicon/affixes/all.ts';
import type { FormTarget, Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/match.ts';
import type { Tokens } from '../text/tokens.ts';
import { type NameProposal, proposeNames } from '../transliteration/propose-names.ts';
import {
  ACCEPTED_SCORE,
  LONE_TOKEN_SCORE,
  PROBABLE_SCORE,
} from '../transliteration/transliteration-score.ts';
import type { EntityTarget } from './candidates.ts';
import { type RunReading, runReadings, type SoundingRun } from './sound-readings.ts';

/** A name that the text writes as it sounds. */
export type SoundMatch = { readonly match: Match; readonly targets: readonly FormTarget[] };

/** A match with what its form stands for. */
type Known = SoundMatch;

/** Names that score less by so much are out of the question beside the best. */
const MARGIN = 0.1;
/** Taken from the score for every ending assumed. */
const ENDING_DOUBT = 0.03;
/** What a run must reach when one of its words by itself is a known name of something else: Paris Hilton. */
const CERTAIN_SCORE = 0.8;

/** Scores and the doubt, in the unit of the recognition weights, that they leave; between them it is interpolated. */
const DOUBTS = [
  { score: PROBABLE_SCORE, doubt: 3.6 },
  { score: ACCEPTED_SCORE, doubt: 2.8 },
  { score: LONE_TOKEN_SCORE, doubt: 1.8 },
] as const;

/** How doubtful a name is that was recognized by its sound alone. */
export function soundDoubt(score: number): number {
  const [probable, accepted, certain] = DOUBTS;
  const [low, high] = score < accepted.score ? [probable, accepted] : [accepted, certain];
  const share = Math.min(1, Math.max(0, (score - low.score) / (high.score - low.score)));
  return low.doubt + share * (high.doubt - low.doubt);
}

function procliticOf(tokens: Tokens, first: number, letter: string): Affix | null {
  const affixes = PROCLITICS_BY_FIRST[tokens.scriptClass(first)]?.get(letter.charCodeAt(0));
  return affixes?.find(({ strip, put }) => strip === letter && put === '') ?? null;
}

type Heard = NameProposal & {
  readonly reading: RunReading;
  readonly form: number;
  readonly targets: readonly EntityTarget[];
};
type SoundedLexicon = Pick<Lexicon, 'sounds' | 'targets'>;

/** The names of one part of the lexicon that a run renders, each with the reading that says so best. */
function heardIn(tokens: Tokens, run: SoundingRun, lexicon: SoundedLexicon): readonly Heard[] {
  const sounds = lexicon.sounds[run.sounds];
  if (!sounds) return [];
  const best = new Map<number, Omit<Heard, 'form' | 'targets'>>();
  for (const reading of runReadings(tokens, run.first, run.last)) {
    const doubt = reading.endings.filter((ending) => ending !== null).length * ENDING_DOUBT;
    for (const proposal of proposeNames(sounds.gallery, reading.tokens)) {
      const score = proposal.score - doubt;
      if (score <= (best.get(proposal.ordinal)?.score ?? 0)) continue;
      best.set(proposal.ordinal, { ...proposal, score, reading });
    }
  }
  return [...best.values()].flatMap((each) => {
    const form = sounds.firstForm + each.ordinal;
    const targets = soundTargets(lexicon.targets(form), each.score);
    // A name of the base that was taken away since is nobody's.
    return targets.length > 0 ? [{ ...each, form, targets }] : [];
  });
}

function soundTargets(targets: readonly FormTarget[], score: number): readonly EntityTarget[] {
  return targets.flatMap((target) =>
    target.kind === 'entity' && !target.derived
      ? [{ ...target, derived: true, doubt: soundDoubt(score), sounded: Math.round(score * 100) / 100 }]
      : [],
  );
}

type Scored = SoundMatch & { readonly score: number };

/** Likeliest first; of equally likely ones the order does not depend on how the lexicon was put together. */
function byScore(a: Heard, b: Heard): number {
  if (a.score !== b.score) return b.score - a.score;
  const [idA, idB] = [a.targets[0]?.entity.id ?? '', b.targets[0]?.entity.id ?? ''];
  return idA < idB ? -1 : Number(idA > idB);
}

/** What the runs of one place, one for each part of the lexicon, are heard to say. */
function scoredPlace(
  tokens: Tokens,
  runs: readonly SoundingRun[],
  lexicon: SoundedLexicon,
): readonly Scored[] {
  const [run] = runs;
  const all = runs.flatMap((each) => heardIn(tokens, each, lexicon)).sort(byScore);
  const [best] = all;
  if (!run || !best) return [];
  const heard = all.filter(({ score }) => score >= best.score - MARGIN);
  const { reading, proclitic, score } = best;
  const letter = (reading.tokens[0] ?? '').charAt(0);
  const before = proclitic > 0 ? procliticOf(tokens, run.first, letter) : null;
  const match: Match = {
    form: best.form,
    first: run.first,
    last: run.last,
    proclitic: before,
    ending: reading.endings.at(-1) ?? null,
    endings: reading.endings,
    cost: [before, ...reading.endings].reduce((cost, affix) => cost + (affix?.cost ?? 0), 0),
    glued: null,
  };
  return [{ match, targets: heard.flatMap(({ targets }) => targets), score }];
}

function byPlace(runs: readonly SoundingRun[]): readonly (readonly SoundingRun[])[] {
  const places = new Map<string, SoundingRun[]>();
  for (const run of runs) {
    const place = `${run.first}/${run.last}`;
    const known = places.get(place);
    if (known) known.push(run);
    else places.set(place, [run]);
  }
  return [...places.values()];
}

/** Tokens that are, as they stand, the listed name of a thing or no name at all. */
function settledTokens(tokens: Tokens, known: readonly Known[]): Uint8Array {
  const settled = new Uint8Array(tokens.count);
  for (const { match, targets } of known) {
    const isBare = !match.proclitic && !match.ending && !match.glued;
    const settles = (target: FormTarget): boolean =>
      target.kind === 'not-name' ||
      (target.kind === 'entity' && !target.derived && target.entity.kind !== 'person');
    if (isBare && targets.some(settles)) settled.fill(1, match.first, match.last + 1);
  }
  return settled;
}

/**
 * Scores proposed runs, whose payload has been supplied: the likeliest name of each place, no two overlapping. `known`
 * is what was found there by letters; words that are known names of things stand against a doubtful rendering.
 */
export function soundMatches(
  tokens: Tokens,
  runs: readonly SoundingRun[],
  { known, lexicon }: { readonly known: readonly Known[]; readonly lexicon: SoundedLexicon },
): readonly SoundMatch[] {
  if (runs.length === 0) return [];
  const settled = settledTokens(tokens, known);
  const scored = byPlace(runs)
    .flatMap((place) => scoredPlace(tokens, place, lexicon))
    .filter(
      ({ match, score }) =>
        score >= CERTAIN_SCORE || !settled.subarray(match.first, match.last + 1).includes(1),
    )
    .sort((a, b) => b.score - a.score || a.match.first - b.match.first || a.match.last - b.match.last);
  const taken = new Uint8Array(tokens.count);
  const chosen: SoundMatch[] = [];
  for (const { match, targets } of scored) {
    if (taken.subarray(match.first, match.last + 1).includes(1)) continue;
    taken.fill(1, match.first, match.last + 1);
    chosen.push({ match, targets });
  }
  return chosen.sort((a, b) => a.match.first - b.match.first);
}
