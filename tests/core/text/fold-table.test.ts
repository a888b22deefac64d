import { describe, expect, it } from 'vitest';
import { foldCluster } from '../../../src/core/text/fold-cluster.ts';
import {
  FOLD_DROP,
  FOLD_SLOW,
  type FoldRun,
  packRuns,
  unpackRuns,
} from '../../../src/core/text/fold-runs.ts';
import { PACKED_FOLD_RUNS } from '../../../src/core/text/fold-table.data.ts';
import { foldTable, foldText } from '../../../src/core/text/folded-text.ts';
import { classOf } from '../../../src/core/text/script-class.ts';
import { slowFoldCluster } from './slow-fold.ts';

function foldedString(text: string): string {
  const folded = foldText(text);
  return String.fromCharCode(...folded.units.subarray(0, folded.length));
}

/** All of the basic plane, emoji, letters and digits of plane 1, tags; every thirty-first of the rest. */
function codePoints(): number[] {
  const codes: number[] = [];
  for (let code = 0; code < 0x110000; ) {
    codes.push(code);
    const isTelling =
      code < 0x11000 || (code >= 0x1d000 && code < 0x20000) || (code >= 0xe0000 && code < 0xe0200);
    code += isTelling ? 1 : 31;
  }
  return codes;
}

describe('the generated fold table', () => {
  it('agrees with foldCluster for every unit of the basic plane', () => {
    const { fold, scriptClass } = foldTable();
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const target = fold[unit];
      if (target === FOLD_SLOW) continue;
      const folded = foldCluster(String.fromCharCode(unit));
      const expected = folded === '' ? FOLD_DROP : folded.charCodeAt(0);
      const sameClass = folded === '' || scriptClass[unit] === classOf(folded);
      if (target !== expected || folded.length > 1 || !sameClass) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('folds every unit alone as foldCluster does, by whichever path', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      if (foldedString(character) !== foldCluster(character)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with the slow reference for every unit, and for a sample of the planes beyond', {
    timeout: 60_000,
  }, () => {
    const wrong: string[] = [];
    for (const code of codePoints()) {
      const character = String.fromCodePoint(code);
      if (foldCluster(character) !== slowFoldCluster(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('folds what every code point folds to to itself', { timeout: 60_000 }, () => {
    const wrong: string[] = [];
    for (const code of codePoints()) {
      const once = foldCluster(String.fromCodePoint(code));
      if (foldedString(once) !== once) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('ships in less than 12 kB', () => {
    expect(PACKED_FOLD_RUNS.length).toBeLessThan(12_000);
  });

  it('leaves surrogates, voiced kana marks and jamo vowels to the slow path', () => {
    const { fold } = foldTable();
    const slow = [0xd83d, 0xde00, 0x3099, 0x309a, 0xff9e, 0x1161, 0x11a8];
    expect(slow.map((unit) => fold[unit])).toEqual(slow.map(() => FOLD_SLOW));
  });

  it('survives packing and unpacking', () => {
    const runs: FoldRun[] = [
      { length: 65, special: false, shift: 0, scriptClass: 0 },
      { length: 26, special: false, shift: 32, scriptClass: 3 },
      { length: 5, special: true, shift: FOLD_DROP, scriptClass: 0 },
      { length: 1, special: true, shift: FOLD_SLOW, scriptClass: 2 },
      { length: 65439, special: false, shift: -70, scriptClass: 13 },
    ];
    const { fold, scriptClass } = unpackRuns(packRuns(runs));
    expect([fold[64], fold[65], fold[90], fold[91], fold[96], fold[97], fold[0xffff]]).toEqual([
      64,
      97,
      122,
      FOLD_DROP,
      FOLD_SLOW,
      27,
      0xffff - 70,
    ]);
    expect([scriptClass[64], scriptClass[65], scriptClass[96], scriptClass[0xffff]]).toEqual([0, 3, 2, 13]);
  });
});
