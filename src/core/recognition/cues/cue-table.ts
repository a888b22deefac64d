import { ENTITY_KINDS, type EntityKind } from '../../knowledge/closed-lists.ts';
import { type PhraseTable, phraseTable } from '../../lexicon/phrase-table.ts';
import { ARABIC_CUES } from './arabic.ts';
import type { Cue, CueWords } from './cue.ts';
import { ENGLISH_CUES } from './english.ts';
import { OTHER_CUES } from './others.ts';

const CUE_LANGUAGES: readonly CueWords[] = [ARABIC_CUES, ENGLISH_CUES, ...OTHER_CUES];

const ORGANIZATIONS: readonly EntityKind[] = ['organization', 'board', 'team', 'publication', 'platform'];
const COMPANIES: readonly EntityKind[] = ['organization', 'board', 'team'];
const PLACES: readonly EntityKind[] = ['place'];
const ALL_BUT_PEOPLE: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => kind !== 'person');

type Side = 'before' | 'after';
type Tagged = readonly (readonly [string, Cue])[];

function tagged(list: readonly string[], cue: Cue): Tagged {
  return list.map((word) => [word, cue]);
}

function role(list: readonly string[], entities: readonly EntityKind[], side: Side = 'before'): Tagged {
  return tagged(list, { kind: 'role', entities, side, loose: false });
}

function looseRole(list: readonly string[], entities: readonly EntityKind[]): Tagged {
  return tagged(list, { kind: 'role', entities, side: 'before', loose: true });
}

function otherName(
  list: readonly string[],
  makes: readonly EntityKind[],
  { side = 'before', owned = false }: { readonly side?: Side; readonly owned?: boolean } = {},
): Tagged {
  return list.map((word) => {
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return [word, { kind: 'other-name', side, makes, capital, owned }];
  });
}

function phrases(words: CueWords): Tagged {
  return [
    role(words.beforePerson, ['person']),
    role(words.afterPerson, ['person'], 'after'),
    role(words.beforeOrganization, COMPANIES),
    role(words.afterOrganization, COMPANIES, 'after'),
    role(words.beforeProduct, ['product', 'document']),
    role(words.beforePlatform, ['platform']),
    role(words.beforePlace, PLACES),
    role(words.beforePublication, ['publication', 'organization']),
    looseRole(words.looselyBeforeOrganization, COMPANIES),
    looseRole(words.looselyBeforePlace, PLACES),
    looseRole(words.looselyBeforePublication, ['publication']),
    otherName(words.institutionBefore, ORGANIZATIONS),
    otherName(words.institutionAfter, ORGANIZATIONS, { side: 'after' }),
    otherName(words.propertyBefore, ORGANIZATIONS, { owned: true }),
    otherName(words.honourBefore, ALL_BUT_PEOPLE),
    otherName(words.siteBefore, []),
    otherName(words.siteAfter, [], { side: 'after' }),
    otherName(words.kinBefore, []),
    otherName(words.regionAfter, PLACES, { side: 'after' }),
    tagged(words.sayings, { kind: 'saying' }),
    tagged(words.capitalWords, { kind: 'capital-word' }),
    tagged(words.negation, { kind: 'negation' }),
    tagged(words.uncertainty, { kind: 'uncertainty' }),
    tagged(words.demand, { kind: 'demand' }),
    tagged(words.idioms, { kind: 'idiom' }),
    tagged(words.background, { kind: 'background' }),
  ].flat();
}

let table: PhraseTable<Cue> | undefined;

/** The cue words of all languages in one table, built on first use and never changed. */
export function cueTable(): PhraseTable<Cue> {
  table ??= phraseTable(CUE_LANGUAGES.flatMap(phrases));
  return table;
}
