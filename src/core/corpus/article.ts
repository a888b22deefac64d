import type { ArticleId } from '../knowledge/ids.ts';
import type { SubjectKey } from '../knowledge/subject.ts';

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'cell',
  'other',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One run of text a reader sees as a unit; inline elements joined, white space as the page wrote it. */
export type TextBlock = { readonly kind: BlockKind; readonly text: string };

/** Where a field of an article was found. */
export const FIELD_ORIGINS = [
  'json-ld',
  'meta',
  'open-graph',
  'time-element',
  'link',
  'url',
  'heading',
  'document',
  'readability',
  'date-line',
] as const;
export type FieldOrigin = (typeof FIELD_ORIGINS)[number];
export type Found<Value> = { readonly value: Value; readonly origin: FieldOrigin };

export type Direction = 'ltr' | 'rtl';

/** What the head of a page says about its article. Dates are ISO 8601: a day, or an instant with its zone as written. */
export type PageFacts = {
  readonly url: string;
  readonly canonical: Found<string>;
  readonly title: Found<string>;
  readonly byline: Found<string> | null;
  readonly site: Found<string> | null;
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** `<html lang>` or the nearest declaration, as written; `null` when the page declares none. */
  readonly declaredLang: string | null;
  readonly dir: Direction;
};

/** A page as read for recognition: its facts and every visible block in order. */
export type PageReading = { readonly facts: PageFacts; readonly blocks: readonly TextBlock[] };

/** An article ready to be saved: page facts and the blocks of the article itself, without page furniture. */
export type ArticleDraft = {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  /** How the article's part of the page was found; `whole-page` means no article was found and everything was kept. */
  readonly extraction: 'readability' | 'whole-page';
};

/** A saved article. `savedAt` is an ISO instant; `digest` identifies the text (hexadecimal SHA-256 of the blocks). */
export type Article = {
  readonly id: ArticleId;
  readonly draft: ArticleDraft;
  readonly lang: string;
  readonly savedAt: string;
  readonly digest: string;
};

/** How much one subject matters in one saved article: `weight` 0–1, the best subject of an article has 1. */
export type SubjectWeight = {
  readonly subject: SubjectKey;
  readonly count: number;
  readonly weight: number;
  /** The article is chiefly about this event (only for events). */
  readonly main: boolean;
};

/** What coverage ranking needs of an article, without its text. */
export type ArticleSignature = {
  readonly article: ArticleId;
  readonly title: string;
  readonly site: string | null;
  readonly url: string;
  readonly published: string | null;
  readonly lang: string;
  readonly subjects: readonly SubjectWeight[];
  /** Terms with tf·idf-free weights: normalized word → share of the article's best word (0–1), about 40 of them. */
  readonly terms: Readonly<Record<string, number>>;
  /** MinHash of the character 5-grams, 64 unsigned 32-bit numbers. */
  readonly minhash: readonly number[];
};
