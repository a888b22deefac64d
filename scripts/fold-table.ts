/** Writes src/core/text/fold-table.data.ts: what every UTF-16 unit folds to, and its script class, as packed runs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldCluster } from '../src/core/text/fold-cluster.ts';
import { FOLD_DROP, FOLD_SLOW, type FoldRun, packRuns } from '../src/core/text/fold-runs.ts';
import { classOf, SCRIPT_CLASS } from '../src/core/text/script-class.ts';

/** Units that join the unit before them and vanish where they cannot: voiced kana marks, jamo vowels and finals. */
const JOINS_THE_UNIT_BEFORE = /[\u1160-\u11FF\u3099\u309A\uFF9E\uFF9F]/u;

/**
 * Blocks that news text hardly uses and whose folding has no order that runs could follow: polytonic Greek, phonetic
 * letters, radicals and compatibility ideographs, Coptic, Latin ligatures, half-width kana. They would double the table.
 */
const RARE_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x1d00, 0x1dbf],
  [0x1f00, 0x1fff],
  [0x2c80, 0x2cff],
  [0x2e80, 0x2fdf],
  [0x3200, 0x33ff],
  [0xa640, 0xa69f],
  [0xa720, 0xa7ff],
  [0xf900, 0xfb4f],
  [0xff61, 0xffdf],
];

function foldOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return FOLD_SLOW;
  if (RARE_BLOCKS.some(([first, last]) => unit >= first && unit <= last)) return FOLD_SLOW;
  const character = String.fromCharCode(unit);
  if (JOINS_THE_UNIT_BEFORE.test(character)) return FOLD_SLOW;
  const folded = foldCluster(character);
  if (folded === '') return FOLD_DROP;
  return folded.length === 1 ? folded.charCodeAt(0) : FOLD_SLOW;
}

const runs: FoldRun[] = [];
for (let unit = 0; unit < 0x10000; unit++) {
  const target = foldOfUnit(unit);
  const special = target === FOLD_DROP || target === FOLD_SLOW;
  const shown = special ? SCRIPT_CLASS.hard : classOf(String.fromCharCode(target));
  const shift = special ? target : target - unit;
  const last = runs.at(-1);
  if (last && last.shift === shift && last.special === special && last.scriptClass === shown) last.length++;
  else runs.push({ length: 1, special, shift, scriptClass: shown });
}

const packed = packRuns(runs);
const file = path.resolve(import.meta.dirname, '../src/core/text/fold-table.data.ts');
writeFileSync(
  file,
  `/** Written by scripts/fold-table.ts from the Unicode data of Node ${process.versions.node} (Unicode ${process.versions.unicode}); do not edit. */\n` +
    `export const PACKED_FOLD_RUNS =\n  '${packed}';\n`,
);
console.log(`${runs.length} runs, ${packed.length} characters`);
