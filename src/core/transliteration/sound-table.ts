/**
 * One way a piece of a Latin name is written in another script. `gain` is in nats: the logarithm of how much likelier
 * the two pieces are together than by chance; negative for letters that one side has and the other lacks.
 */
export type SoundPair = {
  readonly latin: string;
  readonly other: string;
  readonly gain: number;
  /** Minus the logarithm of how often the pair occurs, in nats: for writing a Latin name rather than comparing it. */
  readonly cost: number;
};

/** All pairs of one script, ready for aligning: by the last unit of the other script's piece. */
export type SoundTable = {
  readonly pairs: readonly SoundPair[];
  readonly byLastUnit: ReadonlyMap<number, readonly SoundPair[]>;
  /** Latin pieces that the other script may leave unwritten, by their last unit. */
  readonly unwritten: ReadonlyMap<number, readonly SoundPair[]>;
  /** Multiplies scores, so that equally good transliterations score alike in every script and share one threshold. */
  readonly scale: number;
};

export type PairRows = readonly (readonly [other: string, latin: string])[];

/** Shares of letters in Latin spellings of names of the world (the marginals of the learned Arabic table). */
const LATIN_SHARES =
  'a .129 b .027 c .029 d .031 e .090 f .011 g .022 h .044 i .082 j .008 k .030 l .053 m .035 n .067 o .068 ' +
  'p .013 q .002 r .070 s .057 t .041 u .038 v .015 w .009 x .001 y .018 z .012';

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}

function pairwise(line: string): [string, number][] {
  const parts = words(line);
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, Number(parts[index + 1])] satisfies [string, number]] : [],
  );
}

const latinSurprise: ReadonlyMap<string, number> = new Map(
  pairwise(LATIN_SHARES).map(([letter, share]) => [letter, -Math.log(share)]),
);

function surpriseOf(piece: string, surprises: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const letter of piece) sum += surprises.get(letter) ?? 7;
  return sum;
}

function byLast(pairs: readonly SoundPair[], side: 'latin' | 'other'): Map<number, SoundPair[]> {
  const groups = new Map<number, SoundPair[]>();
  for (const pair of pairs) {
    const last = pair[side].charCodeAt(pair[side].length - 1);
    const group = groups.get(last);
    if (group) group.push(pair);
    else groups.set(last, [pair]);
  }
  return groups;
}

/** Arranges pairs for aligning. */
function soundTable(pairs: readonly SoundPair[], scale: number): SoundTable {
  const written = pairs.filter(({ other }) => other !== '');
  const unwritten = pairs.filter(({ other }) => other === '');
  return { pairs, byLastUnit: byLast(written, 'other'), unwritten: byLast(unwritten, 'latin'), scale };
}

/** A table from joint costs (minus log probability of the pair); what chance would give is taken from its marginals. */
export function learnedSoundTable(rows: PairRows): SoundTable {
  const costs = rows.flatMap(([other, line]) =>
    pairwise(line).map(([latin, cost]) => ({ latin: latin === '-' ? '' : latin, other, cost })),
  );
  const mass = new Map<string, number>();
  let total = 0;
  for (const { other, cost } of costs) {
    for (const letter of other) {
      mass.set(letter, (mass.get(letter) ?? 0) + Math.exp(-cost));
      total += Math.exp(-cost);
    }
  }
  const surprises = new Map([...mass].map(([letter, share]) => [letter, -Math.log(share / total)] as const));
  return soundTable(
    costs.map(({ latin, other, cost }) => ({
      latin,
      other,
      cost,
      gain: surpriseOf(latin, latinSurprise) + surpriseOf(other, surprises) - cost,
    })),
    1,
  );
}

/** How freely a script leaves Latin letters unwritten, as gains in nats (negative), and the table's scale. */
export type RuleOptions = {
  readonly vowels: number;
  readonly consonants: number;
  /** Gain of a letter of the other script that the Latin name has no letter for. */
  readonly surplus: number;
  readonly scale: number;
};

const VOWELS = 'aeiou';
/** Letters that many spellings write and nobody speaks. */
const MUTE = 'hwy';
const RANK_FACTOR = 0.45;
const DOUBLED_COST = 1.2;

function unwrittenPairs(options: RuleOptions): SoundPair[] {
  return [...latinSurprise.keys()].map((latin) => {
    const ease = latin === 'e' ? 0.6 : VOWELS.includes(latin) || MUTE.includes(latin) ? 0 : Number.NaN;
    const gain = Number.isNaN(ease) ? options.consonants : options.vowels + ease;
    return { latin, other: '', gain, cost: -gain };
  });
}

/**
 * A table from rules: each piece with its Latin renderings, the usual one first, `-` for none. A rendering is taken to
 * be a little less than half as likely as the one before it; a consonant may always be doubled in Latin.
 */
export function ruleSoundTable(rows: PairRows, options: RuleOptions): SoundTable {
  const pairs = new Map<string, SoundPair>();
  const add = (pair: SoundPair) => {
    const key = `${pair.latin}\t${pair.other}`;
    const known = pairs.get(key);
    if (!known || known.gain < pair.gain) pairs.set(key, pair);
  };
  for (const [pieces, line] of rows) {
    const renderings = words(line);
    const total = renderings.reduce((sum, _, rank) => sum + RANK_FACTOR ** rank, 0);
    for (const other of words(pieces)) {
      add({ latin: '', other, gain: options.surplus, cost: -options.surplus });
      for (const [rank, rendering] of renderings.entries()) {
        const latin = rendering === '-' ? '' : rendering;
        const cost = -Math.log(RANK_FACTOR ** rank / total);
        const gain = surpriseOf(latin, latinSurprise) - cost;
        add({ latin, other, gain, cost });
        const last = latin.at(-1) ?? '';
        if (latin.length === 1 && !VOWELS.includes(last)) {
          // A second letter of the same kind tells next to nothing new.
          add({ latin: latin + last, other, gain: gain - DOUBLED_COST, cost: cost + DOUBLED_COST });
        }
      }
    }
  }
  return soundTable([...pairs.values(), ...unwrittenPairs(options)], options.scale);
}
