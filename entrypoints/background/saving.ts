import type { Article, ArticleDraft } from '../../src/core/corpus/article.ts';
import type { SavedState } from '../../src/core/corpus/page-summary.ts';
import { signatureOf } from '../../src/core/corpus/signature.ts';
import { subjectWeights } from '../../src/core/corpus/subject-weights.ts';
import type { ArticleId } from '../../src/core/knowledge/ids.ts';
import { failure, type Result, success } from '../../src/core/result.ts';
import type { Failure } from '../../src/messaging/protocol.ts';
import { articleIdOf, digestOf } from '../../src/storage/article-id.ts';
import { saveArticle } from '../../src/storage/corpus-store.ts';
import type { Background } from './background.ts';

/** Whether an article with this id is in the corpus. */
export async function savedState({ readers }: Background, id: ArticleId): Promise<SavedState> {
  const article = await readers.corpus.article(id);
  return article ? { kind: 'saved', id, savedAt: article.savedAt } : { kind: 'not-saved' };
}

/** The same for an article as the page shows it now: `changed` when its text differs from what was saved. */
export async function stateOfDraft(background: Background, draft: ArticleDraft): Promise<SavedState> {
  const id = await articleIdOf(draft.facts.canonical.value, crypto.subtle);
  const article = await background.readers.corpus.article(id);
  if (!article) return { kind: 'not-saved' };
  const same = (await digestOf(draft.blocks, crypto.subtle)) === article.digest;
  return { kind: same ? 'saved' : 'changed', id, savedAt: article.savedAt };
}

/** Recognizes a draft and stores it with what was found; the same address again replaces the older text. */
export async function saveDraft(
  background: Background,
  draft: ArticleDraft,
): Promise<Result<SavedState, Failure>> {
  if (!draft.blocks.some(({ text }) => text.trim() !== '')) {
    return failure({ code: 'nothing-to-save', detail: draft.facts.url });
  }
  const { recognition, lang } = await background.recognition.recognizeReading(draft);
  const article: Article = {
    id: await articleIdOf(draft.facts.canonical.value, crypto.subtle),
    draft,
    lang,
    savedAt: new Date().toISOString(),
    digest: await digestOf(draft.blocks, crypto.subtle),
  };
  const weights = subjectWeights(recognition);
  await saveArticle(background.database, article, { weights, signature: signatureOf(article, weights) });
  return success({ kind: 'saved', id: article.id, savedAt: article.savedAt });
}
