import type { Match } from '../lexicon/match.ts';
import type { SoundingRun } from './sound-readings.ts';

/**
 * The runs that neither cut into a name of several tokens nor are one. A lexicon with a delta proposes before it is
 * known which names of its base are still anybody's; this leaves what would have been proposed had it been known.
 */
export function runsOutsideNames(
  runs: readonly SoundingRun[],
  names: readonly { readonly match: Match }[],
): readonly SoundingRun[] {
  /** Tokens that a name goes on to from the token before. */
  const continued = new Set<number>();
  for (const { match } of names)
    for (let token = match.first + 1; token <= match.last; token++) continued.add(token);
  return runs.filter(({ first, last }) => {
    if (continued.has(first) || continued.has(last + 1)) return false;
    for (let token = first + 1; token <= last; token++) if (!continued.has(token)) return true;
    return false;
  });
}
