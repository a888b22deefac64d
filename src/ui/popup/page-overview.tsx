import type { PageSummary } from '../../core/corpus/page-summary.ts';
import { useLocale } from '../strings/locale-context.tsx';
import type { OpenCard } from './opened-card.ts';
import { PageEvents } from './page-events.tsx';
import { PageHeading } from './page-heading.tsx';
import { PageNames } from './page-names.tsx';
import type { PopupActions } from './popup-actions.ts';
import { RelatedCoverage } from './related-coverage.tsx';
import { SaveBar } from './save-bar.tsx';

export type PageOverviewProps = {
  readonly summary: PageSummary;
  readonly actions: PopupActions;
  readonly open: OpenCard;
};

/** What is known about a page that was read; one sentence takes the place of the lists when nothing is. */
export function PageOverview({ summary, actions, open }: PageOverviewProps) {
  const locale = useLocale();
  const { entities, events, related, corpusSize } = summary;
  const nothingKnown = entities.length === 0 && events.length === 0;
  return (
    <>
      <PageHeading summary={summary} />
      <SaveBar key={summary.url} summary={summary} actions={actions} />
      {nothingKnown ? (
        <p class="notice">{locale.t(corpusSize === 0 ? 'popup.empty-library' : 'popup.empty')}</p>
      ) : (
        <>
          <PageNames entities={entities} open={open} />
          <PageEvents events={events} open={open} />
        </>
      )}
      {nothingKnown && related.length === 0 ? null : (
        <RelatedCoverage related={related} corpusSize={corpusSize} openArticle={actions.openArticle} />
      )}
    </>
  );
}
