import { vi } from 'vitest';
import { createLexiconKeeper, type LexiconKeeperParts } from '../../entrypoints/background/lexicon-keeper.ts';
import { RecognitionService } from '../../src/core/recognition/recognition-service.ts';
import type { SiyaqDatabase } from '../../src/storage/database.ts';
import { draft } from '../messaging/sample-requests.ts';

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

/** How the people of these tests are written. */
const WRITTEN = {
  'mira-vantable': 'It was Mira Vantable who spoke.',
  'otto-brisk': 'It was Otto Briskwater who spoke.',
  'salma-reed': 'It was Salma Reed who spoke.',
};

/** A clock by which every slice takes its full time. */
export function unhurried() {
  let ms = 0;
  const clock = () => {
    ms += 1000;
    return ms;
  };
  return { clock, pause: async () => undefined };
}

/** A keeper on a database, with its parts as spies: given names are read once for each time it compiles. */
export function makeKeeper(database: SiyaqDatabase, rest: Partial<LexiconKeeperParts> = {}) {
  const { release = '1.0.0' } = rest;
  const readStarterPack = vi.fn(rest.readStarterPack ?? (async () => STARTER));
  const readGivenNames = vi.fn(rest.readGivenNames ?? (async () => GIVEN_NAMES));
  const report = vi.fn();
  const now = () => '2024-01-02T03:04:05Z';
  const keeper = createLexiconKeeper({
    ...unhurried(),
    ...rest,
    ...{ database, readStarterPack, readGivenNames, now, release, report },
  });
  const lexicon = () => keeper.lexicon();
  const service = new RecognitionService(lexicon, keeper.supply);
  /** Ids of the entities that a text mentions, in order. */
  const mentioned = async (text: string) => {
    const reading = { facts: draft.facts, blocks: [{ kind: 'paragraph', text }] } as const;
    const { recognition } = await service.recognizeReading(reading);
    return recognition.mentions.map(({ entity }) => entity as string);
  };
  const knows = async (id: keyof typeof WRITTEN) => (await mentioned(WRITTEN[id])).includes(id);
  return { keeper, lexicon, mentioned, knows, readStarterPack, readGivenNames, report };
}
