import type { EventKind } from '../knowledge/event-kind.ts';
import type { EventRule } from '../lexicon/event-rule.ts';
import type { Reason } from '../recognition/reason.ts';
import type { Found } from '../recognition/scanned-block.ts';
import { CUE_REACH, EVENT_WEIGHTS as W } from '../recognition/weights.ts';
import type { Span } from '../text/span.ts';
import type { DayNumber } from '../time/iso-day.ts';
import { dateEvidence } from './event-dates.ts';
import type { Scene } from './scene.ts';

export type Scored = {
  readonly p: number;
  readonly reasons: readonly Reason[];
  readonly background: boolean;
};

/** What the page as a whole adds to one trigger in its sentence. */
export type PageEvidence = {
  readonly published: DayNumber | null;
  /** How many leading blocks are the title and the lead. */
  readonly leadBlocks: number;
  /** How many different trigger phrases of the event the page has beside its people. */
  readonly phrases: number;
};

class Tally {
  p: number = W.trigger;
  readonly reasons: Reason[] = [];

  add(weight: number, reason?: Reason): void {
    this.p += weight;
    if (reason) this.reasons.push(reason);
  }
}

/** A phrase of this many tokens is told by its words: its people may stand anywhere on the page. */
const TELLING_TOKENS = 3;

function tokensIn({ match }: Found): number {
  return match.last - match.first + 1;
}

export function isTelling(trigger: Found): boolean {
  return tokensIn(trigger) >= TELLING_TOKENS;
}

/** Adds the participants; `null` when too few of the core ones are there, else how many stand in the sentence. */
function weighParticipants(tally: Tally, rule: EventRule, scene: Scene, trigger: Found): number | null {
  const core = rule.core.length > 0 ? rule.core : rule.others;
  if (core.some((entity) => !scene.onPage.has(entity))) return null;
  let here = 0;
  let near = 0;
  for (const entity of core) {
    const isHere = scene.inSentence.has(entity);
    const isNear = scene.inBlock.has(entity) || scene.inBlockBefore.has(entity);
    if (isHere) tally.add(W.coreInSentence / core.length);
    else if (scene.inBlock.has(entity)) tally.add(W.coreInBlock / core.length);
    else if (isNear) tally.add(W.coreInBlockBefore / core.length);
    if (!isNear) continue;
    near++;
    if (isHere) here++;
    tally.reasons.push({ kind: 'participant', entity, where: isHere ? 'sentence' : 'nearby' });
  }
  if (near === 0) {
    if (!isTelling(trigger)) return null;
    for (const entity of core) tally.reasons.push({ kind: 'participant', entity, where: 'page' });
  }
  const others = rule.others.filter((entity) => !core.includes(entity));
  const besides = others.find((entity) => scene.inSentence.has(entity));
  const elsewhere = others.find((entity) => scene.onPage.has(entity));
  if (besides) tally.add(W.otherInSentence, { kind: 'participant', entity: besides, where: 'sentence' });
  else if (elsewhere) tally.add(W.otherOnPage, { kind: 'participant', entity: elsewhere, where: 'page' });
  else if (others.length === 0) tally.add(W.otherOnPage);
  return here;
}

/** Deeds that a text may call for without their having been done. */
const DEEDS: ReadonlySet<EventKind> = new Set([
  'appoint',
  'dismiss',
  'resign',
  'return',
  'hire',
  'acquire',
  'launch',
  'restructure',
]);

/** UTF-16 units of the longest cue phrase, generously; how far before a trigger one that reaches it may start. */
const LONGEST_CUE = 60;

/** Negation, modality, demands and "after" before the trigger, in the same sentence. Returns whether it is background. */
function weighCues(tally: Tally, rule: EventRule, scene: Scene, trigger: Span): boolean {
  let background = false;
  const reaches = trigger.start - Math.max(CUE_REACH.demand, CUE_REACH.other) - LONGEST_CUE;
  const from = Math.max(scene.sentence.start, reaches);
  for (const { cue, span } of scene.block.index.cues.startingIn(from, trigger.start)) {
    const before = trigger.start - span.end;
    const reach = cue.kind === 'demand' ? CUE_REACH.demand : CUE_REACH.other;
    if (before < 0 || before > reach) continue;
    const word = scene.block.text.slice(span.start, span.end);
    if (cue.kind === 'negation') tally.add(W.negated, { kind: 'negated', word });
    else if (cue.kind === 'uncertainty' && rule.modality === 'actual')
      tally.add(W.uncertain, { kind: 'uncertain', word });
    else if (cue.kind === 'demand' && DEEDS.has(rule.kind))
      tally.add(W.demanded, { kind: 'uncertain', word });
    else if (cue.kind === 'background') {
      background = true;
      tally.add(0, { kind: 'background', word });
    }
  }
  return background;
}

/** Speech: people speak often, so that an old utterance is meant only where its date or its own words stand. */
const SPEECH: ReadonlySet<EventKind> = new Set(['state', 'publish', 'announce']);

/** What is taken off when neither a date nor a second phrase of the event supports the trigger. */
function loneliness(
  rule: EventRule,
  trigger: Found,
  told: { readonly stale: boolean; readonly phrases: number; readonly here: number },
): number {
  const alone = told.phrases < 2;
  if (told.stale) return alone || (SPEECH.has(rule.kind) && !isTelling(trigger)) ? W.staleLonely : W.stale;
  if (!alone || tokensIn(trigger) > 1) return 0;
  return told.here > 1 && told.here === rule.core.length ? W.lonelyWordOfAll : W.lonelyWord;
}

/** How probably a trigger in its sentence tells this event; `null` when its core participants are not there. */
export function scoreEvent(
  rule: EventRule,
  told: { readonly scene: Scene; readonly trigger: Found },
  page: PageEvidence,
): Scored | null {
  const { scene, trigger } = told;
  const tally = new Tally();
  tally.reasons.push({
    kind: 'trigger',
    text: scene.block.text.slice(trigger.token.start, trigger.token.end),
  });
  const here = weighParticipants(tally, rule, scene, trigger);
  if (here === null) return null;
  const background = weighCues(tally, rule, scene, trigger.token);
  const dates = dateEvidence(rule, scene.dates, { published: page.published, background });
  tally.add(dates.weight, dates.reason);
  if (tokensIn(trigger) > 1) tally.add(isTelling(trigger) ? W.tellingPhrase : W.longTrigger);
  if (here > 0 && scene.index < page.leadBlocks) tally.add(W.lead, { kind: 'in-title' });
  if (!dates.proven)
    tally.add(loneliness(rule, trigger, { stale: dates.stale, phrases: page.phrases, here }));
  return { p: Math.max(0, Math.min(0.99, tally.p)), reasons: tally.reasons, background };
}
