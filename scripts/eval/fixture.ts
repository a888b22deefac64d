import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { TIERS } from '../../src/core/recognition/mention.ts';
import { type MarkedText, readMarkedText } from './marked-text.ts';

export const FIXTURES = path.resolve(import.meta.dirname, '../../tests/fixtures/recognition');

const nameSchema = v.strictObject({
  text: v.string(),
  lang: v.optional(v.string()),
  kind: v.optional(v.string()),
  ambiguous: v.optional(v.boolean()),
});

/** What the reader of the text knows; the rest of a pack is filled in. Its names are base forms. */
const ownPackSchema = v.strictObject({
  entities: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.string(),
      generic: v.optional(v.boolean()),
      names: v.array(nameSchema),
    }),
  ),
  notNames: v.optional(v.array(v.strictObject({ text: v.string(), lang: v.optional(v.string()) }))),
});

/**
 * A text with everything it must show. `blocks` carry the gold in marks (see `readMarkedText`): every shown mention,
 * entities too general to paint left out. `events` are all told events in any order, but for those in
 * `eventsLeftOpen`, on which readers may differ; their `tier` is the least expected. Without a `pack` of its own the
 * text is read with the starter pack.
 */
const fixtureSchema = v.strictObject({
  about: v.string(),
  lang: v.string(),
  published: v.nullable(v.string()),
  /** Whether each block is a text of its own, read without the others. */
  apart: v.optional(v.boolean(), false),
  pack: v.optional(ownPackSchema),
  blocks: v.pipe(v.array(v.string()), v.minLength(1)),
  events: v.optional(
    v.array(
      v.strictObject({
        event: v.string(),
        tier: v.picklist(TIERS),
        role: v.optional(v.picklist(['main', 'background'])),
      }),
    ),
    [],
  ),
  eventsLeftOpen: v.optional(v.array(v.string()), []),
});

export type OwnPack = v.InferOutput<typeof ownPackSchema>;
type Written = v.InferOutput<typeof fixtureSchema>;
export type Fixture = Omit<Written, 'blocks'> & {
  readonly name: string;
  readonly blocks: readonly MarkedText[];
};

function readFixture(file: string): Fixture {
  try {
    const written = v.parse(fixtureSchema, JSON.parse(readFileSync(file, 'utf8')));
    return { ...written, name: path.basename(file, '.json'), blocks: written.blocks.map(readMarkedText) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** All fixtures of a folder by name; throws with the file's name when one is broken. */
export function readFixtures(folder: string = FIXTURES): readonly Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readFixture(path.join(folder, file)));
}

/** The texts of a fixture, each by the indexes of its blocks: one, or as many as blocks when they are read apart. */
export function textsOf({ apart, blocks }: Fixture): readonly (readonly number[])[] {
  const indexes = blocks.map((_, index) => index);
  return apart ? indexes.map((index) => [index]) : [indexes];
}

/** The texts in which nothing may be shown although something looks like a known name. */
export function hardNegatives(fixture: Fixture): readonly (readonly number[])[] {
  return textsOf(fixture).filter((text) => {
    const blocks = fixture.blocks.filter((_, index) => text.includes(index));
    return blocks.every(({ names }) => names.length === 0) && blocks.some(({ traps }) => traps.length > 0);
  });
}
