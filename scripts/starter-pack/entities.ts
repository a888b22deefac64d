import type { EntityKind } from '../../src/core/knowledge/closed-lists.ts';
import { deriveNames, type NamedRecord, type PackName } from './names.ts';
import { type Bilingual, entryOf, readTable } from './tables.ts';

interface RawRole {
  readonly role: string;
  readonly org: string | null;
  readonly when: { readonly from?: string; readonly to?: string; readonly announced?: string } | null;
  readonly docs: readonly string[];
}

interface RawRelation {
  readonly relation: string;
  readonly target: string;
  readonly seeds: readonly string[];
}

/** One record of the knowledge file `entities.json`, as far as the pack uses it. */
export interface RawEntity extends NamedRecord {
  readonly wikidata: string | null;
  readonly roles: readonly RawRole[];
  readonly relations: readonly RawRelation[];
  readonly generic?: boolean;
}

export interface PackRole {
  readonly role: Bilingual;
  /** The entity in which the role is held, or null when the pack has none. */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly string[];
}

export interface PackRelation {
  readonly relation: string;
  readonly target: string;
  readonly sources: readonly string[];
}

export interface PackEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly generic: boolean;
  readonly names: readonly PackName[];
  readonly description: Bilingual;
  readonly wikidata?: string;
  readonly roles: readonly PackRole[];
  readonly relations: readonly PackRelation[];
}

/** A name of somebody else that contains one of ours: it wins the longest match and means nothing. */
export interface PackNotName {
  readonly text: string;
  readonly lang: string;
}

interface RoleLabel extends Bilingual {
  /** The role's text in the knowledge file. */
  readonly raw: string;
  /** The day the role was overtaken, where another record tells it: a later event, not the role's own entry. */
  readonly to?: string;
}

/** The knowledge file's free types and the closed list of the pack. */
const KIND_OF_TYPE: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  board: 'board',
  team: 'team',
  product: 'product',
  platform: 'platform',
  place: 'place',
  publication: 'publication',
  document: 'document',
  concept: 'concept',
  'event-series': 'event-series',
};

/**
 * Relations that the knowledge file states more firmly than its documents do: reported, announced or
 * supposed things get a word that says so.
 */
const HEDGED_RELATIONS: Readonly<Record<string, string>> = {
  hired: 'announced-hiring-of',
  'hired-by': 'reported-hired-by',
  'led-by': 'announced-led-by',
  'led-removal-of': 'said-to-have-led-removal-of',
  'raised-money-for': 'reported-raising-money-for',
  'proposed-by': 'reported-proposed-by',
  'would-have-led-pretraining-of': 'supposed-future-leader-of',
};

/** Pairs for which the rule above is too general: the other end was planned, so nobody competes with it yet. */
const HEDGED_PAIRS: Readonly<Record<string, string>> = {
  'nvidia competitor-of altman-chip-venture': 'planned-competitor-of',
  'altman-chip-venture competitor-of nvidia': 'planned-competitor-of',
};

/** The entities of the pack, in the order of the knowledge file. Throws when a table lacks an entity. */
export function mapEntities(raw: readonly RawEntity[]): PackEntity[] {
  const descriptions = readTable<Record<string, Bilingual>>('entities');
  const roleLabels = readTable<Record<string, readonly RoleLabel[]>>('roles');
  return raw.map((entity) => ({
    id: entity.id,
    kind: kindOf(entity),
    generic: entity.generic === true,
    names: deriveNames(entity),
    description: entryOf(descriptions, entity.id, 'entities'),
    ...(entity.wikidata === null ? {} : { wikidata: entity.wikidata }),
    roles: mapRoles(entity, roleLabels[entity.id] ?? []),
    relations: mapRelations(entity),
  }));
}

/** The negative names of `texts/not-names.json`, one entry per text and language. */
export function mapNotNames(): PackNotName[] {
  const byLang = readTable<Record<string, readonly string[]>>('not-names');
  return Object.entries(byLang).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang })));
}

function kindOf(entity: RawEntity): EntityKind {
  const kind = KIND_OF_TYPE[entity.type];
  if (kind === undefined) throw new Error(`entities.json, ${entity.id}: unknown type ${entity.type}`);
  return kind;
}

function mapRoles(entity: RawEntity, labels: readonly RoleLabel[]): PackRole[] {
  return entity.roles.map((role) => {
    const label = labels.find((candidate) => candidate.raw === role.role);
    if (label === undefined) throw new Error(`texts/roles.json, ${entity.id}: no label for “${role.role}”`);
    return {
      role: { en: label.en, ar: label.ar },
      of: role.org,
      from: role.when?.from ?? role.when?.announced ?? null,
      to: role.when?.to ?? label.to ?? null,
      sources: role.docs,
    };
  });
}

function mapRelations(entity: RawEntity): PackRelation[] {
  return entity.relations.map(({ relation, target, seeds }) => ({
    relation: HEDGED_PAIRS[`${entity.id} ${relation} ${target}`] ?? HEDGED_RELATIONS[relation] ?? relation,
    target,
    sources: seeds,
  }));
}
