import type { Background } from '../../entrypoints/background/background.ts';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/core/lexicon/lexicon.ts';
import { RecognitionService } from '../../src/core/recognition/recognition-service.ts';
import { openCorpus } from '../../src/storage/corpus-store.ts';
import { openKnowledge } from '../../src/storage/knowledge-store.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { addPacks, CRISIS } from '../storage/sample-packs.ts';

/** A background that knows one pack, without the parts that need a browser. */
export async function makeBackground(): Promise<Background> {
  const database = freshDatabase();
  await addPacks(database, CRISIS);
  const opened = openLexicon(compileLexicon({ ...CRISIS, givenNames: [] }));
  const lexicon = async () => opened;
  const readers = { knowledge: openKnowledge(database), corpus: openCorpus(database) };
  return { database, readers, recognition: new RecognitionService(lexicon), lexicon };
}
