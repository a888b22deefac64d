import { tidyField } from './plain-text.ts';

/** The `<meta>` tags of a page: what they are called, in lower case, and their first non-empty content. */
export type MetaTags = {
  first(names: readonly string[]): string | null;
  /** The first that `read` makes something of: a tag with an impossible value leaves its place to the next. */
  firstRead<Value>(names: readonly string[], read: (content: string) => Value | null): Value | null;
};

/** Reads `name`, `property` and `itemprop` alike: sites mix them up. */
export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = tidyField(meta.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u)) {
        if (name !== '' && !contents.has(name)) contents.set(name, content);
      }
    }
  }
  function firstRead<Value>(names: readonly string[], read: (content: string) => Value | null): Value | null {
    for (const name of names) {
      const content = contents.get(name);
      const value = content === undefined ? null : read(content);
      if (value !== null) return value;
    }
    return null;
  }
  return { firstRead, first: (names) => firstRead(names, (content) => content) };
}
