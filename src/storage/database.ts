import { Dexie, type Table } from 'dexie';
import type {
  ArticleRecord,
  ClaimRecord,
  DisagreementRecord,
  EntityShelfRecord,
  EventRecord,
  JobRecord,
  LexiconChangeRecord,
  LexiconChunkRecord,
  LexiconPieceRecord,
  LexiconRecord,
  MentionRecord,
  NotNameShelfRecord,
  PackRecord,
  SettingRecord,
  SignatureRecord,
  SourceRecord,
  StoryRecord,
} from './records.ts';

/** The name of the database of an installed Siyaq; tests pass their own. */
export const DATABASE_NAME = 'siyaq';

/**
 * What another connection does to this one.
 * `superseded`: a newer Siyaq upgrades the database, or somebody deletes it; this connection is closed already.
 * `blocked`: this connection cannot open or delete the database until one in another page of Siyaq lets go.
 */
export type ConnectionNews = { readonly kind: 'superseded' | 'blocked'; readonly detail: string };

/**
 * Rows of knowledge carry the pack that brought them as the first part of their primary key, so that a pack is taken
 * out by key range. An id that several packs know is found by the index on `id`; entities and negative names, of
 * which a pack may have a million, stand on shelves of many to the row (see `entity-shelves.ts`).
 */
const VERSION_1 = {
  packs: 'id',
  entities: '[pack+last]',
  notNames: '[pack+position]',
  events: '[pack+id], id, *participants, story',
  stories: '[pack+id], id',
  claims: '[pack+id], id, *subjects',
  disagreements: '[pack+id], id, *claims',
  sources: '[pack+id], id',
  articles: 'id, canonical, savedAt, published',
  mentions: '[article+subject], [subject+published]',
  signatures: 'article',
  settings: 'key',
  jobs: 'id, kind, state',
  lexicon: 'key',
} as const;

/**
 * The lexicon is stored in parts: rows of `lexicon` for matching, chunks of the payload by build, what changed since
 * it was compiled, and the pieces of one that is being compiled.
 */
const VERSION_2 = {
  lexiconChunks: '[build+number]',
  lexiconChanges: 'number',
  lexiconPieces: 'number',
} as const;

/** The tables of Siyaq. Opens by itself on first use; `tell` hears what other connections do to this one. */
export class SiyaqDatabase extends Dexie {
  declare readonly packs: Table<PackRecord, string>;
  declare readonly entities: Table<EntityShelfRecord, [string, string]>;
  declare readonly notNames: Table<NotNameShelfRecord, [string, number]>;
  declare readonly events: Table<EventRecord, [string, string]>;
  declare readonly stories: Table<StoryRecord, [string, string]>;
  declare readonly claims: Table<ClaimRecord, [string, string]>;
  declare readonly disagreements: Table<DisagreementRecord, [string, string]>;
  declare readonly sources: Table<SourceRecord, [string, string]>;
  declare readonly articles: Table<ArticleRecord, string>;
  declare readonly mentions: Table<MentionRecord, [string, string]>;
  declare readonly signatures: Table<SignatureRecord, string>;
  declare readonly settings: Table<SettingRecord, string>;
  declare readonly jobs: Table<JobRecord, string>;
  declare readonly lexicon: Table<LexiconRecord, string>;
  declare readonly lexiconChunks: Table<LexiconChunkRecord, [number, number]>;
  declare readonly lexiconChanges: Table<LexiconChangeRecord, number>;
  declare readonly lexiconPieces: Table<LexiconPieceRecord, number>;

  constructor(name: string, tell: (news: ConnectionNews) => void = () => undefined) {
    super(name);
    this.version(1).stores(VERSION_1);
    this.version(2)
      .stores(VERSION_2)
      .upgrade(async (transaction) => {
        // The one buffer of version 1 is a copy in a format that is gone: it is compiled anew from the packs.
        await transaction.table('lexicon').delete('compiled');
      });
    // Dexie asks the newest listener first and stops at `false`: its own would let a superseded connection open again.
    this.on('versionchange', ({ newVersion }) => {
      tell({ kind: 'superseded', detail: letGo(this, newVersion) });
      return false;
    });
    this.on('blocked', () => {
      tell({ kind: 'blocked', detail: `the database "${name}" is held by another page of Siyaq` });
      return false;
    });
  }
}

/** Closes the connection and says why. */
function letGo(database: SiyaqDatabase, newVersion: number | null): string {
  const deleted = newVersion === null || newVersion === 0;
  // After an upgrade this code must not write old shapes into new tables: it stays closed. A deleted one may begin anew.
  database.close({ disableAutoOpen: !deleted });
  return deleted
    ? `the database "${database.name}" is being deleted`
    : `the database "${database.name}" is being upgraded by a newer version of Siyaq`;
}
