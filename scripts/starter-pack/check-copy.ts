/**
 * Fails when the starter pack repeats a source document word for word:
 *
 *     node scripts/starter-pack/check-copy.ts --seeds DIR [--pack FILE]
 *
 * Every string of the pack is compared with every text file of DIR. A run of eight words, compared without
 * case, vowel signs, letter variants and punctuation, counts as copied; its place and words are printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RUN_LENGTH = 8;
const DEFAULT_PACK = fileURLToPath(new URL('../../assets/public/packs/openai-2023.json', import.meta.url));

/** Arabic letters that writers exchange freely, folded so that a copy with another spelling is still seen. */
const LETTER_VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u0652\u0670\u0640]/gu, ''],
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
];

function wordsOf(text: string): string[] {
  const folded = LETTER_VARIANTS.reduce(
    (folding, [variant, letter]) => folding.replace(variant, letter),
    text.normalize('NFKC').toLowerCase(),
  );
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN_LENGTH - 1).map((_, start) => words.slice(start, start + RUN_LENGTH).join(' '));
}

function readSeedRuns(folder: string): Map<string, string> {
  const runs = new Map<string, string>();
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  if (files.length === 0) throw new Error(`${folder} holds no .txt file`);
  for (const file of files.sort()) {
    for (const run of runsOf(wordsOf(readFileSync(join(folder, file), 'utf8')))) runs.set(run, file);
  }
  return runs;
}

interface PlacedText {
  readonly place: string;
  readonly text: string;
}

function* stringsOf(value: unknown, place: string): Generator<PlacedText> {
  if (typeof value === 'string') yield { place, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, `${place}/${labelOf(item, key)}`);
  }
}

/** Records are named by their id rather than by their place in a list: the message must be findable. */
function labelOf(item: unknown, key: string): string {
  if (typeof item !== 'object' || item === null || !('id' in item)) return key;
  return typeof item.id === 'string' ? item.id : key;
}

function main(): void {
  const { values } = parseArgs({ options: { seeds: { type: 'string' }, pack: { type: 'string' } } });
  if (values.seeds === undefined) {
    console.error('usage: node scripts/starter-pack/check-copy.ts --seeds DIR [--pack FILE]');
    process.exitCode = 2;
    return;
  }
  const seedRuns = readSeedRuns(values.seeds);
  const pack: unknown = JSON.parse(readFileSync(values.pack ?? DEFAULT_PACK, 'utf8'));
  let strings = 0;
  const copies: string[] = [];
  for (const { place, text } of stringsOf(pack, '')) {
    strings += 1;
    const run = runsOf(wordsOf(text)).find((candidate) => seedRuns.has(candidate));
    if (run !== undefined) copies.push(`${place}: as in ${seedRuns.get(run)}: ${run}`);
  }
  console.log(`${strings} strings compared with ${seedRuns.size} runs of ${RUN_LENGTH} words`);
  if (copies.length > 0) {
    console.error(`${copies.length} copied passages:\n${copies.join('\n')}`);
    process.exitCode = 1;
  }
}

main();
