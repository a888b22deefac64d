/**
 * Builds the starter pack from the knowledge files and our own texts:
 *
 *     node scripts/starter-pack/build.ts --knowledge DIR [--out FILE]
 *
 * The same input gives the same bytes. Nothing is written when a count, a reference or the schema is wrong.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { packSchema } from '../../src/core/knowledge/pack.ts';
import { mapClaims } from './claims.ts';
import { mapDisagreements } from './disagreements.ts';
import { mapEntities, mapNotNames } from './entities.ts';
import { mapEvents } from './events.ts';
import { packFaults } from './references.ts';
import { mapSources } from './sources.ts';
import { mapStories } from './stories.ts';
import { triggerFaults } from './trigger-faults.ts';

/** How much the knowledge files hold; another number means that a record was lost on the way. */
const EXPECTED_COUNTS = {
  entities: 79,
  events: 73,
  stories: 3,
  claims: 138,
  disagreements: 41,
  sources: 5,
} as const;

const DEFAULT_OUT = fileURLToPath(new URL('../../assets/public/packs/openai-2023.json', import.meta.url));

/** Reads one knowledge file; the mapping that receives it names the shape. */
function readKnowledge<T>(folder: string, name: string): T {
  const raw: T = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return raw;
}

function assemblePack(folder: string) {
  return {
    format: 'siyaq-pack',
    version: 1,
    id: 'openai-2023',
    title: {
      en: 'OpenAI and Microsoft: the crisis of 2023 and after',
      ar: 'OpenAI ومايكروسوفت: أزمة 2023 وما بعدها',
    },
    licence: 'CC0-1.0',
    entities: mapEntities(readKnowledge(folder, 'entities')),
    notNames: mapNotNames(),
    stories: mapStories(readKnowledge(folder, 'stories')),
    events: mapEvents(readKnowledge(folder, 'events')),
    claims: mapClaims(readKnowledge(folder, 'claims')),
    disagreements: mapDisagreements(readKnowledge(folder, 'disagreements')),
    sources: mapSources(readKnowledge(folder, 'sources')),
  };
}

type AssembledPack = ReturnType<typeof assemblePack>;

/** Every fault of the assembled pack, each with its place; empty when it may be written. */
function faultsOf(pack: AssembledPack): string[] {
  const counts = Object.entries(EXPECTED_COUNTS).flatMap(([list, expected]) => {
    const found = lengthOf(pack, list);
    return found === expected ? [] : [`${list}: ${found} records, expected ${expected}`];
  });
  const parsed = v.safeParse(packSchema, pack);
  if (!parsed.success) {
    return [
      ...counts,
      ...parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '(pack)'}: ${issue.message}`),
    ];
  }
  return [...counts, ...packFaults(parsed.output), ...triggerFaults(parsed.output)];
}

function lengthOf(pack: AssembledPack, list: string): number {
  const items = Object.entries(pack).find(([key]) => key === list)?.[1];
  return Array.isArray(items) ? items.length : 0;
}

function main(): void {
  const { values } = parseArgs({ options: { knowledge: { type: 'string' }, out: { type: 'string' } } });
  if (values.knowledge === undefined) {
    console.error('usage: node scripts/starter-pack/build.ts --knowledge DIR [--out FILE]');
    process.exitCode = 2;
    return;
  }
  const pack = assemblePack(values.knowledge);
  const faults = faultsOf(pack);
  if (faults.length > 0) {
    console.error(`The starter pack has ${faults.length} faults and was not written:\n${faults.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  const out = values.out ?? DEFAULT_OUT;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(pack, null, 2)}\n`);
  const names = pack.entities.reduce((sum, entity) => sum + entity.names.length, 0);
  console.log(
    `${out}: ${pack.entities.length} entities, ${names} names, ${pack.notNames.length} negative names`,
  );
}

main();
