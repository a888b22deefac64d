import type { EventCard } from '../../core/corpus/context-card.ts';
import { PARTICIPANT_ROLES } from '../../core/knowledge/closed-lists.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CardSection } from './card-section.tsx';
import { EntityLink } from './subject-link.tsx';

/** Who took part in an event, one row per role. */
export function Participants({ participants }: { readonly participants: EventCard['participants'] }) {
  const locale = useLocale();
  if (participants.length === 0) return null;
  return (
    <CardSection title={locale.t('card.participants')}>
      <dl class="facts">
        {PARTICIPANT_ROLES.map((role) => {
          const taking = participants.filter((participant) => participant.role === role);
          if (taking.length === 0) return null;
          return [
            <dt key={role}>{locale.t(`participant.${role}`)}</dt>,
            ...taking.map(({ entity }) => (
              <dd key={`${role} ${entity.id}`}>
                <EntityLink entity={entity} />
              </dd>
            )),
          ];
        })}
      </dl>
    </CardSection>
  );
}
