import { writeJsonLine } from './json-lines.ts';
import { readPack } from './load-lexicon.ts';
import { UsageError } from './usage-error.ts';

/** `pack check FILE`: counts of a sound pack, or every fault with its place on standard error. */
export async function packCommand(args: readonly string[]): Promise<void> {
  const [action, file, ...rest] = args;
  if (action !== 'check' || file === undefined || rest.length > 0)
    throw new UsageError('pack needs "check" and one file');
  const { id, entities, notNames, stories, events, claims, disagreements, sources } = readPack(file);
  writeJsonLine({
    id,
    entities: entities.length,
    names: entities.reduce((sum, { names }) => sum + names.length, 0),
    notNames: notNames.length,
    stories: stories.length,
    events: events.length,
    claims: claims.length,
    disagreements: disagreements.length,
    sources: sources.length,
  });
}
