import type { SavedLine } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText } from './corpus-text.tsx';
import { MetaLine } from './meta-line.tsx';
import { webLink } from './web-link.ts';
import { DateText } from './when-text.tsx';

export type SavedArticleProps = {
  readonly article: SavedLine;
  /** Opens the address in a tab; the browser follows the link itself when absent. */
  readonly openArticle: ((url: string) => void) | undefined;
};

function opensHere(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** One saved article: its title, a link only when its address is on the web, its site and its date. */
export function SavedArticle({ article, openArticle }: SavedArticleProps) {
  const locale = useLocale();
  const href = webLink(article.url);
  const title = <CorpusText text={article.title === '' ? article.url : article.title} lang={article.lang} />;
  const follow = (event: MouseEvent) => {
    if (href === null || openArticle === undefined || !opensHere(event)) return;
    event.preventDefault();
    openArticle(href);
  };
  return (
    <>
      {href === null ? (
        <span class="article-title">{title}</span>
      ) : (
        <a
          class="article-title"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          title={locale.t('card.opens-in-tab')}
          onClick={follow}
        >
          {title}
        </a>
      )}
      <MetaLine
        items={[
          article.site === null ? null : <CorpusText text={article.site} />,
          article.published === null ? null : <DateText iso={article.published} />,
        ]}
      />
    </>
  );
}
