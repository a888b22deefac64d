import type { EntityLabel, EventLabel } from '../../core/corpus/context-card.ts';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { useCardScope } from './card-scope.tsx';

/** The name of an entity; pressing it opens its card. */
export function EntityLink({ entity }: { readonly entity: EntityLabel }) {
  const { open } = useCardScope();
  return (
    <button type="button" class="subject-link" onClick={() => open({ kind: 'entity', id: entity.id })}>
      <LocalCorpusText text={entity.label} fallback={entity.id} />
    </button>
  );
}

/** The title of an event; pressing it opens its card. */
export function EventLink({ event }: { readonly event: EventLabel }) {
  const { open } = useCardScope();
  return (
    <button type="button" class="subject-link" onClick={() => open({ kind: 'event', id: event.id })}>
      <LocalCorpusText text={event.title} fallback={event.id} />
    </button>
  );
}
