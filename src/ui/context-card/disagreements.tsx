import type { ClaimLine, DisagreementLine } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { LocalCorpusText } from '../text/corpus-text.tsx';
import { MetaLine } from '../text/meta-line.tsx';
import { pickText } from '../text/pick-text.ts';
import { WhenText } from '../text/when-text.tsx';
import { ClaimValueText } from '../values/claim-value-text.tsx';
import { claimCircumstances, PredicateText, publishedWhen, SourceTitle } from './claim-groups.tsx';

/** Where sources differ: one table each, a source per row, never averaged. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly DisagreementLine[] }) {
  return (
    <div class="disagreements">
      {disagreements.map((disagreement) => (
        <Disagreement key={disagreement.id} disagreement={disagreement} />
      ))}
    </div>
  );
}

function Disagreement({
  disagreement: { relation, note, claims },
}: {
  readonly disagreement: DisagreementLine;
}) {
  const locale = useLocale();
  const [first] = claims;
  if (first === undefined) return null;
  const oneQuestion = claims.every((claim) => claim.predicate === first.predicate);
  const hasNote = pickText(note, locale.language) !== null;
  return (
    <table class={relation === null ? 'disagreement' : `disagreement disagreement-${relation}`}>
      <caption>
        {oneQuestion ? (
          <span class="disagreement-question">
            <PredicateText predicate={first.predicate} />
          </span>
        ) : null}
        {relation === null ? null : (
          <span class={`badge badge-${relation}`}>{locale.t(`claim-relation.${relation}`)}</span>
        )}
        {hasNote ? (
          <span class="disagreement-note">
            <LocalCorpusText text={note} block />
          </span>
        ) : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">{locale.t('card.column-source')}</th>
          <th scope="col">{locale.t('card.column-says')}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <DisagreementRow key={claim.id} claim={claim} namesQuestion={!oneQuestion} />
        ))}
      </tbody>
    </table>
  );
}

type DisagreementRowProps = { readonly claim: ClaimLine; readonly namesQuestion: boolean };

function DisagreementRow({ claim, namesQuestion }: DisagreementRowProps) {
  const when = publishedWhen(claim.source);
  return (
    <tr>
      <th scope="row">
        <SourceTitle source={claim.source} />
        <MetaLine items={[when === null ? null : <WhenText when={when} />]} />
      </th>
      <td>
        {namesQuestion ? (
          <span class="disagreement-predicate">
            <PredicateText predicate={claim.predicate} />
          </span>
        ) : null}
        <ClaimValueText value={claim.value} qualifier={claim.qualifier} />
        <MetaLine items={claimCircumstances(claim)} />
      </td>
    </tr>
  );
}
