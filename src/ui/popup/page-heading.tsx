import type { PageSummary } from '../../core/corpus/page-summary.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { CorpusText } from '../text/corpus-text.tsx';
import { MetaLine } from '../text/meta-line.tsx';
import { Phrase } from '../text/phrase.tsx';
import { DateText } from '../text/when-text.tsx';

/** Which page this is about: its title, its language, its date. */
export function PageHeading({ summary: { title, lang, published } }: { readonly summary: PageSummary }) {
  const locale = useLocale();
  return (
    <div class="page-heading">
      <h2 class="page-title">
        {title.trim() === '' ? locale.t('popup.untitled') : <CorpusText text={title} lang={lang} />}
      </h2>
      <MetaLine
        items={[
          <span key="language">{locale.languageName(lang) ?? locale.t('popup.language-unknown')}</span>,
          published === null ? null : (
            <span>
              <Phrase id="popup.published" slots={{ date: <DateText iso={published.value} /> }} />
            </span>
          ),
        ]}
      />
    </div>
  );
}
