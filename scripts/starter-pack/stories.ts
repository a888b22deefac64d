import { type Bilingual, entryOf, readTable } from './tables.ts';

/** One record of the knowledge file `stories.json`, as far as the pack uses it. */
export interface RawStory {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A chain of events that belong together; `to` is null while it goes on. */
export interface PackStory {
  readonly id: string;
  readonly title: Bilingual;
  readonly from: string | null;
  readonly to: string | null;
}

/** The stories of the pack with our own titles. Throws when a story has no title or the table has one too many. */
export function mapStories(raw: readonly RawStory[]): PackStory[] {
  const titles = readTable<Record<string, Bilingual>>('stories');
  checkStories(raw, titles);
  return raw.map(({ id, from, to }) => ({ id, title: entryOf(titles, id, 'stories'), from, to }));
}

function checkStories(raw: readonly RawStory[], titles: Readonly<Record<string, Bilingual>>): void {
  const ids = new Set(raw.map((story) => story.id));
  for (const [id, title] of Object.entries(titles)) {
    if (!ids.has(id)) throw new Error(`texts/stories.json/${id}: no such story`);
    if (!title.en.trim() || !title.ar.trim()) throw new Error(`texts/stories.json/${id}: a title is empty`);
  }
  for (const { id, from, to } of raw) {
    if (from !== null && to !== null && from > to) throw new Error(`stories/${id}: ends before it begins`);
  }
}
