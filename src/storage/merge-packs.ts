import type {
  PackClaim,
  PackDisagreement,
  PackEntity,
  PackEvent,
  PackNotName,
  PackSource,
  PackStory,
} from '../core/knowledge/pack.ts';
import type { EntityNames } from '../core/lexicon/lexicon-input.ts';

/**
 * How two packs become one answer. `first` is of the pack that was added first: its single values win, a value it
 * does not have (`null` or absent) comes from `later`, lists are united, and texts per language are completed by the
 * languages that `first` lacks. A date with its precision is one value and is never mixed.
 */
export function mergeEntities(first: PackEntity, later: PackEntity): PackEntity {
  return {
    ...later,
    ...first,
    names: united([first.names, later.names], nameIdentity),
    description: { ...later.description, ...first.description },
    wikidata: first.wikidata ?? later.wikidata,
    roles: united([first.roles, later.roles], roleIdentity, withSourcesOfBoth),
    relations: united([first.relations, later.relations], relationIdentity, withSourcesOfBoth),
  };
}

/** What a lexicon takes of an entity, of two packs. */
export function mergeEntityNames(first: EntityNames, later: EntityNames): EntityNames {
  return { ...later, ...first, names: united([first.names, later.names], nameIdentity) };
}

export function mergeEvents(first: PackEvent, later: PackEvent): PackEvent {
  return {
    ...later,
    ...first,
    story: first.story ?? later.story,
    title: { ...later.title, ...first.title },
    description: { ...later.description, ...first.description },
    place: first.place ?? later.place,
    participants: united([first.participants, later.participants], ({ entity, role }) => [entity, role]),
    triggers: unitedPerLanguage(first.triggers, later.triggers),
    supersededBy: first.supersededBy ?? later.supersededBy,
  };
}

export function mergeStories(first: PackStory, later: PackStory): PackStory {
  return {
    ...later,
    ...first,
    title: { ...later.title, ...first.title },
    from: first.from ?? later.from,
    to: first.to ?? later.to,
  };
}

export function mergeClaims(first: PackClaim, later: PackClaim): PackClaim {
  return {
    ...later,
    ...first,
    about: united([first.about, later.about], (subject) => subject),
    asOf: first.asOf ?? later.asOf,
    attributedTo: first.attributedTo ?? later.attributedTo,
    attributedLabel: first.attributedLabel ?? later.attributedLabel,
  };
}

export function mergeDisagreements(first: PackDisagreement, later: PackDisagreement): PackDisagreement {
  return {
    ...later,
    ...first,
    claims: united([first.claims, later.claims], (claim) => claim),
    note: { ...later.note, ...first.note },
  };
}

export function mergeSources(first: PackSource, later: PackSource): PackSource {
  return { ...later, ...first, summary: { ...later.summary, ...first.summary } };
}

/** Negative names of all packs, each text once per language. */
export function mergeNotNames(
  first: readonly PackNotName[],
  later: readonly PackNotName[],
): readonly PackNotName[] {
  return united([first, later], nameIdentity);
}

/** The same word in the same language for the same use; whether it is ambiguous is a single value of the first pack. */
function nameIdentity(name: { text: string; lang: string; kind?: unknown }): unknown {
  return [name.text, name.lang, name.kind];
}

function roleIdentity({ role, of, from, to }: PackEntity['roles'][number]): unknown {
  return [role, of, from, to];
}

function relationIdentity({ relation, target }: PackEntity['relations'][number]): unknown {
  return [relation, target];
}

function unitedPerLanguage(
  first: PackEvent['triggers'],
  later: PackEvent['triggers'],
): PackEvent['triggers'] {
  const all = { ...later, ...first };
  return Object.fromEntries(
    Object.keys(all).map((lang) => [lang, united([first[lang] ?? [], later[lang] ?? []], (word) => word)]),
  );
}

/**
 * The lists without repetition, in the order of first appearance. Items are the same when their identities are;
 * `combine` makes one of two such items, by default the earlier.
 */
function united<Item>(
  lists: readonly (readonly Item[])[],
  identity: (item: Item) => unknown,
  combine: (earlier: Item, later: Item) => Item = (earlier) => earlier,
): readonly Item[] {
  const byIdentity = new Map<string, Item>();
  for (const item of lists.flat()) {
    const key = canonicalJson(identity(item));
    const known = byIdentity.get(key);
    byIdentity.set(key, known === undefined ? item : combine(known, item));
  }
  return [...byIdentity.values()];
}

/** Combines two items that say the same into one backed by the sources of both. */
function withSourcesOfBoth<Item extends { readonly sources: PackEntity['roles'][number]['sources'] }>(
  earlier: Item,
  later: Item,
): Item {
  return { ...earlier, sources: united([earlier.sources, later.sources], (source) => source) };
}

/** JSON with the keys of every object in order, so that equal contents have equal texts. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
