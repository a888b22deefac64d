import { browser } from 'wxt/browser';
import type { CardReaders } from '../../src/core/corpus/build-card.ts';
import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';
import { RecognitionService } from '../../src/core/recognition/recognition-service.ts';
import { failure, type Result } from '../../src/core/result.ts';
import type { Failure } from '../../src/messaging/protocol.ts';
import { openCorpus } from '../../src/storage/corpus-store.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { storageFailure } from '../../src/storage/storage-failure.ts';
import { createLexiconKeeper } from './lexicon-keeper.ts';
import { atQuietMoment } from './quiet-moment.ts';

/** The parts that messages are served with. Nothing in them is lost when the background dies. */
export type Background = {
  readonly database: SiyaqDatabase;
  readonly readers: CardReaders;
  readonly recognition: RecognitionService;
  readonly lexicon: () => Promise<Lexicon>;
};

async function packaged(path: '/packs/openai-2023.json' | '/given-names.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`The packaged file ${path} cannot be read (${response.status})`);
  return response.json();
}

export function createBackground(database: SiyaqDatabase, signal: AbortSignal): Background {
  const report = (error: unknown): void => reportError(error);
  const keeper = createLexiconKeeper({
    database,
    readStarterPack: () => packaged('/packs/openai-2023.json'),
    readGivenNames: () => packaged('/given-names.json'),
    now: () => new Date().toISOString(),
    release: browser.runtime.getManifest().version,
    report,
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const merge = (): void => void keeper.mergeWhenIdle(signal).catch(report);
  const asked = atQuietMoment(merge, globalThis, signal);
  const lexicon = (): Promise<Lexicon> => {
    asked();
    return keeper.lexicon();
  };
  return {
    database,
    readers: { knowledge: openKnowledge(database), corpus: openCorpus(database) },
    recognition: new RecognitionService(lexicon, keeper.supply),
    lexicon,
  };
}

/** Runs what touches the database; what goes wrong there becomes a failure that says where. */
export async function stored<Value>(
  where: string,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await work();
  } catch (error) {
    return failure(storageFailure(error, where));
  }
}
