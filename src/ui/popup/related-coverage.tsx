import type { RelatedArticle, RelatedReason } from '../../core/corpus/related-article.ts';
import type { LocalText } from '../../core/knowledge/pack.ts';
import { unreachable } from '../../core/unreachable.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText, LocalCorpusText } from '../text/corpus-text.tsx';
import { CountedPhrase, PhraseList } from '../text/phrase.tsx';
import { SavedArticle } from '../text/saved-article.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import { PopupSection } from './popup-section.tsx';

const FIRST_ARTICLES = 4;
/** A reason names at most so many things; more would bury the article it speaks for. */
const MOST_NAMED = 3;

export type RelatedCoverageProps = {
  readonly related: readonly RelatedArticle[];
  readonly corpusSize: number;
  readonly openArticle: (url: string) => void;
};

/** Saved articles that belong beside this page, each with how and why. */
export function RelatedCoverage({ related, corpusSize, openArticle }: RelatedCoverageProps) {
  const locale = useLocale();
  const nothing = locale.t(corpusSize === 0 ? 'popup.no-related-yet' : 'popup.no-related');
  return (
    <PopupSection of="page" title={locale.t('popup.related')}>
      {related.length === 0 ? <p class="meta">{nothing}</p> : null}
      <ShortenedList
        class="related"
        items={related}
        first={FIRST_ARTICLES}
        keyOf={({ article }) => article.id}
        render={(item) => <RelatedItem item={item} openArticle={openArticle} />}
      />
    </PopupSection>
  );
}

type RelatedItemProps = { readonly item: RelatedArticle; readonly openArticle: (url: string) => void };

function RelatedItem({ item: { article, relation, reasons }, openArticle }: RelatedItemProps) {
  const locale = useLocale();
  return (
    <article class="related-item">
      <span class={`badge badge-${relation}`}>{locale.t(`coverage.${relation}`)}</span>
      <div class="related-article">
        <SavedArticle article={article} openArticle={openArticle} />
      </div>
      {reasons.length === 0 ? null : (
        <ul class="list related-reasons">
          {reasons.map((reason) => (
            <li key={reason.kind}>
              <RelatedReasonText reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Why an article is offered, as a sentence. */
export function RelatedReasonText({ reason }: { readonly reason: RelatedReason }) {
  const locale = useLocale();
  switch (reason.kind) {
    case 'same-text':
      return <>{locale.t('related.same-text', { share: locale.amounts.percent(reason.share) })}</>;
    case 'events': {
      const titles = <LocalTexts texts={reason.titles} />;
      return <CountedPhrase id="related.events" n={reason.titles.length} slots={{ titles }} />;
    }
    case 'entities': {
      const labels = <LocalTexts texts={reason.labels} />;
      return <CountedPhrase id="related.entities" n={reason.labels.length} slots={{ labels }} />;
    }
    case 'words': {
      const shown = reason.words.slice(0, MOST_NAMED);
      const words = <PhraseList items={shown.map((word) => <CorpusText key={word} text={word} />)} />;
      return <CountedPhrase id="related.words" n={shown.length} slots={{ words }} />;
    }
    case 'dates': {
      const days = Math.round(Math.abs(reason.days));
      return <>{days === 0 ? locale.t('related.same-day') : locale.plural('related.days', days)}</>;
    }
    default:
      return unreachable(reason);
  }
}

function LocalTexts({ texts }: { readonly texts: readonly LocalText[] }) {
  const shown = texts.slice(0, MOST_NAMED);
  return (
    <PhraseList items={shown.map((text) => <LocalCorpusText key={JSON.stringify(text)} text={text} />)} />
  );
}
