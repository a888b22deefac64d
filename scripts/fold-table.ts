/** Writes src/core/text/fold-table.data.ts: what every UTF-16 unit folds to, and its script class, as packed runs. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldCluster } from '../src/core/text/fold-cluster.ts';
import { FOLD_DROP, FOLD_SLOW, type FoldRun, packRuns } from '../src/core/text/fold-runs.ts';
import { classOf, SCRIPT_CLASS } from '../src/core/text/script-class.ts';

/** Units whose folding depends on their neighbours: marks that may compose, jamo vowels and finals, voiced kana marks. */
const JOINS_THE_UNIT_BEFORE = /[\p{M}\u1160-\u11FF\uFF9E\uFF9F]/u;

function foldOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return FOLD_SLOW;
  const character = String.fromCharCode(unit);
  const folded = foldCluster(character);
  if (folded === '') return FOLD_DROP;
  // A mark that folding keeps is slow only where NFC could join it to the unit before.
  if (JOINS_THE_UNIT_BEFORE.test(character) && /[\u3099\u309A\uFF9E\uFF9F\u1160-\u11FF]/u.test(character))
    return FOLD_SLOW;
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
