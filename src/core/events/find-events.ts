import type { EntityId } from '../knowledge/ids.ts';
import type { EventRule } from '../lexicon/event-rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { EntityMention, EventMention, Tier } from '../recognition/mention.ts';
import type { Reason } from '../recognition/reason.ts';
import type { Found, ScannedBlock } from '../recognition/scanned-block.ts';
import { CUE_REACH, EVENT_BOUNDS, EVENT_DAYS, EVENT_WEIGHTS as W } from '../recognition/weights.ts';
import { sentencesOf } from '../text/sentences.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type DateExpression, findDates } from '../time/find-dates.ts';
import { type DayNumber, isoSpan } from '../time/iso-day.ts';

/** What events are looked for in: the scanned blocks, the entities found in them, and the day of publication. */
export type EventSearch = {
  readonly blocks: readonly ScannedBlock[];
  readonly mentions: readonly EntityMention[];
  readonly lexicon: Lexicon;
  readonly published: DayNumber | null;
  /** How many leading blocks are the title and the lead. */
  readonly leadBlocks: number;
};

type Scene = {
  readonly block: ScannedBlock;
  readonly index: number;
  readonly sentence: Span;
  readonly inSentence: ReadonlySet<EntityId>;
  readonly nearby: ReadonlySet<EntityId>;
  readonly onPage: ReadonlySet<EntityId>;
  readonly dates: readonly DateExpression[];
};

type Scored = { readonly p: number; readonly reasons: readonly Reason[]; readonly background: boolean };

class Tally {
  p: number = W.trigger;
  readonly reasons: Reason[] = [];

  add(weight: number, reason?: Reason): void {
    this.p += weight;
    if (reason) this.reasons.push(reason);
  }
}

/** The event's own days, widened; `null` when it has no date. */
function eventWindow(rule: EventRule): { from: DayNumber; to: DayNumber } | null {
  const from = rule.when.from === null ? null : isoSpan(rule.when.from);
  const to = rule.when.to === null ? null : isoSpan(rule.when.to);
  if (!from && !to) return null;
  const first = from ?? to;
  const last = to ?? from;
  return first && last
    ? { from: first.from - EVENT_DAYS.tolerance, to: last.to + EVENT_DAYS.tolerance }
    : null;
}

/** The part of the score that dates give, with its reason; 0 when neither text nor event is dated. */
function dateWeight(rule: EventRule, scene: Scene, published: DayNumber | null): readonly [number, Reason?] {
  const window = eventWindow(rule);
  if (!window) return [0];
  const fitting = scene.dates.find(({ from, to }) => from <= window.to && to >= window.from);
  if (fitting) return [W.dateFits, { kind: 'date-fits', written: fitting.written }];
  const other = scene.dates.find(({ precision }) => precision !== 'week');
  if (other) return [W.dateDiffers, { kind: 'date-differs', written: other.written }];
  if (published === null) return [0];
  // What is planned or rumored is reported before its day; what happened is not.
  const ahead = rule.modality !== 'actual' && rule.modality !== 'reported';
  if (published < window.from)
    return ahead
      ? [W.publishedNear, { kind: 'published-near' }]
      : [W.publishedBefore, { kind: 'published-before' }];
  return published <= window.to + EVENT_DAYS.fresh
    ? [W.publishedNear, { kind: 'published-near' }]
    : [W.published];
}

function weighParticipants(tally: Tally, rule: EventRule, scene: Scene): boolean {
  const core = rule.core.length > 0 ? rule.core : rule.others;
  const here = core.filter((entity) => scene.inSentence.has(entity));
  const near = core.filter((entity) => !scene.inSentence.has(entity) && scene.nearby.has(entity));
  const missing = core.filter((entity) => !scene.onPage.has(entity));
  if (here.length + near.length === 0 || missing.length > 0) return false;
  tally.add((W.coreInSentence * here.length) / core.length);
  tally.add((W.coreNearby * near.length) / core.length);
  for (const entity of here) tally.reasons.push({ kind: 'participant', entity, where: 'sentence' });
  for (const entity of near) tally.reasons.push({ kind: 'participant', entity, where: 'nearby' });
  const others = rule.others.filter((entity) => !core.includes(entity));
  const besides = others.find((entity) => scene.inSentence.has(entity));
  const elsewhere = others.find((entity) => scene.onPage.has(entity));
  if (besides) tally.add(W.otherInSentence, { kind: 'participant', entity: besides, where: 'sentence' });
  else if (elsewhere) tally.add(W.otherOnPage, { kind: 'participant', entity: elsewhere, where: 'page' });
  else if (others.length === 0) tally.add(W.otherOnPage);
  return true;
}

/** Negation, modality and "after" shortly before the trigger, in the same sentence. Returns whether it is background. */
function weighCues(tally: Tally, rule: EventRule, scene: Scene, trigger: Span): boolean {
  let background = false;
  for (const { cue, span } of scene.block.cues) {
    const before = trigger.start - span.end;
    if (before < 0 || before > CUE_REACH || span.start < scene.sentence.start) continue;
    const word = scene.block.text.slice(span.start, span.end);
    if (cue.kind === 'negation') tally.add(W.negated, { kind: 'negated', word });
    else if (cue.kind === 'uncertainty' && rule.modality === 'actual')
      tally.add(W.uncertain, { kind: 'uncertain', word });
    else if (cue.kind === 'background') {
      background = true;
      tally.add(0, { kind: 'background', word });
    }
  }
  return background;
}

