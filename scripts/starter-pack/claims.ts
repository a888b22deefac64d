import {
  DATE_PRECISIONS,
  type DatePrecision,
  isUnit,
  QUALIFIERS,
  type Qualifier,
} from '../../src/core/knowledge/closed-lists.ts';
import { LABEL_OF, QUALIFIER_OF, SPEAKER_OF, UNIT_OF } from './claim-terms.ts';
import { type Bilingual, entryOf, readTable } from './tables.ts';

/** One record of the knowledge file `claims.json`, as far as the pack uses it; its terms are free text. */
export interface RawClaim {
  readonly id: string;
  readonly doc: string;
  readonly value: string | number;
  readonly unit: string;
  readonly qualifier: string | null;
  readonly attributedTo: string;
  readonly resolved?: string;
}

type SubjectOfPack = { readonly entity: string } | { readonly event: string };

interface QuantityValue {
  readonly kind: 'quantity';
  readonly amount: number;
  readonly unit: string;
}

interface DateValue {
  readonly kind: 'date';
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
}

/** Values that we write ourselves; statements are in our own words. */
type WrittenValue =
  | { readonly kind: 'role'; readonly role: Bilingual; readonly of: string | null }
  | { readonly kind: 'statement'; readonly text: Bilingual }
  | { readonly kind: 'choice'; readonly choice: string };

/** What one source states about a subject; `about` names who and what else the claim concerns. */
export interface PackClaim {
  readonly id: string;
  readonly subject: SubjectOfPack;
  readonly about?: readonly SubjectOfPack[];
  readonly predicate: string;
  readonly value: QuantityValue | DateValue | WrittenValue;
  readonly qualifier: Qualifier;
  readonly asOf: string | null;
  readonly attributedTo: string | null;
  readonly attributedLabel?: Bilingual;
  readonly source: string;
}

/** A quantity, and a date without ends, is taken from the knowledge file. */
type TableValue = { readonly kind: 'quantity' } | { readonly kind: 'date' } | DateValue | WrittenValue;

interface ClaimText {
  readonly subject: SubjectOfPack;
  readonly about?: readonly SubjectOfPack[];
  readonly predicate: string;
  readonly value: TableValue;
  readonly qualifier?: Qualifier;
  readonly asOf?: string;
}

/** The day from which each source speaks; null for the one that cannot be dated to a day. */
const AS_OF: Readonly<Record<string, string | null>> = {
  '000': '2023-11-21',
  '001': null,
  '002': '2023-11-20',
  '003': '2025-07-11',
  '004': '2023-11-20',
};

const PRECISION_BY_LENGTH: Readonly<Record<string, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The claims of the pack. Throws, with the place, when a term has no counterpart in the closed lists. */
export function mapClaims(raw: readonly RawClaim[]): PackClaim[] {
  const texts = readTable<Record<string, ClaimText>>('claims');
  const mapped = raw.map((claim): PackClaim => {
    const text = entryOf(texts, claim.id, 'claims');
    const label = LABEL_OF[claim.attributedTo];
    const asOf = text.asOf ?? AS_OF[claim.doc];
    if (asOf === undefined) throw new Error(`claims/${claim.id}: no day is known for source ${claim.doc}`);
    return {
      id: claim.id,
      subject: text.subject,
      ...(text.about === undefined ? {} : { about: text.about }),
      predicate: text.predicate,
      value: claimValue(claim, text.value),
      qualifier: text.qualifier ?? qualifierOf(claim),
      asOf,
      attributedTo: speakerOf(claim),
      ...(label === undefined ? {} : { attributedLabel: label }),
      source: claim.doc,
    };
  });
  checkClaims(mapped, texts);
  return mapped;
}

function claimValue(claim: RawClaim, value: TableValue): PackClaim['value'] {
  if (value.kind === 'quantity') return quantityOf(claim);
  if (value.kind === 'date') return 'from' in value ? value : dateOf(claim);
  return value;
}

function quantityOf({ id, value, unit }: RawClaim): QuantityValue {
  const known = entryOf(UNIT_OF, unit, `claims: ${id}`);
  if (typeof value !== 'number') throw new Error(`claims/${id}/value: “${value}” is not a number`);
  return { kind: 'quantity', amount: wholeAmount(value * known.scale), unit: known.unit };
}

/** 39.1 million is 39,100,000 exactly: the product of a decimal fraction and a scale is not. */
function wholeAmount(amount: number): number {
  return Math.round(amount);
}

function dateOf({ id, value, resolved }: RawClaim): DateValue {
  const day = resolved ?? String(value);
  const precision = PRECISION_BY_LENGTH[day.length];
  if (precision === undefined) throw new Error(`claims/${id}/value: “${day}” is not a date`);
  return { kind: 'date', from: day, to: day, precision };
}

function qualifierOf({ id, qualifier }: RawClaim): Qualifier {
  return qualifier === null ? 'exact' : entryOf(QUALIFIER_OF, qualifier, `claims: ${id}`);
}

/** The entity that says it; null when the source speaks for itself or for somebody it does not name. */
function speakerOf({ attributedTo, doc }: RawClaim): string | null {
  if (attributedTo === doc || attributedTo in LABEL_OF) return null;
  return SPEAKER_OF[attributedTo] ?? attributedTo;
}

const PREDICATE = /^[a-z]+(-[a-z]+)*$/u;

function checkClaims(claims: readonly PackClaim[], texts: Readonly<Record<string, ClaimText>>): void {
  const ids = new Set(claims.map(({ id }) => id));
  for (const id of Object.keys(texts)) {
    if (!ids.has(id)) throw new Error(`texts/claims.json/${id}: no such claim`);
  }
  const events = readTable<Record<string, unknown>>('events');
  for (const claim of claims) {
    const place = `claims/${claim.id}`;
    for (const subject of [claim.subject, ...(claim.about ?? [])]) {
      if ('event' in subject && !(subject.event in events)) {
        throw new Error(`${place}: no event “${subject.event}”`);
      }
    }
    if (!PREDICATE.test(claim.predicate)) throw new Error(`${place}/predicate: “${claim.predicate}”`);
    if (!QUALIFIERS.includes(claim.qualifier)) throw new Error(`${place}/qualifier: “${claim.qualifier}”`);
    checkValue(claim.value, place);
  }
}

function checkValue(value: PackClaim['value'], place: string): void {
  if (value.kind === 'quantity' && !isUnit(value.unit)) {
    throw new Error(`${place}/value: no unit “${value.unit}”`);
  }
  if (value.kind === 'date' && !DATE_PRECISIONS.includes(value.precision)) {
    throw new Error(`${place}/value: no precision “${value.precision}”`);
  }
  const words = value.kind === 'statement' ? value.text : value.kind === 'role' ? value.role : null;
  if (words !== null && (!words.en.trim() || !words.ar.trim())) {
    throw new Error(`${place}/value: a text is empty`);
  }
}
