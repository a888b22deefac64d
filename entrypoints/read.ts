import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../src/page/page-reading.ts';

export default defineUnlistedScript(() => readPage(window));
