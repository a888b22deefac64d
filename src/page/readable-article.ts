import { Readability } from '@mozilla/readability';
import type { ArticleDraft, Found, PageFacts, TextBlock } from '../core/corpus/article.ts';
import { withoutFurniture } from './extraction/furniture.ts';
import { withoutHeadlineLines } from './extraction/headline-lines.ts';
import { prunedCopy } from './extraction/pruned-copy.ts';
import { withoutRepeatedHalf } from './extraction/repeated-text.ts';
import { tidyField } from './metadata/plain-text.ts';
import { readPageFacts } from './page-facts.ts';
import { isElement, isRendered } from './page-window.ts';
import { allBlocks } from './text-blocks.ts';

/** An article has at least this much text, and not most of it in links: else the page is a list or a form. */
const SHORTEST_ARTICLE = 140;
const MOST_LINKED_SHARE = 0.5;

/**
 * The article of a page as text blocks, with the page's facts. Readability works on a copy; the page stays as it is
 * and no HTML is kept. Where no article is found, every visible block is. Works on documents without layout too.
 * About 100 ms for a page of 100 KB.
 */
export function extractArticle(document: Document, url: string): ArticleDraft {
  const declared = readPageFacts(document, url);
  const article = readableContent(document);
  if (article === null) return { facts: declared, blocks: wholePage(document), extraction: 'whole-page' };
  const facts = completed(declared, article.byline);
  const blocks = articleBlocks(article.content, facts);
  if (textLength(blocks) < SHORTEST_ARTICLE) {
    return { facts: declared, blocks: wholePage(document), extraction: 'whole-page' };
  }
  return { facts, blocks, extraction: 'readability' };
}

type ReadableContent = { readonly content: Element; readonly byline: string | null };

function readableContent(document: Document): ReadableContent | null {
  const reader = new Readability<Node>(prunedCopy(document), {
    serializer: (node) => node,
    keepClasses: true,
  });
  const result = reader.parse();
  const content = result?.content ?? null;
  if (result === null || content === null || !isElement(content)) return null;
  return mostlyLinks(content) ? null : { content, byline: tidyField(result.byline) };
}

function mostlyLinks(content: Element): boolean {
  const linked = [...content.querySelectorAll('a')].reduce((sum, link) => sum + inkLength(link), 0);
  return linked > MOST_LINKED_SHARE * inkLength(content);
}

function inkLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/gu, '').length;
}

function articleBlocks(content: Element, facts: PageFacts): readonly TextBlock[] {
  const blocks = tidyBlocks(allBlocks(content, { window: null, part: 'article' }));
  return withoutRepeatedHalf(withoutFurniture(withoutHeadlineLines(blocks, facts)));
}

function wholePage(document: Document): readonly TextBlock[] {
  const { body, defaultView } = document;
  if (body === null) return [];
  const window = isRendered(document) ? defaultView : null;
  return tidyBlocks(allBlocks(body, { window, part: 'page' }));
}

/** A saved text keeps its line breaks, and no other white space than single spaces. */
function tidyBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.map(({ kind, text }) => ({ kind, text: tidyText(text) })).filter(({ text }) => text !== '');
}

function tidyText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textLength(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function completed(facts: PageFacts, byline: string | null): PageFacts {
  if (facts.byline !== null || byline === null) return facts;
  const found: Found<string> = { value: byline, origin: 'readability' };
  return { ...facts, byline: found };
}
