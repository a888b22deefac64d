import type { SubjectKey } from '../core/knowledge/subject.ts';

/**
 * The shapes in the database. `version` counts the shape of the row; every field that an index reads stands
 * beside the `body`, which is the record as the pack wrote it, unknown fields included. What is read back
 * is `unknown` until the codec has looked at it.
 */
type Versioned = { readonly version: 1 };
type FromPack = Versioned & { readonly pack: string };

export type PackRecord = Versioned & {
  readonly id: string;
  /** Place in the order in which packs were added; the lowest wins where packs differ. Replacing keeps it. */
  readonly addedAt: number;
  /** ISO instant of the last import. */
  readonly importedAt: string;
  /** The pack without its lists: title, licence and unknown fields. */
  readonly body: unknown;
  readonly counts: PackCounts;
};

export type PackCounts = {
  readonly entities: number;
  readonly names: number;
  readonly notNames: number;
  readonly stories: number;
  readonly events: number;
  readonly claims: number;
  readonly disagreements: number;
  readonly sources: number;
};

/** Entities of one pack whose ids follow each other, names included, sorted by id; `last` is the highest id. */
export type EntityShelfRecord = FromPack & { readonly last: string; readonly entities: readonly unknown[] };

/** Negative names of one pack in its order; `position` is the place of the first of them in the pack. */
export type NotNameShelfRecord = FromPack & {
  readonly position: number;
  readonly notNames: readonly unknown[];
};

export type EventRecord = FromPack & {
  readonly id: string;
  readonly participants: readonly string[];
  readonly story: string | null;
  readonly body: unknown;
};

export type StoryRecord = FromPack & { readonly id: string; readonly body: unknown };

/** `subjects` are the claim's subject and everything it is also about. */
export type ClaimRecord = FromPack & {
  readonly id: string;
  readonly subjects: readonly SubjectKey[];
  readonly body: unknown;
};

export type DisagreementRecord = FromPack & {
  readonly id: string;
  readonly claims: readonly string[];
  readonly body: unknown;
};

export type SourceRecord = FromPack & { readonly id: string; readonly body: unknown };

/** `published` is a publication key, which sorts by time; the date as the page wrote it stands in the draft. */
export type ArticleRecord = Versioned & {
  readonly id: string;
  readonly canonical: string;
  readonly published: string;
  readonly savedAt: string;
  readonly lang: string;
  readonly digest: string;
  readonly draft: unknown;
};

/** A subject of an article, with the article's publication key for listing the newest first. */
export type MentionRecord = Versioned & {
  readonly article: string;
  readonly subject: string;
  readonly published: string;
  readonly count: number;
  readonly weight: number;
  readonly main: boolean;
};

/** `minhash` is packed: a quarter of the bytes of a list of numbers. */
export type SignatureRecord = Versioned & {
  readonly article: string;
  readonly title: string;
  readonly site: string | null;
  readonly url: string;
  readonly published: string | null;
  readonly lang: string;
  readonly subjects: unknown;
  readonly terms: unknown;
  readonly minhash: Uint32Array;
};

export type SettingRecord = { readonly key: string; readonly value: unknown };

export const JOB_STATES = ['waiting', 'running', 'done', 'failed'] as const;

export type JobRecord = Versioned & {
  readonly id: string;
  readonly kind: string;
  readonly state: (typeof JOB_STATES)[number];
  readonly step: number;
  readonly total: number;
  readonly detail: string;
  readonly startedAt: string;
};

/**
 * `knowledge` counts what outdates a compiled lexicon: packs that come and go. `changes` counts single changes, which
 * a delta brings to the lexicon as it is. `builds` hands out numbers to lexicons. `compiled` says which build serves
 * and what it was compiled from; its buffer stands in a row of its own, so that the rest is read in no time.
 */
export type LexiconRecord =
  | (Versioned & { readonly key: 'knowledge'; readonly revision: number })
  | (Versioned & { readonly key: 'changes' | 'builds'; readonly count: number })
  | (LexiconOrigin & { readonly version: 2; readonly key: 'compiled'; readonly build: number })
  | (Versioned & { readonly key: 'matching'; readonly build: number; readonly buffer: ArrayBuffer });

/** What a lexicon was compiled from: the revision of knowledge, by which release of Siyaq, with variants or without. */
export type LexiconOrigin = {
  readonly revision: number;
  readonly release: string;
  readonly variants: boolean;
};

/** Part `number` of the payload of a build. */
export type LexiconChunkRecord = {
  readonly build: number;
  readonly number: number;
  readonly buffer: ArrayBuffer;
};

/**
 * What was changed one at a time since the lexicon was compiled. Entities and events are looked up as they are now;
 * of negative names, which have no id, stands here whether they still are.
 */
export type LexiconChangeRecord = Versioned & {
  readonly number: number;
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly notNames: readonly { readonly text: string; readonly lang: string; readonly stands: boolean }[];
};

/**
 * What a build under way has gathered since the piece before. `change` is the last single change when it began,
 * `after` the last entity that was taken in, `done` the number of names so far.
 */
export type LexiconPieceRecord = Versioned &
  LexiconOrigin & {
    readonly number: number;
    readonly change: number;
    readonly after: string;
    readonly done: number;
    readonly buffer: ArrayBuffer;
  };
