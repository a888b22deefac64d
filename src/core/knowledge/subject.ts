import type { EntityId, EventId } from './ids.ts';

/** What can be mentioned on a page and explained by a card. */
export type Subject =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'event'; readonly id: EventId };

/** One string per subject, for maps and index keys: `entity:sam-altman`. */
export type SubjectKey = `entity:${string}` | `event:${string}`;

export function subjectKey(subject: Subject): SubjectKey {
  return subject.kind === 'entity' ? `entity:${subject.id}` : `event:${subject.id}`;
}
