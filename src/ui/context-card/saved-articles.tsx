import type { SavedLine } from '../../core/corpus/context-card.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { SavedArticle } from '../text/saved-article.tsx';
import { ShortenedList } from '../text/shortened-list.tsx';
import { useCardScope } from './card-scope.tsx';
import { CardSection } from './card-section.tsx';

const FIRST_ARTICLES = 3;

/** The saved articles that name the subject. */
export function SavedArticles({ articles }: { readonly articles: readonly SavedLine[] }) {
  const locale = useLocale();
  const { openArticle } = useCardScope();
  if (articles.length === 0) return null;
  return (
    <CardSection title={locale.t('card.articles')}>
      <ShortenedList
        class="articles"
        items={articles}
        first={FIRST_ARTICLES}
        keyOf={(article) => article.id}
        render={(article) => <SavedArticle article={article} openArticle={openArticle} />}
      />
    </CardSection>
  );
}
