import type { ContextCard } from '../../core/corpus/context-card.ts';
import type { Result } from '../../core/result.ts';
import type { Failure } from '../failure.ts';

/** Answer to a look-up: the card, `null` when the corpus no longer knows the subject, or what went wrong. */
export type ContextCardResult = Result<ContextCard | null, Failure>;

/** What a card surface shows. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly card: ContextCard }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly failure: Failure };
