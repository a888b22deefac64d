import { BrokenLexicon } from './broken-lexicon.ts';
import type { EventRule } from './event-rule.ts';
import { type BuilderState, freshState } from './lexicon-builder.ts';
import { NameRecords } from './name-records.ts';
import { SequenceBuilder } from './sequence-builder.ts';
import { SequenceNodes } from './sequence-nodes.ts';
import { openPiece, type SnapshotMark, type SnapshotPiece, writtenPiece } from './snapshot-piece.ts';

export type { SnapshotMark } from './snapshot-piece.ts';

/*
 * What a builder has gathered is only ever added to, but for two marks on nodes that were there before: the form that
 * ends at a node, which every piece says for its own forms, and whether a node has children, which their parents tell.
 * So a snapshot is written in pieces, each with what came since the one before: every name is written once.
 */

/** The mark before the first piece. */
export const NOTHING_WRITTEN: SnapshotMark = {
  nodes: 0,
  forms: 0,
  records: 0,
  units: 0,
  letters: 0,
  rules: 0,
};

/** How far a piece written now goes. */
export function snapshotMark({ sequences, records, rules }: BuilderState): SnapshotMark {
  return {
    nodes: sequences.nodes.count,
    forms: sequences.formCount,
    records: records.count,
    units: records.unitCount,
    letters: sequences.nodes.letterCount,
    rules: rules.length,
  };
}

/** The nodes at which the forms from `first` on end. */
function formNodes({ nodes, formCount }: SequenceBuilder, first: number): Int32Array {
  const ends = new Int32Array(formCount - first);
  for (let node = 0; node < nodes.count; node++) {
    const form = nodes.form(node) - 1;
    if (form >= first) ends[form - first] = node;
  }
  return ends;
}

/** Of an array in which every item takes equally many words, those of the items from `since` on. */
function wordsSince(words: Int32Array, count: number, since: number): Int32Array {
  return count === 0 ? words : words.subarray((words.length / count) * since);
}

function rulesText(rules: readonly EventRule[]): Uint16Array {
  const text = rules.length > 0 ? JSON.stringify(rules) : '';
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** What a flushed builder has gathered since `from`, as one buffer that belongs to no one else. */
export function snapshotPiece(state: BuilderState, from: SnapshotMark): ArrayBuffer {
  const { sequences, records, rules, variants } = state;
  const nodes = sequences.nodes.filled();
  const names = records.filled();
  return writtenPiece({
    variants,
    from,
    to: snapshotMark(state),
    words: {
      nodes: wordsSince(nodes.words, sequences.nodes.count, from.nodes),
      forms: formNodes(sequences, from.forms),
      records: wordsSince(names.words, records.count, from.records),
    },
    units: {
      units: names.units.subarray(from.units),
      letters: nodes.letters.subarray(from.letters),
      rules: rulesText(rules.slice(from.rules)),
    },
  });
}

function openedInOrder(buffers: readonly ArrayBuffer[]): readonly SnapshotPiece[] {
  let end = NOTHING_WRITTEN;
  return buffers.map((buffer) => {
    const piece = openPiece(buffer);
    if (JSON.stringify(piece.from) !== JSON.stringify(end))
      throw new BrokenLexicon('A piece of a lexicon under way does not go on where the one before ended');
    end = piece.to;
    return piece;
  });
}

/** `undefined` when there is nothing: the lists begin at a size of their own. */
function joinedWords(parts: readonly Int32Array[]): Int32Array | undefined {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length === 0) return undefined;
  const joined = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function joinedUnits(parts: readonly Uint16Array[]): Uint16Array {
  const joined = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function restoredRules(units: Uint16Array): EventRule[] {
  if (units.length === 0) return [];
  return JSON.parse(Array.from(units, (unit) => String.fromCharCode(unit)).join(''));
}

/** The builder's state after the last piece, as if it had never stopped. Throws BrokenLexicon; begin anew then. */
export function restoredState(buffers: readonly ArrayBuffer[]): BuilderState {
  const pieces = openedInOrder(buffers);
  const last = pieces.at(-1);
  if (!last) return freshState(true);
  const nodes = new SequenceNodes(
    joinedWords(pieces.map(({ words }) => words.nodes)),
    joinedUnits(pieces.map(({ units }) => units.letters)),
    { count: last.to.nodes, letterCount: last.to.letters },
  );
  for (let node = 0; node < nodes.count; node++)
    if (nodes.parent(node) >= 0) nodes.setHasChildren(nodes.parent(node));
  for (const { from, words } of pieces) {
    words.forms.forEach((node, index) => {
      nodes.setForm(node, from.forms + index + 1);
    });
  }
  const records = new NameRecords(
    joinedWords(pieces.map(({ words }) => words.records)),
    joinedUnits(pieces.map(({ units }) => units.units)),
    { count: last.to.records, unitCount: last.to.units },
  );
  return {
    sequences: new SequenceBuilder(nodes, last.to.forms),
    records,
    rules: pieces.flatMap(({ units }) => restoredRules(units.rules)),
    variants: last.variants,
  };
}
