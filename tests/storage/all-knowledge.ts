import type { PackEvent, PackNotName } from '../../src/core/knowledge/pack.ts';
import type { EntityNames } from '../../src/core/lexicon/lexicon-input.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { knowledgeState } from '../../src/storage/lexicon-store.ts';
import { entitySlice, mergedNotNamesAndEvents } from '../../src/storage/merged-entities.ts';

type Knowledge = {
  readonly entities: readonly EntityNames[];
  readonly notNames: readonly PackNotName[];
  readonly events: readonly PackEvent[];
  readonly revision: number;
};

/** Everything a lexicon is compiled from, read slice by slice. */
export async function allKnowledge(database: SiyaqDatabase): Promise<Knowledge> {
  const entities: EntityNames[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const slice = await entitySlice(database, after);
    entities.push(...slice.entities);
    after = slice.next;
  }
  const { revision } = await knowledgeState(database);
  return { entities, ...(await mergedNotNamesAndEvents(database)), revision };
}
