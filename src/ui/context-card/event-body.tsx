import type { EventCard, EventLabel } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { Phrase } from '../text/phrase.tsx';
import { pickText } from '../text/pick-text.ts';
import { WhenText } from '../text/when-text.tsx';
import { CardSection } from './card-section.tsx';
import { ClaimSections } from './claim-sections.tsx';
import { ModalityBadge } from './modality-badge.tsx';
import { Participants } from './participants.tsx';
import { SavedArticles } from './saved-articles.tsx';
import { EntityLink, EventLink } from './subject-link.tsx';

/** What the corpus says about an event. */
export function EventBody({ card }: { readonly card: EventCard }) {
  const locale = useLocale();
  return (
    <>
      {card.supersededBy === null ? null : (
        <p class="notice superseded">
          <Phrase id="card.superseded" slots={{ event: <DatedEvent event={card.supersededBy} /> }} />
        </p>
      )}
      {pickText(card.description, locale.language) === null ? null : (
        <p class="description">
          <LocalCorpusText text={card.description} block />
        </p>
      )}
      <EventFacts card={card} />
      <Participants participants={card.participants} />
      <ClaimSections card={card} />
      <Neighbours previous={card.previous} next={card.next} />
      <SavedArticles articles={card.articles} />
    </>
  );
}

function EventFacts({ card }: { readonly card: EventCard }) {
  const locale = useLocale();
  return (
    <dl class="facts">
      <dt>{locale.t('card.date')}</dt>
      <dd>
        <WhenText when={card.when} />
      </dd>
      {card.place === null ? null : (
        <>
          <dt>{locale.t('card.place')}</dt>
          <dd>
            <EntityLink entity={card.place} />
          </dd>
        </>
      )}
      {card.story === null ? null : (
        <>
          <dt>{locale.t('card.story')}</dt>
          <dd>
            <LocalCorpusText text={card.story} />
          </dd>
        </>
      )}
    </dl>
  );
}

function DatedEvent({ event }: { readonly event: EventLabel }) {
  return (
    <>
      <EventLink event={event} /> <ModalityBadge modality={event.modality} /> <WhenText when={event.when} />
    </>
  );
}

type NeighboursProps = { readonly previous: EventLabel | null; readonly next: EventLabel | null };

function Neighbours({ previous, next }: NeighboursProps) {
  const locale = useLocale();
  if (previous === null && next === null) return null;
  return (
    <CardSection title={locale.t('card.neighbours')}>
      <dl class="facts">
        {previous === null ? null : (
          <>
            <dt>{locale.t('card.previous')}</dt>
            <dd>
              <DatedEvent event={previous} />
            </dd>
          </>
        )}
        {next === null ? null : (
          <>
            <dt>{locale.t('card.next')}</dt>
            <dd>
              <DatedEvent event={next} />
            </dd>
          </>
        )}
      </dl>
    </CardSection>
  );
}
