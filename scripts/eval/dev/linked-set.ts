import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { EntityKind } from '../../../src/core/knowledge/closed-lists.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Tier } from '../../../src/core/recognition/mention.ts';
import type { Reason } from '../../../src/core/recognition/reason.ts';
import { recognize } from '../../../src/core/recognition/recognize.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { linedText } from '../../cli/lined-text.ts';
import { lexiconOfPack, namesPack } from '../pack-lexicon.ts';

const mentionSchema = v.object({
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  entityId: v.nullable(v.string()),
  type: v.string(),
  kind: v.optional(v.string(), 'entity'),
});
const textSchema = v.object({
  id: v.string(),
  text: v.string(),
  mentions: v.array(mentionSchema),
  evalSpan: v.optional(v.tuple([v.number(), v.number()])),
});
const entitySchema = v.object({
  id: v.string(),
  type: v.string(),
  names: v.record(v.string(), v.array(v.string())),
});

/** One text of a development set; offsets are UTF-16 units, `evalSpan` bounds the annotated part. */
export type LinkedText = v.InferOutput<typeof textSchema>;
export type LinkedEntity = v.InferOutput<typeof entitySchema>;
export type LinkedMention = LinkedText['mentions'][number];

/** A shown or possible mention in offsets of the whole text. */
export type Predicted = Span & {
  readonly surface: string;
  readonly entity: string;
  readonly tier: Tier;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

export function readLinkedTexts(file: string): readonly LinkedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(textSchema, JSON.parse(line)));
}

export function readLinkedEntities(file: string): readonly LinkedEntity[] {
  return v.parse(v.array(entitySchema), JSON.parse(readFileSync(file, 'utf8')));
}

const PLACES = /^(?:LOC|Country|Province|City|District|Neighborhood|Road|Natural|Human|Other loc)/u;

function kindOf(type: string): EntityKind {
  if (PLACES.test(type)) return 'place';
  if (type.startsWith('PER')) return 'person';
  if (type === 'ORG') return 'organization';
  return type === 'PRO' ? 'product' : 'concept';
}

/** The lexicon of an entity list: nothing but its names, as a reader would import them. */
export function linkedLexicon(id: string, entities: readonly LinkedEntity[]): Lexicon {
  return lexiconOfPack(
    namesPack(id, {
      entities: entities.map((entity) => ({
        id: entity.id,
        kind: kindOf(entity.type),
        names: Object.entries(entity.names).flatMap(([lang, names]) =>
          [...new Set(names.map((name) => name.trim()))].map((text) => ({ text, lang })),
        ),
      })),
    }),
  );
}

/** All mentions of a text, `possible` ones included. */
export function predict(text: string, lexicon: Lexicon): readonly Predicted[] {
  const { blocks, toText } = linedText(text);
  return recognize({ blocks, published: null }, lexicon).mentions.map(
    ({ block, span, surface, entity, tier, confidence, reasons }) => {
      const { start, end } = toText(block, span);
      return { start, end, surface, entity, tier, confidence, reasons };
    },
  );
}
