import type { ContextCard } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CardSection } from './card-section.tsx';
import { ClaimGroups } from './claim-groups.tsx';
import { Disagreements } from './disagreements.tsx';

/** Disagreements first, since they are what a reader must not miss; then what each source says. */
export function ClaimSections({ card: { claims, disagreements } }: { readonly card: ContextCard }) {
  const locale = useLocale();
  return (
    <>
      {disagreements.length === 0 ? null : (
        <CardSection title={locale.t('card.disagreements')}>
          <Disagreements disagreements={disagreements} />
        </CardSection>
      )}
      {claims.length === 0 ? null : (
        <CardSection title={locale.t('card.claims')}>
          <ClaimGroups claims={claims} />
        </CardSection>
      )}
    </>
  );
}
