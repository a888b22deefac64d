import type { SummaryEvent } from '../../core/corpus/page-summary.ts';
import { ModalityBadge } from '../context-card/modality-badge.tsx';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import { WhenText } from '../text/when-text.tsx';
import type { OpenCard } from './opened-card.ts';
import { PopupSection } from './popup-section.tsx';

const FIRST_EVENTS = 6;

export type PageEventsProps = { readonly events: readonly SummaryEvent[]; readonly open: OpenCard };

/** The page's events, weightiest first; what is no fact is marked before its title is read. */
export function PageEvents({ events, open }: PageEventsProps) {
  const locale = useLocale();
  return (
    <PopupSection of="page" title={locale.t('popup.events')}>
      {events.length === 0 ? <p class="meta">{locale.t('popup.no-events')}</p> : null}
      <ShortenedList
        class="rows"
        items={events}
        first={FIRST_EVENTS}
        keyOf={({ event }) => event.id}
        render={(found) => <EventRow found={found} open={open} />}
      />
    </PopupSection>
  );
}

function EventRow({ found, open }: { readonly found: SummaryEvent; readonly open: OpenCard }) {
  const locale = useLocale();
  const { event, role, tier, reasons } = found;
  const settled = event.modality === 'actual';
  return (
    <button
      type="button"
      class={settled ? 'row row-event' : 'row row-event unsettled'}
      onClick={() => open({ subject: { kind: 'event', id: event.id }, reasons })}
    >
      <span class="row-badges">
        <WhenText when={event.when} /> <ModalityBadge modality={event.modality} />{' '}
        {role === 'main' ? <span class="badge badge-main">{locale.t('popup.main-event')}</span> : null}{' '}
        {tier === 'likely' ? <span class="badge">{locale.t('tier.likely')}</span> : null}
      </span>{' '}
      <span class="row-title">
        <LocalCorpusText text={event.title} fallback={event.id} />
      </span>
    </button>
  );
}
