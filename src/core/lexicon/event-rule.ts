import type { Modality } from '../knowledge/closed-lists.ts';
import type { EventKind } from '../knowledge/event-kind.ts';
import type { EntityId, EventId, StoryId } from '../knowledge/ids.ts';
import type { PackEvent, When } from '../knowledge/pack.ts';

/** What recognition needs of an event; its triggers are forms of the lexicon. */
export type EventRule = {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly story: StoryId | null;
  readonly when: When;
  readonly core: readonly EntityId[];
  readonly others: readonly EntityId[];
};

export function eventRule(event: PackEvent): EventRule {
  const core = event.participants.filter((participant) => participant.core).map(({ entity }) => entity);
  const others = event.participants.filter((participant) => !participant.core).map(({ entity }) => entity);
  const { from, to, precision } = event.when;
  return {
    id: event.id,
    kind: event.kind,
    modality: event.modality,
    story: event.story,
    when: { from, to, precision },
    core: [...new Set(core)],
    others: [...new Set(others)],
  };
}
