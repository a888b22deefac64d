import { foldCluster } from './fold-cluster.ts';
import { FOLD_DROP, FOLD_SLOW, type FoldTable, unpackRuns } from './fold-runs.ts';
import { PACKED_FOLD_RUNS } from './fold-table.data.ts';
import { classOf, isLetterOrDigit } from './script-class.ts';
import type { Span } from './span.ts';
import { cutsPair } from './surrogates.ts';

/**
 * Text reduced to what identifies a name, still able to say where it came from. Arrays may be longer than `length`.
 * Folded unit `i` came from `original.slice(starts[i], ends[i])`, combining marks included.
 */
export type FoldedText = {
  readonly original: string;
  readonly length: number;
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

let table: FoldTable | undefined;

/** The fold table, unpacked on first use and never changed after; one per realm. */
export function foldTable(): FoldTable {
  table ??= unpackRuns(PACKED_FOLD_RUNS);
  return table;
}

/** Marks and jamo that may compose with the character before them; the cluster is then folded as a whole. */
const JOINS = /[\p{M}\u1160-\u11FF\uFF9E\uFF9F]/u;
const ARABIC_OR_HEBREW_MARK = /[\u064B-\u065F\u0670\u0591-\u05C7]/u;

/** End of the character that starts at `at`: two units for a surrogate pair, else one. */
function characterEnd(text: string, at: number): number {
  return cutsPair(text, at + 1) ? at + 2 : at + 1;
}

/** The longest mark sequence that is composed at once; a longer one is an attack on quadratic normalizers. */
const LONGEST_CLUSTER = 32;

/** End of the base character at `at` with the marks that follow it. */
function clusterEnd(text: string, at: number): number {
  let end = characterEnd(text, at);
  while (end < text.length && end - at < LONGEST_CLUSTER && JOINS.test(text.charAt(end))) end++;
  return end;
}

class Folder {
  length = 0;
  units: Uint16Array;
  classes: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.classes = new Uint8Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  grow(): void {
    const capacity = this.units.length * 2;
    const widen = <Buffer extends Uint8Array | Uint16Array | Uint32Array>(
      from: Buffer,
      to: Buffer,
    ): Buffer => {
      to.set(from);
      return to;
    };
    this.units = widen(this.units, new Uint16Array(capacity));
    this.classes = widen(this.classes, new Uint8Array(capacity));
    this.starts = widen(this.starts, new Uint32Array(capacity));
    this.ends = widen(this.ends, new Uint32Array(capacity));
  }

  push(unit: number, scriptClass: number, source: Span): void {
    if (this.length === this.units.length) this.grow();
    const at = this.length++;
    this.units[at] = unit;
    this.classes[at] = scriptClass;
    this.starts[at] = source.start;
    this.ends[at] = source.end;
  }
}

function foldSlowly(folder: Folder, text: string, source: Span): void {
  const table = foldTable();
  for (const character of foldCluster(text.slice(source.start, source.end))) {
    const unit = character.charCodeAt(0);
    // The table knows the class of what folds to itself; Unicode's rules take ten times as long.
    const isKnown = character.length === 1 && table.fold[unit] === unit;
    const scriptClass = isKnown ? (table.scriptClass[unit] ?? 0) : classOf(character);
    for (let index = 0; index < character.length; index++) {
      folder.push(character.charCodeAt(index), scriptClass, source);
    }
  }
}

/**
 * Folds a text in one pass with the way back for every unit; linear in its length. Lone surrogates stay as signs
 * that no name contains. A mark that vanishes belongs to the letter before it, so a span covers its vowel marks.
 */
export function foldText(text: string): FoldedText {
  const { fold, scriptClass } = foldTable();
  const folder = new Folder(Math.max(16, text.length + 8));
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const target = fold[unit] ?? FOLD_SLOW;
    const following = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    // Only a following unit above U+02FF can be a mark, which keeps the test off the path of plain text.
    const marked =
      following > 0x2ff &&
      target !== FOLD_DROP &&
      (target === FOLD_SLOW || isLetterOrDigit(scriptClass[unit] ?? 0)) &&
      JOINS.test(text.charAt(at + 1));
    if (target !== FOLD_SLOW && !marked) {
      if (target !== FOLD_DROP) folder.push(target, scriptClass[unit] ?? 0, { start: at, end: at + 1 });
      else if (
        folder.length > 0 &&
        folder.ends[folder.length - 1] === at &&
        ARABIC_OR_HEBREW_MARK.test(text.charAt(at))
      )
        folder.ends[folder.length - 1] = at + 1;
      at++;
    } else {
      const end = clusterEnd(text, at);
      foldSlowly(folder, text, { start: at, end });
      at = end;
    }
  }
  const { length, units, classes, starts, ends } = folder;
  return { original: text, length, units, classes, starts, ends };
}

/** The span of the original that a span of the folded text stands for. */
export function originalSpan(folded: FoldedText, { start, end }: Span): Span {
  if (end <= start) {
    const at = start < folded.length ? (folded.starts[start] ?? 0) : folded.original.length;
    return { start: at, end: at };
  }
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? folded.original.length };
}

/** A slice of the folded text as a string. */
export function foldedSlice(folded: FoldedText, { start, end }: Span): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(folded.units[at] ?? 0);
  return text;
}
