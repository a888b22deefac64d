import type { EntityId } from '../knowledge/ids.ts';
import type { EventRule } from '../lexicon/event-rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { EntityMention, EventMention, Tier } from '../recognition/mention.ts';
import type { Found, ScannedBlock } from '../recognition/scanned-block.ts';
import { EVENT_BOUNDS } from '../recognition/weights.ts';
import { sentencesOf } from '../text/sentences.ts';
import { SpanList } from '../text/span-list.ts';
import { findDates } from '../time/find-dates.ts';
import type { DayNumber } from '../time/iso-day.ts';
import { longestTriggers, type Scene, toldEvents, triggersOf } from './scene.ts';
import { isTelling, type Scored, scoreEvent } from './score-event.ts';

/** What events are looked for in: the scanned blocks, the entities found in them, and the day of publication. */
export type EventSearch = {
  readonly blocks: readonly ScannedBlock[];
  readonly mentions: readonly EntityMention[];
  readonly lexicon: Lexicon;
  readonly published: DayNumber | null;
  /** How many leading blocks are the title and the lead. */
  readonly leadBlocks: number;
};

type PageSearch = {
  readonly search: EventSearch;
  /** By event, how many different trigger phrases the page has for it. */
  readonly phrases: ReadonlyMap<number, number>;
};

function tierOf(p: number): Tier {
  if (p >= EVENT_BOUNDS.sure) return 'sure';
  return p >= EVENT_BOUNDS.likely ? 'likely' : 'possible';
}

/** For each event, the different trigger phrases that stand beside one of its core participants. */
function phraseCounts(scenes: readonly Scene[], lexicon: Lexicon): ReadonlyMap<number, number> {
  const forms = new Map<number, Set<number>>();
  for (const { triggers, inBlock } of scenes) {
    for (const trigger of triggers) {
      for (const event of toldEvents(trigger)) {
        const isNear = lexicon.rules[event]?.core.some((entity) => inBlock.has(entity)) ?? false;
        if (!isNear && !isTelling(trigger)) continue;
        const known = forms.get(event) ?? new Set();
        forms.set(event, known.add(trigger.match.form));
      }
    }
  }
  return new Map([...forms].map(([event, phrases]) => [event, phrases.size]));
}

function bestFor(trigger: Found, scene: Scene, page: PageSearch): EventMention | null {
  const scored: { rule: EventRule; result: Scored }[] = [];
  for (const index of toldEvents(trigger)) {
    const rule = page.search.lexicon.rules[index];
    const { published, leadBlocks } = page.search;
    const phrases = page.phrases.get(index) ?? 0;
    const result = rule ? scoreEvent(rule, { scene, trigger }, { published, leadBlocks, phrases }) : null;
    if (rule && result) scored.push({ rule, result });
  }
  scored.sort((a, b) => b.result.p - a.result.p);
  const [best, second] = scored;
  if (!best) return null;
  // Two events of one kind that fit equally well cannot be told apart here: neither is claimed as sure.
  const twins =
    second !== undefined &&
    second.result.p === best.result.p &&
    second.rule.kind === best.rule.kind &&
    second.rule.id !== best.rule.id;
  const tier = tierOf(best.result.p);
  return {
    block: scene.index,
    span: trigger.token,
    surface: scene.block.text.slice(trigger.token.start, trigger.token.end),
    event: best.rule.id,
    tier: twins && tier === 'sure' ? 'likely' : tier,
    confidence: Math.round(best.result.p * 1000) / 1000,
    role: best.result.background ? 'background' : 'main',
    reasons: best.result.reasons,
  };
}

function entitiesOf(mentions: readonly EntityMention[]): ReadonlySet<EntityId> {
  return new Set(mentions.map(({ entity }) => entity));
}

/** Titles and the main event: an event of the title, or the one told most often, is what the page is about. */
function withRoles(proposals: readonly EventMention[], leadBlocks: number): readonly EventMention[] {
  const shown = proposals.filter(({ tier }) => tier !== 'possible');
  const weight = new Map<string, number>();
  for (const { event, block, confidence, role } of shown) {
    const place = block === 0 ? 3 : block < leadBlocks ? 2 : 1;
    weight.set(event, (weight.get(event) ?? 0) + confidence * place * (role === 'background' ? 0.5 : 1));
  }
  const most = Math.max(0, ...weight.values());
  return proposals.map((mention) => ({
    ...mention,
    role: (weight.get(mention.event) ?? 0) >= most * 0.6 && mention.role === 'main' ? 'main' : 'background',
  }));
}

/** The sentences of the page that have triggers, with who is in and around them. */
function scenesOf(search: EventSearch): readonly Scene[] {
  const likely = search.mentions.filter(({ tier }) => tier !== 'possible');
  const onPage = new Set(likely.map(({ entity }) => entity));
  const byBlock = new Map<number, EntityMention[]>();
  for (const mention of likely) {
    const known = byBlock.get(mention.block);
    if (known) known.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  return search.blocks.flatMap((block, index) => {
    if (!block.found.some(({ targets }) => targets.some(({ kind }) => kind === 'trigger'))) return [];
    const mentions = byBlock.get(index) ?? [];
    const names = new SpanList(mentions, ({ span }) => span);
    const dates = new SpanList(findDates(block.tokens, search.published), ({ span }) => span);
    const triggers = triggersOf(block, names);
    const around = {
      inBlock: entitiesOf(mentions),
      inBlockBefore: entitiesOf(byBlock.get(index - 1) ?? []),
      onPage,
    };
    return sentencesOf(block.text).map((sentence) => ({
      ...around,
      block,
      index,
      sentence,
      inSentence: entitiesOf(names.within(sentence)),
      dates: dates.within(sentence),
      triggers: longestTriggers(triggers.within(sentence)),
    }));
  });
}

/**
 * Events told by the text: a trigger and core participants in one sentence (or the one before), dates that fit,
 * nothing that denies it. A trigger alone never suffices. Linear in the text for a fixed number of triggers a word.
 */
export function findEvents(search: EventSearch): readonly EventMention[] {
  const scenes = scenesOf(search);
  const page: PageSearch = { search, phrases: phraseCounts(scenes, search.lexicon) };
  const proposals = scenes.flatMap((scene) =>
    oncePerEvent(scene.triggers.flatMap((trigger) => bestFor(trigger, scene, page) ?? [])),
  );
  return withRoles(proposals.sort(inOrder), search.leadBlocks);
}

/** A sentence tells an event once, by its clearest trigger. */
function oncePerEvent(told: readonly EventMention[]): readonly EventMention[] {
  const best = new Map<string, EventMention>();
  for (const mention of told) {
    const known = best.get(mention.event);
    if (!known || mention.confidence > known.confidence) best.set(mention.event, mention);
  }
  return [...best.values()];
}

function inOrder(a: EventMention, b: EventMention): number {
  return a.block - b.block || a.span.start - b.span.start;
}
