import * as v from 'valibot';
import { type EntityId, type EventId, isEntityId, isEventId } from '../core/knowledge/ids.ts';
import type { PackNotName } from '../core/knowledge/pack.ts';
import { compileLexicon } from '../core/lexicon/compile-lexicon.ts';
import { type LexiconDelta, tokenKey } from '../core/lexicon/lexicon.ts';
import { readRow } from './codec.ts';
import type { SiyaqDatabase } from './database.ts';
import { openKnowledge } from './knowledge-store.ts';
import { knowledgeState } from './lexicon-store.ts';

const changeSchema = v.object({
  version: v.literal(1),
  number: v.number(),
  entities: v.array(v.custom<EntityId>(isEntityId, 'expected an entity id')),
  events: v.array(v.custom<EventId>(isEventId, 'expected an event id')),
  notNames: v.array(v.object({ text: v.string(), lang: v.string(), stands: v.boolean() })),
});

/** What a change of knowledge touched: put or removed, as knowledge now says itself. */
export type LexiconChange = {
  readonly entities: readonly EntityId[];
  readonly events: readonly EventId[];
  /** Negative names have no id: whether one still stands in some pack is said here. */
  readonly notNames: readonly (PackNotName & { readonly stands: boolean })[];
};

/** Notes a change beside the compiled lexicon, which stays. Must run inside the transaction of the change. */
export async function recordChange(database: SiyaqDatabase, change: LexiconChange): Promise<void> {
  const number = (await knowledgeState(database)).change + 1;
  await database.lexicon.put({ version: 1, key: 'changes', count: number });
  const notNames = change.notNames.map(({ text, lang, stands }) => ({ text, lang, stands }));
  await database.lexiconChanges.add({ version: 1, number, ...change, notNames });
}

/** How many changes wait to be compiled into the base. */
export function changeCount(database: SiyaqDatabase): Promise<number> {
  return database.lexiconChanges.count();
}

/**
 * Everything that changed since the lexicon was compiled, compiled for itself from what knowledge says now; `null`
 * when nothing did. Takes time with the number of changed things, not with the size of the packs.
 */
export async function readDelta(database: SiyaqDatabase, variants: boolean): Promise<LexiconDelta | null> {
  const rows = await database.lexiconChanges.orderBy('number').toArray();
  if (rows.length === 0) return null;
  const changes = rows.map((row) =>
    readRow(changeSchema, row, { table: 'lexiconChanges', key: String(row.number) }),
  );
  const entities = new Set(changes.flatMap((change) => change.entities));
  const events = new Set(changes.flatMap((change) => change.events));
  // The last word on a negative name counts.
  const notNames = new Map(
    changes.flatMap((change) => change.notNames).map((name) => [tokenKey(name.text), name]),
  );
  const knowledge = openKnowledge(database);
  const compiled = compileLexicon({
    entities: await knowledge.entities([...entities].sort()),
    events: await knowledge.events([...events].sort()),
    notNames: [...notNames.values()].filter(({ stands }) => stands),
    givenNames: [],
    variants,
  });
  return { compiled, entities, events, notNames: new Set(notNames.keys()) };
}
