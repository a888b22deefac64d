import { vi } from 'vitest';
import { createLexiconKeeper, type LexiconKeeperParts } from '../../entrypoints/background/lexicon-keeper.ts';
import { entityId } from '../../src/core/knowledge/ids.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';

/** The starter pack as its file has it: not yet checked, defaults left out. */
export const STARTER = {
  format: 'siyaq-pack',
  version: 1,
  id: 'starter',
  entities: [{ id: 'mira-vantable', kind: 'person', names: [{ text: 'Mira Vantable', lang: 'en' }] }],
};

export const GIVEN_NAMES = {
  arabic: ['سلمى'],
  arabicInLatin: ['Salma'],
  foreign: ['Mira'],
  foreignInArabic: ['ميرا'],
};

/** A keeper on a database, with its parts as spies: given names are read once for each time it compiles. */
export function makeKeeper(database: SiyaqDatabase, rest: Partial<LexiconKeeperParts> = {}) {
  const { release = '1.0.0' } = rest;
  const readStarterPack = vi.fn(rest.readStarterPack ?? (async () => STARTER));
  const readGivenNames = vi.fn(rest.readGivenNames ?? (async () => GIVEN_NAMES));
  const now = () => '2024-01-02T03:04:05Z';
  const lexicon = createLexiconKeeper({ database, readStarterPack, readGivenNames, now, release });
  const knows = async (id: string) => (await lexicon()).entity(entityId(id)) !== undefined;
  return { lexicon, knows, readStarterPack, readGivenNames };
}
