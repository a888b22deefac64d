import { type EntityId, type EventId, isEntityId, isEventId } from './ids.ts';

/** What can be mentioned on a page and explained by a card. */
export type Subject =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'event'; readonly id: EventId };

/** One string per subject, for maps and index keys: `entity:sam-altman`. */
export type SubjectKey = `entity:${string}` | `event:${string}`;

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'entity' ? `entity:${subject.id}` : `event:${subject.id}`;
}

/** The ids of the entities among some keys, and of the events. */
export function idsOfKeys(keys: Iterable<SubjectKey>): {
  readonly entities: EntityId[];
  readonly events: EventId[];
} {
  const entities: EntityId[] = [];
  const events: EventId[] = [];
  for (const key of keys) {
    const id = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('entity:') && isEntityId(id)) entities.push(id);
    else if (key.startsWith('event:') && isEventId(id)) events.push(id);
  }
  return { entities, events };
}
