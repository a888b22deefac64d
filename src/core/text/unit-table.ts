import { FOLD_DROP, FOLD_SLOW } from './fold-runs.ts';
import { foldTable } from './folded-text.ts';
import { classOf, standsAlone } from './script-class.ts';

/**
 * What the token pass knows of a UTF-16 unit, in one word: bits 0–15 the folded unit, bits 16–23 its script class or
 * one of the two marks below, bit 24 whether the unit is a capital letter, bit 25 whether it
 * may be the second half of a character.
 */
export const CLASS_SHIFT = 16;
export const CLASS_MASK = 0xff;
export const CAPITAL_SHIFT = 24;
export const JOINT_SHIFT = 25;
/** Stands for no letter of its own. */
export const DROPPED = 0xfe;
/** Depends on its neighbours or becomes several units. */
export const SLOW = 0xff;

/**
 * Marks that canonical composition may join to the character before them although folding keeps them as letters
 * (UAX #15). The second halves of Indic two-part vowels are vowels of their own as well and very common: their words
 * are only looked at again (`JOINT_SHIFT`).
 */
const ALWAYS_JOINED = /[\u102E\u1037\u1160-\u11FF\u1B35\u3099\u309A\uFF9E\uFF9F]/u;
const SOMETIMES_JOINED =
  /[\u09BE\u09D7\u0B3E\u0B56\u0B57\u0BBE\u0BD7\u0C56\u0CC2\u0CD5\u0CD6\u0D3E\u0D57\u0DCA\u0DCF\u0DDF]/u;
const FIRST_JOINED = 0x9be;
const CAPITAL = /\p{Lu}/u;

let table: Int32Array | undefined;

function tableOf(): Int32Array {
  const { fold, scriptClass } = foldTable();
  const units = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const target = fold[unit] ?? FOLD_SLOW;
    let shown = scriptClass[unit] ?? 0;
    if (target === FOLD_DROP) shown = DROPPED;
    else if (target === FOLD_SLOW) shown = SLOW;
    else if (unit >= FIRST_JOINED && ALWAYS_JOINED.test(String.fromCharCode(unit))) shown = SLOW;
    const joint =
      unit >= FIRST_JOINED && SOMETIMES_JOINED.test(String.fromCharCode(unit)) ? 1 << JOINT_SHIFT : 0;
    // Only a letter that folding changes can be a capital.
    const capital = target !== unit && CAPITAL.test(String.fromCharCode(unit)) ? 1 << CAPITAL_SHIFT : 0;
    units[unit] = (shown << CLASS_SHIFT) | target | capital | joint;
  }
  return units;
}

/** The table, made on first use and never changed after; one per realm, a few milliseconds. */
export function unitTable(): Int32Array {
  table ??= tableOf();
  return table;
}

/** Whether a folded unit is a word of its own: Han, hiragana, Thai and the like. */
export function isCharacter(unit: number): boolean {
  const shown = ((unitTable()[unit] ?? 0) >>> CLASS_SHIFT) & CLASS_MASK;
  // Some characters fold to themselves only after a look at their cluster: 﨑.
  return standsAlone(shown === SLOW ? classOf(String.fromCharCode(unit)) : shown);
}

const SAMPLE_UNITS = 32;

/** Whether a text begins in a script whose characters are words. */
export function isMostlyCharacters(text: string): boolean {
  const units = unitTable();
  const length = Math.min(text.length, SAMPLE_UNITS);
  let characters = 0;
  for (let at = 0; at < length; at++)
    if (standsAlone(((units[text.charCodeAt(at)] ?? 0) >>> CLASS_SHIFT) & CLASS_MASK)) characters++;
  return characters * 2 > length;
}
