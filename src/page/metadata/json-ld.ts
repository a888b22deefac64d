import { decodedEntities } from './plain-text.ts';

/** An object of linked data, unchecked: every field may be missing or of any shape. */
export type LinkedData = { readonly [key: string]: unknown };

const LARGEST_SCRIPT = 1_000_000;
const MOST_OBJECTS = 5_000;

/** Fields that lead from one description of a page to the next; anything else (related items…) is not followed. */
const LEADING_FIELDS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** Every object the page describes itself with, in document order. A script that cannot be read is passed over. */
export function linkedDataOf(document: Document): readonly LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    const queue: unknown[] = [parseTolerantly(source)];
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
      else if (isLinkedData(value)) {
        found.push(value);
        for (const field of LEADING_FIELDS) if (value[field] !== undefined) queue.push(value[field]);
      }
      if (found.length >= MOST_OBJECTS) return found;
    }
  }
  return found;
}

export function isLinkedData(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object, without the vocabulary's address before them. */
export function typesOf(data: LinkedData): readonly string[] {
  const types = data['@type'];
  const list: readonly unknown[] = Array.isArray(types) ? types : [types];
  return list.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/u, ''));
}

/** Parses JSON, and when that fails, JSON with the faults that templates leave in it; `null` when it is past help. */
function parseTolerantly(source: string): unknown {
  return parsed(source) ?? parsed(repaired(source)) ?? parsed(repaired(decodedEntities(source))) ?? null;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Broken metadata is common and no fault of ours: the page's other descriptions take its place.
    return undefined;
  }
}

const WRAPPERS =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/gu;

/** Without comment wrappers, raw line breaks in strings, commas before a closing bracket, and a final semicolon. */
function repaired(source: string): string {
  return (
    source
      .replace(WRAPPERS, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what makes the JSON invalid.
      .replace(/[\u0000-\u001f]+/gu, ' ')
      .replace(/,(?=\s*[\]}])/gu, '')
      .replace(/;\s*$/u, '')
  );
}
