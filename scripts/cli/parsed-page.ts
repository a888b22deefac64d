import { parseHTML } from 'linkedom';

/** What belongs into the head of a page, wherever it was written. */
const HEAD_ELEMENTS = 'title, meta, link, base, style';

/**
 * The document of a page. HTML lets a page leave out its html, head and body tags; linkedom leaves them out with it,
 * and then there is no body to read: such a page gets them here.
 */
export function parsedPage(source: string): Document {
  const { document } = parseHTML(source);
  if (document.querySelector('html > body') !== null) return document;
  return completed(parseHTML(`<!doctype html><html><head></head><body>${source}</body></html>`).document);
}

function completed(document: Document): Document {
  const written = document.body.querySelector('html');
  for (const { name, value } of written?.attributes ?? []) document.documentElement.setAttribute(name, value);
  document.head.append(...document.body.querySelectorAll(HEAD_ELEMENTS));
  return document;
}
