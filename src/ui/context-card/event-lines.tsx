import type { EventLabel } from '../../core/corpus/context-card.ts';
import { ShortenedList } from '../text/shortened-list.tsx';
import { WhenText } from '../text/when-text.tsx';
import { ModalityBadge } from './modality-badge.tsx';
import { EventLink } from './subject-link.tsx';

const FIRST_EVENTS = 4;

/** Events with their dates; what is no fact is marked as such before it is read. */
export function EventLines({ events }: { readonly events: readonly EventLabel[] }) {
  return (
    <ShortenedList
      class="events"
      items={events}
      first={FIRST_EVENTS}
      keyOf={(event) => event.id}
      render={(event) => <EventLine event={event} />}
    />
  );
}

/** One event: its date, its title and, where it is not settled, its modality. */
export function EventLine({ event }: { readonly event: EventLabel }) {
  return (
    <div class={event.modality === 'actual' ? 'event-line' : 'event-line unsettled'}>
      <span class="event-line-when">
        <WhenText when={event.when} /> <ModalityBadge modality={event.modality} />
      </span>{' '}
      <EventLink event={event} />
    </div>
  );
}
