import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { detectLanguage } from '../../src/core/text/language.ts';
import { extractArticle } from '../../src/page/readable-article.ts';
import { parsed } from './arguments.ts';
import { writeJsonLine } from './json-lines.ts';
import { parsedPage } from './parsed-page.ts';
import { UsageError } from './usage-error.ts';

/** `extract [--url URL] FILE.html…`: the article of each page, every field with where it was found. */
export async function extractCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('extract needs a file');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url is no address: "${values.url}"`);
  for (const file of positionals) {
    const page = parsedPage(readFileSync(file, 'utf8'));
    const draft = extractArticle(page, values.url ?? pathToFileURL(file).href);
    const text = draft.blocks.map((block) => block.text).join('\n');
    const { title, byline, site, published, modified, declaredLang, dir, canonical } = draft.facts;
    const { lang } = detectLanguage(text, declaredLang);
    writeJsonLine({
      file,
      title,
      byline,
      site,
      published,
      modified,
      lang,
      dir,
      canonical,
      text,
      blocks: draft.blocks,
    });
  }
}
