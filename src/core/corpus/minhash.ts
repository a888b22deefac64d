import { foldText } from '../text/folded-text.ts';
import { isLetterOrDigit } from '../text/script-class.ts';

/** Broder 1997; 64 hashes estimate a Jaccard similarity with a standard error of about 0.06. */
export const MINHASH_SIZE = 64;
const SHINGLE = 5;

function multiplier(index: number): number {
  return (Math.imul(index + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1;
}

function finalize(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}

/** The MinHash of a text's runs of five folded letters; a text shorter than that gives an empty signature. */
export function minhash(text: string): readonly number[] {
  const folded = foldText(text);
  const letters: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (isLetterOrDigit(folded.classes[at] ?? 0)) letters.push(folded.units[at] ?? 0);
  }
  if (letters.length < SHINGLE) return [];
  const least = new Float64Array(MINHASH_SIZE).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = 0; next < SHINGLE; next++) hash = Math.imul(hash ^ (letters[at + next] ?? 0), 0x01000193);
    for (let index = 0; index < MINHASH_SIZE; index++) {
      const value = finalize(Math.imul(hash ^ index, multiplier(index)));
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  return [...least];
}

/** Estimated share of common shingles, 0–1; 0 when either text was too short. */
export function minhashSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, index) => value === b[index]).length / a.length;
}
