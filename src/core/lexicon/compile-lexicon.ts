import { freshState, LexiconBuilder } from './lexicon-builder.ts';
import type { CompiledLexicon } from './lexicon-format.ts';
import { type LexiconInput, MOST_NAMES_VARIED } from './lexicon-input.ts';

function nameCount({ entities }: LexiconInput): number {
  return entities.reduce((sum, { names }) => sum + names.length, 0);
}

/**
 * Compiles names, negative names, given names and event triggers in one go; linear in the number of tokens. Given
 * names come first, so that the payload every page asks for lies together.
 */
export function compileLexicon(input: LexiconInput): CompiledLexicon {
  const builder = new LexiconBuilder(
    freshState(input.variants ?? nameCount(input) <= MOST_NAMES_VARIED, nameCount(input)),
  );
  builder.addGivenNames(input.givenNames);
  builder.addNotNames(input.notNames);
  builder.addEvents(input.events);
  builder.addEntities(input.entities);
  return builder.finish();
}
