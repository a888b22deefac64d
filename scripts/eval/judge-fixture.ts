import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import type { EntityMention } from '../../src/core/recognition/mention.ts';
import { type Recognition, recognize } from '../../src/core/recognition/recognize.ts';
import { overlaps } from '../../src/core/text/span.ts';
import type { Fixture } from './fixture.ts';
import type { GoldName, Trap } from './marked-text.ts';

type Place = { readonly fixture: Fixture; readonly block: number };

/** How one expected name or one shown mention came out. */
export type Outcome = Place &
  (
    | { readonly kind: 'right'; readonly gold: GoldName; readonly mention: EntityMention }
    /** `nearest` is what was recognized there instead, a `possible` mention included. */
    | { readonly kind: 'missed'; readonly gold: GoldName; readonly nearest: EntityMention | null }
    | { readonly kind: 'wrong'; readonly mention: EntityMention; readonly trap: Trap | null }
    | { readonly kind: 'resisted'; readonly trap: Trap }
  );

export type JudgedFixture = {
  readonly fixture: Fixture;
  readonly recognition: Recognition;
  readonly outcomes: readonly Outcome[];
};

function isSame(gold: GoldName, { span, entity }: EntityMention): boolean {
  return (
    gold.span.start === span.start &&
    gold.earliestEnd <= span.end &&
    span.end <= gold.span.end &&
    gold.entity === entity
  );
}

/** Mentions that a reader sees: surer than `possible`, and of an entity that is not too general to paint. */
export function shownMentions(recognition: Recognition, lexicon: Lexicon): readonly EntityMention[] {
  return recognition.mentions.filter(
    ({ tier, entity }) => tier !== 'possible' && !lexicon.entity(entity)?.generic,
  );
}

function judgeBlock(place: Place, shown: readonly EntityMention[], all: readonly EntityMention[]): Outcome[] {
  const { names = [], traps = [] } = place.fixture.blocks[place.block] ?? {};
  const right = names.map((gold) => ({ gold, mention: shown.find((mention) => isSame(gold, mention)) }));
  const taken = new Set(right.map(({ mention }) => mention));
  const wrong = shown.filter((mention) => !taken.has(mention));
  return [
    ...right.map(({ gold, mention }): Outcome => {
      if (mention) return { ...place, kind: 'right', gold, mention };
      const nearest = all.find(({ span }) => overlaps(span, gold.span)) ?? null;
      return { ...place, kind: 'missed', gold, nearest };
    }),
    ...wrong.map((mention): Outcome => {
      const trap = traps.find(({ span }) => overlaps(span, mention.span)) ?? null;
      return { ...place, kind: 'wrong', mention, trap };
    }),
    ...traps
      .filter(({ span }) => !wrong.some((mention) => overlaps(span, mention.span)))
      .map((trap): Outcome => ({ ...place, kind: 'resisted', trap })),
  ];
}

function recognizeBlocks({ apart, published, blocks }: Fixture, lexicon: Lexicon): Recognition {
  const paragraphs = blocks.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  if (!apart) return recognize({ blocks: paragraphs, published }, lexicon);
  const read = paragraphs.map((block) => recognize({ blocks: [block], published }, lexicon));
  return {
    mentions: read.flatMap(({ mentions }, block) => mentions.map((mention) => ({ ...mention, block }))),
    events: read.flatMap(({ events }, block) => events.map((event) => ({ ...event, block }))),
  };
}

/** Recognizes a fixture and compares what is shown with its gold, name by name. */
export function judgeFixture(fixture: Fixture, lexicon: Lexicon): JudgedFixture {
  const recognition = recognizeBlocks(fixture, lexicon);
  const shown = shownMentions(recognition, lexicon);
  const outcomes = fixture.blocks.flatMap((_, block) =>
    judgeBlock(
      { fixture, block },
      shown.filter((mention) => mention.block === block),
      recognition.mentions.filter((mention) => mention.block === block),
    ),
  );
  return { fixture, recognition, outcomes };
}
