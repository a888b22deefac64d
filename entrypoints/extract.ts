import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../src/page/readable-article.ts';

export default defineUnlistedScript(() => extractArticle(document, location.href));
