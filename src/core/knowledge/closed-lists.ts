/** The closed lists of pack format 1. A value outside its list is refused with its place, never guessed. */
export const ENTITY_KINDS = [
  'person',
  'organization',
  'board',
  'team',
  'product',
  'platform',
  'place',
  'publication',
  'document',
  'concept',
  'event-series',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const NAME_KINDS = [
  'official',
  'short',
  'surname',
  'given',
  'acronym',
  'nickname',
  'former',
  'misspelling',
  'translation',
  'transliteration',
  'demonym',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const MODALITIES = ['actual', 'reported', 'planned', 'scheduled', 'hypothetical', 'rumored'] as const;
export type Modality = (typeof MODALITIES)[number];

export const DATE_PRECISIONS = [
  'day',
  'week',
  'month',
  'season',
  'year',
  'interval',
  'approximate',
  'ongoing',
  'unknown',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PARTICIPANT_ROLES = [
  'agent',
  'patient',
  'beneficiary',
  'source',
  'target',
  'place',
  'instrument',
  'other',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const QUALIFIERS = [
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'up-to',
  'about',
  'conditional',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CLAIM_RELATIONS = ['same', 'update', 'conflict', 'incomparable'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

/** Units that are not currencies; a currency is its three-letter ISO 4217 code. */
export const PLAIN_UNITS = [
  'person',
  'percent',
  'day',
  'week',
  'month',
  'year',
  'item',
  'parameter',
  'time',
  'point',
] as const;
const CURRENCY_CODE = /^[A-Z]{3}$/u;

export function isUnit(unit: unknown): unit is string {
  return (
    typeof unit === 'string' && (PLAIN_UNITS.some((known) => known === unit) || CURRENCY_CODE.test(unit))
  );
}
