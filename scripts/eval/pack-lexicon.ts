import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '../../src/core/knowledge/check-pack.ts';
import type { Pack } from '../../src/core/knowledge/pack.ts';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { type Lexicon, openLexicon } from '../../src/core/lexicon/lexicon.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../assets/public');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ASSETS, file), 'utf8'));
}

function strings(json: unknown, key = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((item) => strings(item, key));
  if (typeof json === 'string') return key === 'about' ? [] : [json];
  return json !== null && typeof json === 'object'
    ? Object.entries(json).flatMap(([name, value]) => strings(value, name))
    : [];
}

/** The given names that come with Siyaq. */
export function shippedGivenNames(): readonly string[] {
  return strings(readJson('given-names.json'));
}

function checked(json: unknown): Pack {
  const pack = checkPack(json);
  if (pack.ok) return pack.value;
  throw new Error(`The pack has faults: ${JSON.stringify(pack.failure.slice(0, 5))}`);
}

/** The lexicon of one pack given as JSON, with the shipped given names; throws with the pack's faults. */
export function lexiconOfPack(json: unknown): Lexicon {
  return openLexicon(compileLexicon({ ...checked(json), givenNames: shippedGivenNames() }));
}

const STARTER = 'packs/openai-2023.json';

export function starterLexicon(): Lexicon {
  return lexiconOfPack(readJson(STARTER));
}

/** The ids of all entities of the starter pack. */
export function starterEntities(): readonly string[] {
  return checked(readJson(STARTER)).entities.map(({ id }) => id);
}

/** What a pack of names alone says: the rest of the format filled in. */
export function namesPack(
  id: string,
  parts: { readonly entities: readonly object[]; readonly notNames?: readonly object[] | undefined },
): object {
  const { entities, notNames = [] } = parts;
  const empty = { stories: [], events: [], claims: [], disagreements: [], sources: [] };
  return {
    format: 'siyaq-pack',
    version: 1,
    id,
    title: { en: id },
    licence: 'CC0-1.0',
    entities,
    notNames,
    ...empty,
  };
}
