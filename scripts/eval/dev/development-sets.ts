import { existsSync } from 'node:fs';
import path from 'node:path';
import { evaluateAnercorp } from './anercorp.ts';
import { evaluateIdrisi } from './idrisi.ts';
import { evaluateLanguage } from './language-set.ts';
import { evaluateMeantime } from './meantime.ts';
import type { SetReport } from './set-report.ts';
import { evaluateTricky } from './tricky.ts';

type DevelopmentSet = { readonly file: string; readonly evaluate: (folder: string) => SetReport };

const SETS: readonly DevelopmentSet[] = [
  { file: 'tricky.json', evaluate: evaluateTricky },
  { file: 'linking/anercorp-ar-dev.jsonl', evaluate: evaluateAnercorp },
  { file: 'linking/meantime-en.jsonl', evaluate: (folder) => evaluateMeantime(folder, 'en') },
  { file: 'linking/meantime-it.jsonl', evaluate: (folder) => evaluateMeantime(folder, 'it') },
  { file: 'linking/idrisi-ar-train.jsonl', evaluate: evaluateIdrisi },
  { file: 'language/lingua-sentences-30x60.jsonl', evaluate: evaluateLanguage },
];

/** Evaluates the development sets a folder holds; throws when it holds none. */
export function evaluateDevelopmentSets(folder: string): readonly SetReport[] {
  const present = SETS.filter(({ file }) => existsSync(path.join(folder, file)));
  if (present.length === 0) throw new Error(`${folder} holds no development set`);
  return present.map(({ evaluate }) => evaluate(folder));
}
