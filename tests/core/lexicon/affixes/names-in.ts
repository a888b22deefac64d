import { describe, expect, it } from 'vitest';
import { scanBlock } from '../../../../src/core/recognition/scanned-block.ts';
import { entity, lexiconOf } from '../../support/knowledge.ts';

/** A text and the names found in it, each once, in order; none when the letters must not be cut. */
export type Row = readonly [text: string, ...names: string[]];
/** What a lexicon holds, and what is read of it. */
export type Language = { readonly names: readonly string[]; readonly rows: readonly Row[] };

/** The names of a lexicon that a text holds, affixes taken off, before any doubt is cast on them. */
function namesIn(text: string, names: readonly string[]): string[] {
  const entities = names.map((name, index) => entity(`n${index}`, 'place', name));
  const { found } = scanBlock(text, lexiconOf({ entities }));
  const seen = found
    .flatMap(({ span, targets }) => targets.map((target) => ({ start: span.start, target })))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ target }) =>
      target.kind === 'entity' ? (names[Number(target.entity.id.slice(1))] ?? []) : [],
    );
  return [...new Set(seen)];
}

export function describeLanguages(languages: Readonly<Record<string, Language>>): void {
  describe.each(Object.entries(languages))('affixes in %s', (_, { names, rows }) => {
    it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
      expect(namesIn(text, names)).toEqual(found);
    });
  });
}
