import { BrokenLexicon, type Lexicon, openLexiconParts } from '../../src/core/lexicon/lexicon.ts';
import type { PayloadSupply } from '../../src/core/recognition/recognition-service.ts';
import { changeCount, readDelta } from '../../src/storage/lexicon-changes.ts';
import {
  dropLexicon,
  type KnowledgeState,
  knowledgeState,
  readChunks,
  readLexicon,
  type StoredLexicon,
} from '../../src/storage/lexicon-store.ts';
import { nameCount } from '../../src/storage/merged-entities.ts';
import { StoredRecordError } from '../../src/storage/stored-record-error.ts';
import { buildLexicon, type LexiconBuildParts } from './lexicon-build.ts';
import { ensureStarterPack, type StarterPackParts } from './starter-pack.ts';

export type LexiconKeeperParts = StarterPackParts &
  LexiconBuildParts & {
    /** Hears of a build that failed while an older lexicon served. */
    readonly report: (error: unknown) => void;
    /** Packs of more names are compiled beside the old lexicon, which serves until then; 50,000 unless told. */
    readonly quickNames?: number;
  };

export type LexiconKeeper = {
  /**
   * The lexicon of the packs as they are, single changes included. Imports the starter pack on the first run and
   * waits for the first build; later ones it waits for only when they are quick, and else answers the old lexicon.
   * The same object as long as nothing changes.
   */
  lexicon(): Promise<Lexicon>;
  /** Reads those parts of the payload that a lexicon of `lexicon()` misses for some forms. */
  readonly supply: PayloadSupply;
  /** Compiles single changes into the base, if there are any. For when nothing else is to do. */
  mergeWhenIdle(signal: AbortSignal): Promise<void>;
};

const QUICK_NAMES = 50_000;
/** So many changes are not left to an idle moment. */
const MOST_CHANGES = 500;
const MOST_ATTEMPTS = 4;

type Opened = { readonly lexicon: Lexicon; readonly build: number; readonly state: KnowledgeState };

class Keeper implements LexiconKeeper {
  private readonly parts: LexiconKeeperParts;
  private readonly builds = new WeakMap<Lexicon, number>();
  private readonly starterPack: () => Promise<void>;
  private opening: Promise<Opened> | null = null;
  private opened: Opened | null = null;
  private building: Promise<void> | null = null;

  constructor(parts: LexiconKeeperParts) {
    this.parts = parts;
    this.starterPack = once(() => ensureStarterPack(parts));
  }

  async lexicon(): Promise<Lexicon> {
    // Before the revision is looked at: the import moves it, and must not run a second time beside itself.
    await this.starterPack();
    for (;;) {
      const state = await knowledgeState(this.parts.database);
      if (this.opened && isSame(this.opened.state, state)) return this.opened.lexicon;
      if (this.opening === null) {
        this.opening = this.open().finally(() => {
          this.opening = null;
        });
      }
      this.opened = await this.opening;
      if (isAtLeast(this.opened.state, state)) return this.opened.lexicon;
    }
  }

  readonly supply: PayloadSupply = async (lexicon, forms) => {
    lexicon.release(forms);
    const missing = lexicon.missing(forms);
    if (missing.length === 0) return 'supplied';
    const build = this.builds.get(lexicon);
    if (build === undefined) throw new Error('This lexicon was not opened here');
    try {
      const buffers = await readChunks(this.parts.database, build, missing);
      if (buffers === 'outdated') return 'outdated';
      for (const [index, buffer] of buffers.entries()) lexicon.supply(missing[index] ?? 0, buffer);
      return 'supplied';
    } catch (error) {
      if (!isDamage(error)) throw error;
      await this.drop(build);
      return 'outdated';
    }
  };

  async mergeWhenIdle(signal: AbortSignal): Promise<void> {
    if ((await changeCount(this.parts.database)) > 0) await this.build(signal);
  }

  private async open(): Promise<Opened> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const state = await knowledgeState(this.parts.database);
      const stored = await this.stored();
      const isOld = stored !== undefined && this.isOld(stored, state);
      if (stored === undefined || (isOld && (await this.isQuick()))) {
        await this.build();
        continue;
      }
      if (isOld || (await changeCount(this.parts.database)) > MOST_CHANGES)
        this.build().catch(this.parts.report);
      const lexicon = await this.openedOrDropped(stored);
      // A build that ended in between took the changes off the delta that this base lacks.
      const { build } = await knowledgeState(this.parts.database);
      if (lexicon && build === stored.build) return { lexicon, build, state: { ...state, build } };
    }
    throw new BrokenLexicon(`The lexicon was compiled ${MOST_ATTEMPTS} times and could not be opened`);
  }

  /** A damaged lexicon is only a copy of what the packs say: it is as good as none. */
  private async stored(): Promise<StoredLexicon | undefined> {
    try {
      return await readLexicon(this.parts.database);
    } catch (error) {
      if (isDamage(error)) return undefined;
      throw error;
    }
  }

  private async openedOrDropped(stored: StoredLexicon): Promise<Lexicon | null> {
    try {
      const delta = await readDelta(this.parts.database, stored.variants);
      const lexicon = openLexiconParts(stored.matching, delta);
      this.builds.set(lexicon, stored.build);
      return lexicon;
    } catch (error) {
      if (!isDamage(error)) throw error;
      await this.drop(stored.build);
      return null;
    }
  }

  private async drop(build: number): Promise<void> {
    await dropLexicon(this.parts.database, build);
    if (this.opened?.build === build) this.opened = null;
  }

  private isOld({ revision, release }: StoredLexicon, state: KnowledgeState): boolean {
    return revision !== state.revision || release !== this.parts.release;
  }

  private async isQuick(): Promise<boolean> {
    return (await nameCount(this.parts.database)) <= (this.parts.quickNames ?? QUICK_NAMES);
  }

  /** One build at a time, whoever asks for it. */
  private build(signal: AbortSignal = new AbortController().signal): Promise<void> {
    this.building ??= buildLexicon(this.parts, signal).finally(() => {
      this.building = null;
    });
    return this.building;
  }
}

function isSame(a: KnowledgeState, b: KnowledgeState): boolean {
  return a.revision === b.revision && a.change === b.change && a.build === b.build;
}

/** Whether a lexicon opened at one state of knowledge is no older than another state. */
function isAtLeast(opened: KnowledgeState, state: KnowledgeState): boolean {
  return (
    opened.revision >= state.revision &&
    opened.change >= state.change &&
    (opened.build ?? 0) >= (state.build ?? 0)
  );
}

function isDamage(error: unknown): boolean {
  return error instanceof BrokenLexicon || error instanceof StoredRecordError;
}

/** Does the work once, however many wait for it; work that failed is done again for the next who asks. */
function once(work: () => Promise<void>): () => Promise<void> {
  let working: Promise<void> | null = null;
  return () => {
    working ??= work().catch((error: unknown) => {
      working = null;
      throw error;
    });
    return working;
  };
}

export function createLexiconKeeper(parts: LexiconKeeperParts): LexiconKeeper {
  return new Keeper(parts);
}
