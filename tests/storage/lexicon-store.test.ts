import 'fake-indexeddb/auto';
import { describeLexicon } from './lexicon-store-cases.ts';

describeLexicon();
