import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { lexiconOfPack, namesPack } from '../pack-lexicon.ts';
import { reasonLine } from '../report.ts';
import { predict } from './linked-set.ts';
import { type SetReport, shareLine } from './set-report.ts';
import { trickyEntities } from './tricky-pack.ts';

const trickySchema = v.array(v.object({ id: v.string(), text: v.string(), expect: v.array(v.string()) }));
type Tricky = v.InferOutput<typeof trickySchema>[number];

/** The languages of the second, lean pack: what it does not list must be found by transliteration. */
const LEAN = ['en', 'ar'];

function faults(strings: readonly Tricky[], lexicon: Lexicon): readonly string[] {
  return strings.flatMap(({ id, text, expect }) => {
    const all = predict(text, lexicon);
    const shown = all.filter(({ tier }) => tier !== 'possible').map(({ entity }) => entity);
    if (shown.join() === expect.join()) return [];
    const found = all.map(
      ({ surface, entity, tier, confidence, reasons }) =>
        `${tier} ${surface}=${entity} ${confidence.toFixed(2)} ${reasonLine(reasons)}`,
    );
    return [`${id} ${text} — expected [${expect.join(' ')}], found ${found.join('; ') || 'nothing'}`];
  });
}

/** Short hard strings: right when exactly the expected entities are shown, in their order. */
export function evaluateTricky(folder: string): SetReport {
  const strings = v.parse(trickySchema, JSON.parse(readFileSync(path.join(folder, 'tricky.json'), 'utf8')));
  const full = faults(strings, lexiconOfPack(namesPack('tricky', { entities: trickyEntities() })));
  const lean = faults(strings, lexiconOfPack(namesPack('tricky', { entities: trickyEntities(LEAN) })));
  const right = strings.length - full.length;
  return {
    name: 'Tricky strings',
    figures: [['tricky: right', right / strings.length]],
    lines: [
      shareLine('right', right, strings.length),
      ...full,
      shareLine('right with English and Arabic names alone', strings.length - lean.length, strings.length),
      ...lean.filter((line) => !full.includes(line)),
    ],
    errors: full,
  };
}
