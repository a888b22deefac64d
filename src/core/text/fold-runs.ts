/** The unit vanishes. */
export const FOLD_DROP = 0;
/** The unit needs its neighbours or becomes several: the slow path folds the whole cluster. */
export const FOLD_SLOW = 0xffff;

/** `length` units in a row that shift by the same amount, or are all dropped or all slow (`special`). */
export type FoldRun = { length: number; special: boolean; shift: number; scriptClass: number };

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

function packNumber(value: number): string {
  let packed = '';
  let rest = value;
  while (rest >= BASE) {
    packed += DIGITS[(rest % BASE) + BASE];
    rest = Math.floor(rest / BASE);
  }
  return packed + DIGITS[rest];
}

/** Runs as text: for each, its length, its class, then the zigzag shift (special runs: 0 drop, 1 slow, class + 32). */
export function packRuns(runs: readonly FoldRun[]): string {
  let packed = '';
  for (const { length, special, shift, scriptClass } of runs) {
    packed += packNumber(length) + packNumber(special ? scriptClass + 32 : scriptClass);
    packed += special
      ? packNumber(shift === FOLD_DROP ? 0 : 1)
      : packNumber(shift < 0 ? -shift * 2 - 1 : shift * 2);
  }
  return packed;
}

/** `fold[unit]` is the folded unit, FOLD_DROP or FOLD_SLOW; `scriptClass[unit]` is the class of a folded unit. */
export type FoldTable = { readonly fold: Uint16Array; readonly scriptClass: Uint8Array };

/** Reads what `packRuns` wrote; about a millisecond. `scriptClass` is indexed by the unit before folding. */
export function unpackRuns(packed: string): FoldTable {
  const fold = new Uint16Array(0x10000);
  const scriptClass = new Uint8Array(0x10000);
  const digitAt = new Uint8Array(128);
  for (let index = 0; index < DIGITS.length; index++) digitAt[DIGITS.charCodeAt(index)] = index;
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let weight = 1; ; weight *= BASE) {
      const digit = digitAt[packed.charCodeAt(at++)] ?? 0;
      if (digit < BASE) return value + digit * weight;
      value += (digit - BASE) * weight;
    }
  };
  for (let unit = 0; at < packed.length; ) {
    const length = next();
    const tagged = next();
    const coded = next();
    const special = tagged >= 32;
    const shift = coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2;
    for (const end = unit + length; unit < end; unit++) {
      fold[unit] = special ? (coded === 0 ? FOLD_DROP : FOLD_SLOW) : unit + shift;
      scriptClass[unit] = special ? tagged - 32 : tagged;
    }
  }
  return { fold, scriptClass };
}