function score(rule: EventRule, scene: Scene, trigger: Found, search: EventSearch): Scored | null {
  const tally = new Tally();
  tally.reasons.push({
    kind: 'trigger',
    text: scene.block.text.slice(trigger.token.start, trigger.token.end),
  });
  if (!weighParticipants(tally, rule, scene)) return null;
  tally.add(...dateWeight(rule, scene, search.published));
  const background = weighCues(tally, rule, scene, trigger.token);
  if (trigger.match.last > trigger.match.first) tally.add(W.longTrigger);
  if (scene.index < search.leadBlocks) tally.add(W.lead, { kind: 'in-title' });
  return { p: Math.max(0, Math.min(0.99, tally.p)), reasons: tally.reasons, background };
}

function tierOf(p: number): Tier {
  if (p >= EVENT_BOUNDS.sure) return 'sure';
  return p >= EVENT_BOUNDS.likely ? 'likely' : 'possible';
}

/** The longest triggers of a sentence that do not lie inside the name of an entity, from left to right. */
function triggersIn(block: ScannedBlock, sentence: Span, names: readonly EntityMention[]): readonly Found[] {
  const triggers = block.found
    .filter(
      (found) => found.targets.some(({ kind }) => kind === 'trigger') && contains(sentence, found.token),
    )
    .filter((found) => !names.some(({ span }) => contains(span, found.span)))
    .sort(
      (a, b) => b.match.last - b.match.first - (a.match.last - a.match.first) || a.match.cost - b.match.cost,
    );
  const kept: Found[] = [];
  for (const found of triggers) {
    const isSame = (other: Found): boolean => other.match.form === found.match.form;
    if (!kept.some((other) => overlaps(other.token, found.token) && !isSame(other))) kept.push(found);
  }
  return kept.sort((a, b) => a.token.start - b.token.start);
}

function bestFor(trigger: Found, scene: Scene, search: EventSearch): EventMention | null {
  const events = new Set(
    trigger.targets.flatMap((target) => (target.kind === 'trigger' ? [target.event] : [])),
  );
  const scored: { rule: EventRule; result: Scored }[] = [];
  for (const index of events) {
    const rule = search.lexicon.rules[index];
    const result = rule ? score(rule, scene, trigger, search) : null;
    if (rule && result) scored.push({ rule, result });
  }
  scored.sort((a, b) => b.result.p - a.result.p);
  const [best, second] = scored;
  if (!best) return null;
  // Two events of one kind that fit equally well cannot be told apart here: neither is claimed as sure.
  const twins =
    second !== undefined && second.result.p === best.result.p && second.rule.kind === best.rule.kind;
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

function entitiesWithin(mentions: readonly EntityMention[], block: number, span: Span | null): Set<EntityId> {
  const within = mentions.filter(
    (mention) => mention.block === block && (span === null || contains(span, mention.span)),
  );
  return new Set(within.map(({ entity }) => entity));
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

/**
 * Events told by the text: a trigger and core participants in one sentence (or the one before), dates that fit,
 * nothing that denies it. A trigger alone never suffices. Linear in the text for a fixed number of triggers a word.
 */
export function findEvents(search: EventSearch): readonly EventMention[] {
  const likely = search.mentions.filter(({ tier }) => tier !== 'possible');
  const onPage = new Set(likely.map(({ entity }) => entity));
  const byBlock = new Map<number, EntityMention[]>();
  for (const mention of likely) byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  const proposals: EventMention[] = [];
  search.blocks.forEach((block, index) => {
    if (!block.found.some(({ targets }) => targets.some(({ kind }) => kind === 'trigger'))) return;
    const names = byBlock.get(index) ?? [];
    const dates = findDates(block.tokens, search.published);
    const inBlock = entitiesWithin(names, index, null);
    const before = entitiesWithin(byBlock.get(index - 1) ?? [], index - 1, null);
    const nearby = new Set([...inBlock, ...before]);
    for (const sentence of sentencesOf(block.text)) {
      const scene: Scene = {
        block,
        index,
        sentence,
        inSentence: entitiesWithin(names, index, sentence),
        nearby,
        onPage,
        dates: dates.filter(({ span }) => contains(sentence, span)),
      };
      const told = triggersIn(block, sentence, names).flatMap(
        (trigger) => bestFor(trigger, scene, search) ?? [],
      );
      proposals.push(...oncePerEvent(told));
    }
  });
  return withRoles(oncePerSpan(proposals), search.leadBlocks);
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

/** One event per trigger span: a form found with and without a proclitic counts once. */
function oncePerSpan(proposals: readonly EventMention[]): readonly EventMention[] {
  const kept: EventMention[] = [];
  for (const mention of [...proposals].sort((a, b) => b.confidence - a.confidence)) {
    const taken = kept.some((other) => other.block === mention.block && overlaps(other.span, mention.span));
    if (!taken) kept.push(mention);
  }
  return kept.sort((a, b) => a.block - b.block || a.span.start - b.span.start);
}
