import * as v from 'valibot';
import type { EntityKind, NameKind } from '../../../src/core/knowledge/closed-lists.ts';
import { type Pack, packSchema } from '../../../src/core/knowledge/pack.ts';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { type Recognition, recognize } from '../../../src/core/recognition/recognize.ts';

type List = 'entities' | 'notNames' | 'stories' | 'events' | 'claims' | 'disagreements' | 'sources';
/** Lists of a pack as plain JSON; the schema says what is wrong with them when a test runs. */
export type PackParts = Partial<Readonly<Record<List, readonly object[]>>>;

/** A pack as the schema completes it; references are not checked, so that tests may name only what they need. */
export function packOf(parts: PackParts): Pack {
  return v.parse(packSchema, { format: 'siyaq-pack', version: 1, id: 'test', ...parts });
}

/**
 * Names in one line: `Sam Altman`, `Altman/surname`, `Sam/given*`; a star marks an ambiguous name, a vertical line
 * parts them.
 */
export function entity(id: string, kind: EntityKind, names: string) {
  return {
    id,
    kind,
    names: names.split('|').map((written) => {
      const ambiguous = written.trim().endsWith('*');
      const [text = '', nameKind = 'official'] = written.trim().replace(/\*$/u, '').split('/');
      return { text, lang: 'und', kind: nameKind as NameKind, ambiguous };
    }),
  };
}

export function lexiconOf(parts: PackParts, givenNames: readonly string[] = []): Lexicon {
  const { entities, notNames, events } = packOf(parts);
  return openLexicon(compileLexicon({ entities, notNames, events, givenNames }));
}

/** Recognizes paragraphs, one per string. */
export function read(blocks: string | readonly string[], lexicon: Lexicon, published: string | null = null) {
  const texts = typeof blocks === 'string' ? [blocks] : blocks;
  return recognize({ blocks: texts.map((text) => ({ kind: 'paragraph', text })), published }, lexicon);
}

/** Mentions that are shown, as `surface=entity`. */
export function shown({ mentions }: Recognition): string[] {
  return mentions
    .filter(({ tier }) => tier !== 'possible')
    .map(({ surface, entity: id }) => `${surface}=${id}`);
}

/** Events that are told, as `surface=event`. */
export function told({ events }: Recognition): string[] {
  return events.filter(({ tier }) => tier !== 'possible').map(({ surface, event }) => `${surface}=${event}`);
}
