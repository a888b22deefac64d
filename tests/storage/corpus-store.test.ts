import 'fake-indexeddb/auto';
import { describeCorpus } from './corpus-store-cases.ts';

describeCorpus();
