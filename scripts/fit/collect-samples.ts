import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { overlaps } from '../../src/core/text/span.ts';
import { linedText } from '../cli/lined-text.ts';
import { linkedLexicon, readLinkedEntities, readLinkedTexts } from '../eval/dev/linked-set.ts';
import { trickyEntities } from '../eval/dev/tricky-pack.ts';
import { readFixtures } from '../eval/fixture.ts';
import { fixtureLexicons } from '../eval/fixture-evaluation.ts';
import { lexiconOfPack, namesPack } from '../eval/pack-lexicon.ts';
import { judgedCandidates, type Sample } from './sample.ts';

/**
 * What a candidate of each set counts: the fixtures are few and exact; the large sets would drown them, and the sets
 * whose annotation is not exhaustive can only say what is right.
 */
const SET_WEIGHTS = { fixtures: 1, tricky: 1, anercorp: 0.4, meantime: 0.15 } as const;

/** Candidates of the fixtures; their gold is exhaustive, entities too general to paint are left out. */
export function fixtureSamples(): readonly Sample[] {
  const lexiconFor = fixtureLexicons();
  return readFixtures().flatMap((fixture) => {
    const lexicon = lexiconFor(fixture);
    const texts = fixture.blocks.map(({ text }) => text);
    return judgedCandidates(texts, lexicon).flatMap(({ mention, features }): Sample[] => {
      if (lexicon.entity(mention.entity)?.generic) return [];
      const names = fixture.blocks[mention.block]?.names ?? [];
      const isRight = names.some(
        ({ span, entity }) => entity === mention.entity && overlaps(span, mention.span),
      );
      return [{ set: 'fixtures', group: fixture.name, features, isRight, weight: SET_WEIGHTS.fixtures }];
    });
  });
}

const trickySchema = v.array(v.object({ id: v.string(), text: v.string(), expect: v.array(v.string()) }));

function trickySamples(folder: string): readonly Sample[] {
  const strings = v.parse(trickySchema, JSON.parse(readFileSync(path.join(folder, 'tricky.json'), 'utf8')));
  const lexicon = lexiconOfPack(namesPack('tricky', { entities: trickyEntities() }));
  return strings.flatMap(({ id, text, expect }) =>
    judgedCandidates([text], lexicon).map(({ mention, features }) => ({
      set: 'tricky',
      group: `tricky ${id}`,
      features,
      isRight: expect.includes(mention.entity),
      weight: SET_WEIGHTS.tricky,
    })),
  );
}

type LinkedSet = {
  readonly set: 'anercorp' | 'meantime';
  readonly texts: string;
  readonly entities: string;
  /** Whether a place without a name in the annotation has none. */
  readonly isExhaustive: boolean;
};

const LINKED_SETS: readonly LinkedSet[] = [
  { set: 'anercorp', texts: 'anercorp-ar-dev', entities: 'anercorp-ar-entities', isExhaustive: true },
  { set: 'meantime', texts: 'meantime-en', entities: 'meantime-entities', isExhaustive: false },
  { set: 'meantime', texts: 'meantime-it', entities: 'meantime-entities', isExhaustive: false },
];

function linkedSamples(folder: string, { set, texts, entities, isExhaustive }: LinkedSet): readonly Sample[] {
  const lexicon = linkedLexicon(set, readLinkedEntities(path.join(folder, 'linking', `${entities}.json`)));
  const samples: Sample[] = [];
  for (const { id, text, mentions } of readLinkedTexts(path.join(folder, 'linking', `${texts}.jsonl`))) {
    const { blocks, toText } = linedText(text);
    for (const { mention, features } of judgedCandidates(
      blocks.map((block) => block.text),
      lexicon,
    )) {
      const near = mentions.filter((gold) => overlaps(gold, toText(mention.block, mention.span)));
      const isRight = near.some(({ entityId }) => entityId === mention.entity);
      if (!isRight && (!isExhaustive || near.some(({ entityId }) => entityId === null))) continue;
      samples.push({ set, group: `${texts} ${id}`, features, isRight, weight: SET_WEIGHTS[set] });
    }
  }
  return samples;
}

/** Candidates of the development sets of a folder, see `scripts/eval.ts --dev`. */
export function developmentSamples(folder: string): readonly Sample[] {
  return [...trickySamples(folder), ...LINKED_SETS.flatMap((set) => linkedSamples(folder, set))];
}
