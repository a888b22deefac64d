import type { LocalText } from '../knowledge/pack.ts';
import type { SavedLine } from './context-card.ts';

/** How saved coverage belongs beside the page being read, closest first. */
export const COVERAGE_RELATIONS = ['same-text', 'same-story', 'shared-events', 'same-people'] as const;
export type CoverageRelation = (typeof COVERAGE_RELATIONS)[number];

/** Why an article is offered, as data. `share` is 0–1, `days` the distance between publication dates. */
export type RelatedReason =
  | { readonly kind: 'same-text'; readonly share: number }
  | { readonly kind: 'events'; readonly titles: readonly LocalText[] }
  | { readonly kind: 'entities'; readonly labels: readonly LocalText[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'dates'; readonly days: number };

/** `score` is a probability-like number 0–1 that orders the list. */
export type RelatedArticle = {
  readonly article: SavedLine;
  readonly relation: CoverageRelation;
  readonly score: number;
  readonly reasons: readonly RelatedReason[];
};
