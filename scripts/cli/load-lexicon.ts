import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '../../src/core/knowledge/check-pack.ts';
import type { Pack } from '../../src/core/knowledge/pack.ts';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon } from '../../src/core/lexicon/lexicon.ts';
import { mergeEntities, mergeEvents } from '../../src/storage/merge-packs.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../assets/public');
const STARTER = path.join(ASSETS, 'packs/openai-2023.json');

export function readPack(file: string): Pack {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const pack = checkPack(input);
  if (pack.ok) return pack.value;
  const faults = pack.failure.map(({ place, problem }) => `${file}: ${place}: ${problem}`);
  throw new Error(faults.join('\n'));
}

function givenNames(): readonly string[] {
  const lists: Record<string, unknown> = JSON.parse(
    readFileSync(path.join(ASSETS, 'given-names.json'), 'utf8'),
  );
  const flat = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.filter((name) => typeof name === 'string');
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([list, names]) => (list === 'about' ? [] : flat(names)))
      : [];
  };
  return flat(lists);
}

export type LoadedPacks = { readonly packs: readonly Pack[]; readonly lexicon: Lexicon };

/** Records that several packs bring, as one: the same rule as in the extension. */
function merged<Item extends { readonly id: string }>(
  items: readonly Item[],
  merge: (first: Item, later: Item) => Item,
): readonly Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(item.id, known ? merge(known, item) : item);
  }
  return [...byId.values()];
}

/** The lexicon of the starter pack (unless left out) and of the packs given. */
export function loadLexicon(
  files: readonly string[],
  { starter }: { readonly starter: boolean },
): LoadedPacks {
  const packs = [...(starter ? [STARTER] : []), ...files].map(readPack);
  const lexicon = openLexicon(
    compileLexicon({
      entities: merged(
        packs.flatMap(({ entities }) => entities),
        mergeEntities,
      ),
      notNames: packs.flatMap(({ notNames }) => notNames),
      events: merged(
        packs.flatMap(({ events }) => events),
        mergeEvents,
      ),
      givenNames: givenNames(),
    }),
  );
  return { packs, lexicon };
}
