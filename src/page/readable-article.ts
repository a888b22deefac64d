import { Readability } from '@mozilla/readability';
import type { ArticleDraft, Found, PageFacts, TextBlock } from '../core/corpus/article.ts';
import { comparable } from './extraction/comparable.ts';
import { withoutFurniture } from './extraction/furniture.ts';
import { prunedCopy } from './extraction/pruned-copy.ts';
import { withoutRepeatedHalf } from './extraction/repeated-text.ts';
import { tidyField } from './metadata/plain-text.ts';
import { readPageFacts } from './page-facts.ts';
import { isElement, isRendered } from './page-window.ts';
import { walkBlocks } from './text-blocks.ts';

/** An article has at least this much text, and not most of it in links: else the page is a list or a form. */
const SHORTEST_ARTICLE = 140;
const MOST_LINKED_SHARE = 0.5;

/**
 * The article of a page as text blocks, with the page's facts. Readability works on a copy; the page stays as it is
 * and no HTML is kept. Where no article is found, every visible block is. Works on documents without layout too.
 * About 100 ms for a page of 100 KB.
 */
export function extractArticle(document: Document, url: string): ArticleDraft {
  const facts = readPageFacts(document, url);
  const article = readableContent(document);
  const blocks = article === null ? [] : articleBlocks(article.content, facts.title.value);
  if (article === null || textLength(blocks) < SHORTEST_ARTICLE) {
    return { facts, blocks: wholePage(document), extraction: 'whole-page' };
  }
  return { facts: completed(facts, article.byline), blocks, extraction: 'readability' };
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

function articleBlocks(content: Element, title: string): readonly TextBlock[] {
  const read = [...walkBlocks(content, { window: null, part: 'article' })];
  const blocks = tidyBlocks(read.filter((block) => block !== null));
  const [first] = blocks;
  const repeatsTitle = first?.kind === 'heading' && comparable(first.text) === comparable(title);
  return withoutRepeatedHalf(withoutFurniture(repeatsTitle ? blocks.slice(1) : blocks));
}

function wholePage(document: Document): readonly TextBlock[] {
  const { body, defaultView } = document;
  if (body === null) return [];
  const window = isRendered(document) ? defaultView : null;
  return tidyBlocks([...walkBlocks(body, { window, part: 'page' })].filter((block) => block !== null));
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
