import 'fake-indexeddb/auto';
import { describeImport } from './import-pack-cases.ts';

describeImport();
