import { CLAIM_RELATIONS, type ClaimRelation } from '../../src/core/knowledge/closed-lists.ts';
import { type Bilingual, entryOf, readTable } from './tables.ts';

/** One record of the knowledge file `disagreements.json`, as far as the pack uses it. */
export interface RawDisagreement {
  readonly id: string;
  readonly claims: readonly string[];
}

type SubjectOfPack = { readonly entity: string } | { readonly event: string };

/**
 * Claims that do not simply agree, with an editor's explanation. `about` names what a disagreement concerns
 * whose sources differ in something that is no claim, such as a spelling or a slip of translation.
 */
export interface PackDisagreement {
  readonly id: string;
  readonly claims: readonly string[];
  readonly relation: ClaimRelation;
  readonly note: Bilingual;
  readonly about?: readonly SubjectOfPack[];
}

interface DisagreementText {
  readonly note: Bilingual;
  readonly relation: ClaimRelation;
  /** Claims that belong to the disagreement besides those the knowledge file lists. */
  readonly add?: readonly string[];
  readonly about?: readonly SubjectOfPack[];
}

/** The disagreements of the pack with our own notes. Throws, with the place, when a claim or a relation is unknown. */
export function mapDisagreements(raw: readonly RawDisagreement[]): PackDisagreement[] {
  const texts = readTable<Record<string, DisagreementText>>('disagreements');
  const mapped = raw.map(({ id, claims }) => {
    const { note, relation, add = [], about } = entryOf(texts, id, 'disagreements');
    const all = [...new Set([...claims, ...add])];
    return { id, claims: all, relation, note, ...(about === undefined ? {} : { about }) };
  });
  checkDisagreements(mapped);
  return mapped;
}

function checkDisagreements(disagreements: readonly PackDisagreement[]): void {
  const claims = readTable<Record<string, unknown>>('claims');
  for (const { id, claims: listed, relation, note, about = [] } of disagreements) {
    const place = `disagreements/${id}`;
    for (const claim of listed) if (!(claim in claims)) throw new Error(`${place}: no claim “${claim}”`);
    if (!CLAIM_RELATIONS.includes(relation)) throw new Error(`${place}: no relation “${relation}”`);
    if (!note.en.trim() || !note.ar.trim()) throw new Error(`${place}: a note is empty`);
    if (listed.length === 0 && about.length === 0) {
      throw new Error(`${place}: neither claims nor a subject`);
    }
  }
}
