import { type Bilingual, entryOf, readTable } from './tables.ts';

/** One record of the knowledge file `sources.json`, as far as the pack uses it. */
export interface RawSource {
  readonly doc: string;
  readonly lang: string;
  readonly published: { readonly earliest: string; readonly latest: string };
}

/** A source document: how it came about, and the window in which it must have been published (ISO days). */
export interface PackSource {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly published: { readonly from: string; readonly to: string };
  readonly style: string;
  readonly summary: Bilingual;
}

interface SourceText {
  readonly title: string;
  readonly style: string;
  readonly summary: Bilingual;
}

/** The sources of the pack with our own titles and summaries. Throws when the table lacks a source. */
export function mapSources(raw: readonly RawSource[]): PackSource[] {
  const texts = readTable<Record<string, SourceText>>('sources');
  return raw.map((source) => {
    const { title, style, summary } = entryOf(texts, source.doc, 'sources');
    const published = { from: source.published.earliest, to: source.published.latest };
    return { id: source.doc, title, lang: source.lang, published, style, summary };
  });
}
