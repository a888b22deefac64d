/** A stream of pseudo-random numbers that is the same on every computer. */
export type Random = {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  /** @throws RangeError when the list is empty. */
  pick<Item>(items: readonly Item[]): Item;
};

/** Mulberry32: 32 bits of state, enough for test data and fast. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
  };
}
