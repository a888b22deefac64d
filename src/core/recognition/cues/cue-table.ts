import type { EntityKind } from '../../knowledge/closed-lists.ts';
import { type PhraseTable, phraseTable } from '../../lexicon/phrase-table.ts';
import { ARABIC_CUES } from './arabic.ts';
import type { Cue, CueWords } from './cue.ts';
import { ENGLISH_CUES } from './english.ts';
import { OTHER_CUES } from './others.ts';

export const CUE_LANGUAGES: readonly CueWords[] = [ARABIC_CUES, ENGLISH_CUES, ...OTHER_CUES];

const ORGANIZATIONS: readonly EntityKind[] = ['organization', 'board', 'team'];

function role(entities: readonly EntityKind[], side: 'before' | 'after' = 'before'): Cue {
  return { kind: 'role', entities, side };
}

function phrases(words: CueWords): (readonly [string, Cue])[] {
  const tagged = (list: readonly string[], cue: Cue): (readonly [string, Cue])[] =>
    list.map((word) => [word, cue]);
  return [
    ...tagged(words.beforePerson, role(['person'])),
    ...tagged(words.afterPerson, role(['person'], 'after')),
    ...tagged(words.beforeOrganization, role(ORGANIZATIONS)),
    ...tagged(words.afterOrganization, role(ORGANIZATIONS, 'after')),
    ...tagged(words.beforeProduct, role(['product', 'document'])),
    ...tagged(words.beforePlatform, role(['platform'])),
    ...tagged(words.beforePlace, role(['place'])),
    ...tagged(words.beforePublication, role(['publication'])),
    ...tagged(words.negation, { kind: 'negation' }),
    ...tagged(words.uncertainty, { kind: 'uncertainty' }),
    ...tagged(words.demand, { kind: 'demand' }),
    ...tagged(words.idioms, { kind: 'idiom' }),
    ...tagged(words.background, { kind: 'background' }),
  ];
}

let table: PhraseTable<Cue> | undefined;

/** The cue words of all languages in one table, built on first use and never changed. */
export function cueTable(): PhraseTable<Cue> {
  table ??= phraseTable(CUE_LANGUAGES.flatMap(phrases));
  return table;
}
