import type { EntityCard } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { pickText } from '../text/pick-text.ts';
import { CardSection } from './card-section.tsx';
import { ClaimSections } from './claim-sections.tsx';
import { EventLines } from './event-lines.tsx';
import { RoleLines } from './role-lines.tsx';
import { SavedArticles } from './saved-articles.tsx';

/** What the corpus says about an entity. */
export function EntityBody({ card }: { readonly card: EntityCard }) {
  const locale = useLocale();
  const described = pickText(card.description, locale.language) !== null;
  const parts = [card.roles, card.events, card.claims, card.disagreements, card.articles];
  const bare = !described && parts.every((part) => part.length === 0);
  return (
    <>
      {described ? (
        <p class="description">
          <LocalCorpusText text={card.description} block />
        </p>
      ) : null}
      {bare ? <p class="notice">{locale.t('card.nothing-more')}</p> : null}
      <RoleLines roles={card.roles} />
      {card.events.length === 0 ? null : (
        <CardSection title={locale.t('card.events')}>
          <EventLines events={card.events} />
        </CardSection>
      )}
      <ClaimSections card={card} />
      <SavedArticles articles={card.articles} />
    </>
  );
}
