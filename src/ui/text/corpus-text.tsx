import type { LocalText } from '../../core/knowledge/pack.ts';
import { useLocale } from '../strings/locale-context.tsx';
import { pickText } from './pick-text.ts';

export type CorpusTextProps = {
  readonly text: string;
  /** BCP 47; left out of the markup when absent or `und`. */
  readonly lang?: string | undefined;
  /** A paragraph of its own: aligned by the direction of its own text. */
  readonly block?: boolean;
};

/** Any string that came from packs, articles or pages: isolated, in the direction of its own first letter. */
export function CorpusText({ text, lang, block = false }: CorpusTextProps) {
  return (
    <bdi dir="auto" lang={lang === 'und' ? undefined : lang} class={block ? 'corpus-block' : undefined}>
      {text}
    </bdi>
  );
}

export type LocalCorpusTextProps = {
  readonly text: LocalText;
  /** Shown when the text exists in no language: usually the id. */
  readonly fallback?: string;
  readonly block?: boolean;
};

/** The form of a text that suits the interface language best; nothing at all when there is neither text nor fallback. */
export function LocalCorpusText({ text, fallback, block = false }: LocalCorpusTextProps) {
  const { language } = useLocale();
  const chosen = pickText(text, language);
  if (chosen !== null) return <CorpusText text={chosen.text} lang={chosen.lang} block={block} />;
  return fallback === undefined ? null : <CorpusText text={fallback} block={block} />;
}
