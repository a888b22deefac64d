import { DATABASE_NAME, SiyaqDatabase } from '../../../src/storage/database.ts';
import { installLexicon, knowledgeState, readLexicon } from '../../../src/storage/lexicon-store.ts';

/** Runs in a page of the extension, with the extension's own storage. */
export type BenchInstall = {
  /** Whether the extension has compiled a lexicon of its own: only then is there one to replace. */
  isReady(): Promise<boolean>;
  /** Puts the lexicon in the file input of the page, cut into parts of these lengths, in the place of the one that serves. */
  install(lengths: readonly number[]): Promise<void>;
};

async function withDatabase<Value>(work: (database: SiyaqDatabase) => Promise<Value>): Promise<Value> {
  const database = new SiyaqDatabase(DATABASE_NAME);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function cut(bytes: ArrayBuffer, lengths: readonly number[]): readonly ArrayBuffer[] {
  let at = 0;
  return lengths.map((length) => {
    const part = bytes.slice(at, at + length);
    at += length;
    return part;
  });
}

const benchInstall: BenchInstall = {
  isReady: () => withDatabase(async (database) => (await readLexicon(database)) !== undefined),
  install: (lengths) =>
    withDatabase(async (database) => {
      const file = document.querySelector('input')?.files?.[0];
      const serving = await readLexicon(database);
      const { change } = await knowledgeState(database);
      if (!file || !serving) throw new Error('There is no file, or no lexicon to replace');
      const [matching, ...chunks] = cut(await file.arrayBuffer(), lengths);
      if (!matching) throw new Error('The file holds no lexicon');
      const { revision, release, variants } = serving;
      const source = { revision, release, variants, change };
      const signal = new AbortController().signal;
      const outcome = await installLexicon(database, { matching, chunks }, { source, signal });
      if (outcome !== 'written') throw new Error(`The lexicon was not taken: ${outcome}`);
    }),
};

Object.assign(globalThis, { benchInstall });
