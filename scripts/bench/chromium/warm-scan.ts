import { compile, open, scan } from '../adapter.ts';
import { benchEntities, benchNames } from '../names.ts';
import { benchText, TEXT_KINDS, type TextKind } from '../texts.ts';
import { boundNs, interleaved, type Pace, plainPasses, warmBound } from '../timing.ts';

export type WarmScanRequest = {
  readonly names: number;
  readonly mentioned: number;
  readonly units: number;
  readonly pace: Pace;
};

/** Milliseconds for the whole text, minima. */
export type WarmScan = {
  readonly text: TextKind;
  readonly boundMs: number;
  readonly exactMs: number;
  readonly affixesMs: number;
  readonly hits: number;
  readonly affixHits: number;
};

/** The scans of Node again, in whatever realm this runs in; names and texts are made there. */
export function warmScans({ names: count, mentioned, units, pace }: WarmScanRequest): readonly WarmScan[] {
  const names = benchNames(Math.max(count, mentioned));
  const entities = benchEntities(names.slice(0, count));
  const lexicon = open(compile({ entities, variants: false }));
  return TEXT_KINDS.map((kind) => {
    const { text } = benchText(kind, names.slice(0, mentioned), units);
    warmBound(text);
    const exact = () => scan(text, lexicon, { affixes: false });
    const affixes = () => scan(text, lexicon, { affixes: true });
    const times = interleaved({ bound: () => plainPasses(text), exact, affixes }, pace);
    return {
      text: kind,
      boundMs: (boundNs(text, times.bound.min) * text.length) / 1e6,
      exactMs: times.exact.min,
      affixesMs: times.affixes.min,
      hits: exact().length,
      affixHits: affixes().length,
    };
  });
}
